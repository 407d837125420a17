import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { levels } from '../../../src/core/model/annotation.ts'
import { boxKinds, statuses, unitKinds } from '../../../src/core/model/unit.ts'

const outputs = join(import.meta.dirname, '../../../src/outputs')
const files = ['html', 'print', 'desk'].flatMap(folder =>
  readdirSync(join(outputs, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
)
const read = (name: string) => readFileSync(join(outputs, name), 'utf8')

const classesIn = (selector: string): string[] =>
  [...selector.replace(/\[[^\]]*\]|\$\{[^}]*\}|url\([^)]*\)/g, '').matchAll(/\.([A-Za-z][\w-]*)/g)].map(
    ([, name]) => name!,
  )

const lookup = /(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(\s*(['`])([^'`]*)\1/g

const scripts = files.filter(name => name.endsWith('.ts')).map(read)
const asked = scripts.flatMap(text => [...text.matchAll(lookup)].flatMap(([, , selector]) => classesIn(selector!)))

/** The words of all strings by which pages and scripts make elements, and what stands before a part that varies. */
const strings = scripts.flatMap(text => [...text.replace(lookup, '').matchAll(/(['`])((?:(?!\1)[^\\\n])*)\1/g)])
const words = strings.flatMap(([, , text]) => text!.split(/[\s.#'?:]+/))
const made = new Set<string>([...words, ...levels, ...statuses, ...unitKinds, ...boxKinds])
const beginnings = words.flatMap(word => /^([a-z]{2,}-?)\$\{/.exec(word)?.[1] ?? [])
const isMade = (name: string) => made.has(name) || beginnings.some(beginning => name.startsWith(beginning))

describe('a class of the page', () => {
  it.each([
    'html/reader/page.css',
    'html/reader/print.css',
    'html/reader/desk.css',
  ])('should be made where %s styles it', name => {
    const rules = read(name)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/"[^"]*"/g, '')
    const styled = [...new Set(rules.split('{').flatMap(part => classesIn(part.slice(part.search(/[};]|^/)))))]
    expect(styled.length).toBeGreaterThan(10)
    expect(styled.filter(each => !isMade(each))).toEqual([])
  })

  it('should be made where a script looks for it', () => {
    expect(asked.length).toBeGreaterThan(50)
    expect([...new Set(asked)].filter(each => !isMade(each))).toEqual([])
  })
})
