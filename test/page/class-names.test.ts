import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Files below a folder with an ending, as text. */
const filesIn = (folder: string, ending: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith(ending))
      .map(path => [path, readFileSync(join(folder, path), 'utf8')]),
  )

const selector = /\b(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(\s*(['`])(?<asked>[\s\S]*?)\1/g
const className = /\.([a-z][\w-]*)/g

/** What stands in strings that are no selectors; a name of two parts (`level-${n}`, `in${n}`) up to the second. */
function writtenIn(code: string): { names: string[]; starts: string[] } {
  const strings = [...code.replace(selector, '').matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, a, b]) => a ?? b ?? '')
  return {
    names: strings.flatMap(each => each.match(/[a-z][\w-]*/g) ?? []),
    starts: strings.flatMap(each => [...each.matchAll(/([a-z][\w-]*)\$\{/g)].map(([, start]) => start!)),
  }
}

const named = (text: string): string[] => [...text.matchAll(className)].map(([, name]) => name!)

/** The names that rules are for: what stands before braces. */
const askedByStyle = (style: string): string[] =>
  named(style.replace(/\/\*[\s\S]*?\*\/|url\([^)]*\)|"[^"]*"/g, '').replace(/[^{};]*:[^{}]*;|\{[^{}]*\}/g, ' '))

describe('class names', () => {
  it('should be written by someone where a style or a script asks for them', () => {
    const written = [...filesIn('src', '.ts').values()].map(writtenIn)
    const names = new Set(written.flatMap(each => each.names))
    const starts = [...new Set(written.flatMap(each => each.starts))]
    const isBegun = (name: string) =>
      starts.some(start => name.startsWith(start) && (start.endsWith('-') || /^\d+$/.test(name.slice(start.length))))
    const isWritten = (name: string) => names.has(name) || isBegun(name)
    const asked = [
      ...[...filesIn('src/outputs', '.css')].map(([path, style]) => ({ path, names: askedByStyle(style) })),
      ...[...filesIn('src/outputs', '.ts')].map(([path, code]) => ({
        path,
        names: [...code.matchAll(selector)].flatMap(({ groups }) => named(groups!.asked!)),
      })),
    ]
    expect(asked.reduce((sum, each) => sum + each.names.length, 0)).toBeGreaterThan(500)
    expect(
      asked.flatMap(each => each.names.filter(name => !isWritten(name)).map(name => `${each.path}: .${name}`)),
    ).toEqual([])
  })
})
