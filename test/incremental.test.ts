import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type * as Compiler from '../src/compiler.ts'
import { treeOf } from './tree.ts'

const { buildLibrary, checkLibrary } = (await import(
  join(import.meta.dirname, '../dist/lib/compiler.js')
)) as typeof Compiler

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-incremental-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** What an author has: texts by id, each a list of sentences with their translation, and terms in their order. */
interface Author {
  readonly texts: Map<string, (readonly [fr: string, en: string])[]>
  readonly notes: Map<string, string>
  readonly terms: Map<string, string>
}

const sentences = [
  ['Le pont est fermé.', 'The bridge is closed.'],
  ['Les ponts de la ville sont vieux.', 'The bridges of the town are old.'],
  ['Elle mange du pain.', 'She eats bread.'],
  ['Ils mangèrent au bord de la mer.', 'They ate by the sea.'],
  ['Il pleut depuis hier.', 'It has been raining since yesterday.'],
  ['Personne ne s’en rendait compte.', 'Nobody realized it.'],
  ['L’ETAT vend la gare.', 'The STATE sells the station.'],
] as const

const terms = {
  pont: 'pos: noun, gender: m, gloss: bridge, renderings: [bridge]',
  manger: 'pos: verb, gloss: eat, renderings: [eat]',
  état: 'pos: noun, gender: m, gloss: state, see: [pont]',
  'se rendre compte': 'pos: verb, gloss: realize, renderings: [realize]',
  chat: 'pos: noun, gender: m, gloss: cat, see: [manger]',
} as const

const text = fc.constantFrom('a', 'b', 'c', 'd')
const sentence = fc.constantFrom(...sentences)
const term = fc.constantFrom(...(Object.keys(terms) as (keyof typeof terms)[]))

/** What an author may do between two builds. */
const edits = fc.oneof(
  fc.record({ kind: fc.constant('append' as const), text, sentence }),
  fc.record({ kind: fc.constant('drop' as const), text }),
  fc.record({ kind: fc.constant('rename' as const), text, to: text }),
  fc.record({ kind: fc.constant('remove' as const), text }),
  fc.record({ kind: fc.constant('term' as const), term, text }),
  fc.record({ kind: fc.constant('change' as const), term, gloss: fc.constantFrom('x', 'y') }),
  fc.record({ kind: fc.constant('unterm' as const), term }),
  fc.record({ kind: fc.constant('note' as const), text, term }),
)
type Edit = typeof edits extends fc.Arbitrary<infer Value> ? Value : never

function apply({ texts, notes, terms: own }: Author, edit: Edit): void {
  if (edit.kind === 'append') texts.set(edit.text, [...(texts.get(edit.text) ?? []), edit.sentence])
  else if (edit.kind === 'drop') {
    const known = texts.get(edit.text)
    if (known !== undefined && known.length > 1) texts.set(edit.text, known.slice(1))
  } else if (edit.kind === 'rename' || edit.kind === 'remove') {
    const known = texts.get(edit.text)
    if (known === undefined || texts.size === 1) return
    texts.delete(edit.text)
    notes.delete(edit.text)
    if (edit.kind === 'rename') texts.set(edit.to, known)
  } else if (edit.kind === 'term') own.set(edit.term, terms[edit.term])
  else if (edit.kind === 'change') {
    const known = own.get(edit.term)
    if (known !== undefined) own.set(edit.term, known.replace(/gloss: \w+/, `gloss: ${edit.gloss}`))
  } else if (edit.kind === 'unterm') own.delete(edit.term)
  else if (texts.has(edit.text)) {
    const [quote] = texts.get(edit.text)![0]!
    notes.set(
      edit.text,
      `- { kind: grammar, quote: "${quote}", body: Look. }\n- { term: ${edit.term}, quote: "${quote.split(' ')[0]}" }\n`,
    )
  }
}

function write(folder: string, { texts, notes, terms }: Author): void {
  for (const room of ['corpus', 'annotations']) rmSync(join(folder, room), { recursive: true, force: true })
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  put('corpus/library.yaml', 'name: l\ntitle: L\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\n')
  put('annotations/glossary.yaml', [...terms].map(([name, rest]) => `- { term: ${name}, ${rest} }\n`).join(''))
  for (const [id, pairs] of texts) {
    const [fr, en] = [0, 1].map(side => pairs.map(pair => pair[side]).join('\n\n'))
    put(`corpus/${id}/fr.md`, `---\ntitle: Texte ${id}\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\n${fr}\n`)
    put(`corpus/${id}/en.md`, `---\ntitle: Text ${id}\ntranslator: A\n---\n\n${en}\n`)
  }
  for (const [id, yaml] of notes) if (texts.has(id)) put(`annotations/${id}.yaml`, yaml)
}

const tree = (folder: string) => treeOf(folder, { encoding: 'latin1' })

let made = 0

describe('a build after edits', () => {
  it('should write the bytes and say the messages of a build that begins with nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edits, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        async rounds => {
          const folder = join(scratch, String(made++))
          const author: Author = {
            texts: new Map(['a', 'b'].map((id, at) => [id, [sentences[at]!, sentences[at + 2]!]])),
            notes: new Map(),
            terms: new Map([['pont', terms.pont]]),
          }
          write(folder, author)
          await buildLibrary(folder, { jobs: 1 })
          for (const round of rounds) {
            for (const edit of round) apply(author, edit)
            write(folder, author)
            const cold = await buildLibrary(folder, { jobs: 1, cache: false, out: join(folder, 'cold') })
            const warm = await buildLibrary(folder, { jobs: 1 })
            expect(warm.messages).toEqual(cold.messages)
            const checked = [await checkLibrary(folder, { jobs: 1 }), await checkLibrary(folder, { jobs: 1 })]
            expect(checked.map(({ messages }) => messages)).toEqual([cold.messages, cold.messages])
            expect(warm.written).toBe(cold.written)
            if (cold.written) expect(tree(join(folder, 'dist'))).toEqual(tree(join(folder, 'cold')))
          }
          expect((await buildLibrary(folder, { jobs: 1 })).cached).toBe(author.texts.size)
          rmSync(folder, { recursive: true })
        },
      ),
      { numRuns: 4 },
    )
  }, 120_000)
})

describe('a term', () => {
  const author: Author = {
    texts: new Map(['a', 'b', 'c'].map((id, at) => [id, [sentences[at * 2]!]])),
    notes: new Map(),
    terms: new Map([['pont', terms.pont]]),
  }
  const folder = join(scratch, 'term')

  it('should compile the texts that may hold it, by whatever command, and no other', async () => {
    write(folder, author)
    expect((await checkLibrary(folder, { jobs: 1 })).cached).toBe(0)
    author.terms.set('manger', terms.manger)
    write(folder, author)
    expect((await checkLibrary(folder, { jobs: 1 })).cached).toBe(2)
    author.terms.set('chat', terms.chat)
    write(folder, author)
    expect((await buildLibrary(folder, { jobs: 1 })).cached).toBe(3)
    author.terms.set('pont', 'pos: noun, gender: m, gloss: deck')
    write(folder, author)
    expect((await buildLibrary(folder, { jobs: 1 })).cached).toBe(2)
    author.terms.delete('pont')
    write(folder, author)
    expect((await checkLibrary(folder, { jobs: 1 })).cached).toBe(2)
  }, 60_000)
})
