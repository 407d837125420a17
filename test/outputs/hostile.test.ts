import { parseXml } from '@rgrove/parse-xml'
import { unzipSync } from 'fflate'
import initSqlJs from 'sql.js'
import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/core/model/edition.ts'
import { functionFiles } from '../../src/outputs/package/emitter.ts'
import { emitters } from '../../src/outputs/registry.ts'
import { context } from '../page/context.ts'
import { compiled, emitted, hostile, readText } from './editions.ts'

const [first] = hostile
const texts: readonly Edition[] = [
  ...hostile,
  {
    ...first!,
    id: 'perime',
    units: first!.units.map(unit => ({ ...unit, status: 'stale', staleSource: 'Avant \u0002 <b> ]]>' })),
  },
  compiled('titre', 'Un mot.', 'A word.', undefined, '"\\uD800 \\u0007 \\u202E <b>&amp; ]]> 😀 {{c1::x}} =1+1"'),
  compiled(
    'poeme',
    'Ô temps,\\\nsuspends\\\n\u202Eton vol\u202C\n\nEt vous,\\\nheures',
    'O time,\\\nsuspend\\\nyour flight',
  ),
  compiled(
    'mot',
    `${'𝒳é'.repeat(20_000)}\n\n| a |\n| --- |\n| ${'x'.repeat(3000)} |`,
    'A word\n\n| a |\n| --- |\n| y |',
  ),
  await readText(
    'lu',
    'Le tour de table <b>x</b> ]]> s’est effrité, 😀 {{c1::x}} =1+1.',
    '=The funding round </text> crumbled.',
  ),
]

/** A package carries functions that a build has compiled. */
const functions = functionFiles.flatMap(name => [`${name}.js`, `${name}.d.ts`].map(path => [path, ''] as const))
const options = { assets: { ...context.assets, ...Object.fromEntries(functions) } }

const database = await initSqlJs()

/** What is wrong with a file of a format, and with the files in it; nothing where every reader can read it. */
function problems(path: string, content: string | Uint8Array): string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const ending = path.split('.').at(-1)!
  if (['epub', 'zip', 'apkg'].includes(ending)) {
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) => problems(`${path}/${name}`, inner))
  }
  try {
    if (ending === 'sqlite' || /collection\.anki2?$/.test(path)) {
      const [row] = new database.Database(bytes).exec('pragma integrity_check')
      return row?.values[0]?.[0] === 'ok' ? [] : [path]
    }
    if (['idx', 'syn', 'png', 'webmanifest', 'ico'].includes(ending) && ending !== 'webmanifest') return []
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (/^(?:xml|tmx|xlf|xliff|xhtml|opf|ncx|svg)$/.test(ending)) parseXml(text)
    if (/^(?:json|jsonld|webmanifest)$/.test(ending)) JSON.parse(text)
    const isMarkup = /^(?:xml|tmx|xlf|xliff|xhtml|opf|ncx|svg|html)$/.test(ending)
    return isMarkup && /<script>alert|<b>x<\/b> \]\]>/.test(text) ? [`${path}: markup of a text`] : []
  } catch (error) {
    return [`${path}: ${(error as Error).message.slice(0, 200)}`]
  }
}

describe('hostile texts', () => {
  test.each(Object.keys(emitters))('should leave %s readable, and the same bytes again', async name => {
    const emitter = emitters[name]!
    const made = await emitted(emitter, texts, options)
    expect([...made].flatMap(([path, content]) => problems(path, content))).toEqual([])
    const again = await emitted(emitter, texts, options)
    expect([...again.keys()]).toEqual([...made.keys()])
    for (const [path, content] of made) {
      expect([path, Buffer.from(content as string).equals(Buffer.from(again.get(path) as string))]).toEqual([
        path,
        true,
      ])
    }
  })

  test('should be whole of no texts', async () => {
    for (const emitter of Object.values(emitters)) {
      const made = await emitted(emitter, [], options)
      expect([emitter.name, ...[...made].flatMap(([path, content]) => problems(path, content))]).toEqual([emitter.name])
    }
  })

  test('should hold every word of every unit, or say what it left out', async () => {
    const words = (text: string) => text.match(/\p{L}{3,12}/gu) ?? []
    for (const name of ['json', 'html', 'tei', 'epub', 'xliff', 'print', 'package']) {
      const made = await emitted(emitters[name]!, texts, options)
      const all = [...made].map(([path, content]) => readable(path, content)).join('\n')
      const lost = texts.flatMap(({ id, units }) =>
        units.flatMap(({ source, target }) =>
          words(`${source.text} ${target?.text ?? ''}`)
            .filter(word => !all.includes(word))
            .map(word => `${id}: ${word}`),
        ),
      )
      expect([name, lost]).toEqual([name, []])
    }
  })
})

function readable(path: string, content: string | Uint8Array): string {
  if (typeof content === 'string') return content
  if (path.endsWith('.epub'))
    return Object.values(unzipSync(content))
      .map(bytes => new TextDecoder().decode(bytes))
      .join('\n')
  return new TextDecoder().decode(content)
}
