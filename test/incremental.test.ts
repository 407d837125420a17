import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type * as Compiler from '../src/compiler.ts'
import { filesIn, treeOf } from './tree.ts'

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

describe('what stands in the output', () => {
  const author: Author = {
    texts: new Map(['a', 'b', 'c', 'd'].map((id, at) => [id, [sentences[at]!, sentences[at + 2]!]])),
    notes: new Map(),
    terms: new Map([
      ['pont', terms.pont],
      ['chat', 'pos: noun, gender: m, gloss: cat'],
    ]),
  }
  /** A library that was built twice, the second time from files that had come to rest. */
  const built = async (name: string): Promise<string> => {
    const folder = join(scratch, name)
    write(folder, author)
    await atRest()
    await buildLibrary(folder, { jobs: 1 })
    return folder
  }
  const page = (folder: string, id: string) => join(folder, `dist/html/${id}.html`)
  const filesOf = (folder: string) => {
    const at = join(folder, 'dist')
    return new Map(filesIn(at).map(path => [path, statSync(join(at, path)).ino]))
  }
  const asCold = async (folder: string): Promise<void> => {
    await buildLibrary(folder, { jobs: 1, cache: false, out: join(folder, 'cold') })
    expect(tree(join(folder, 'dist'))).toEqual(tree(join(folder, 'cold')))
  }

  it('should be left alone where nothing changed, and what was said be said again', async () => {
    const folder = await built('rest')
    const first = await checkLibrary(folder, { jobs: 1 })
    expect(first.messages.map(({ ruleId }) => ruleId)).toContain('term-never-occurs')
    const before = filesOf(folder)
    const { messages, cached, written } = await buildLibrary(folder, { jobs: 1 })
    expect({ messages, cached, written }).toEqual({ messages: first.messages, cached: 4, written: true })
    expect(filesOf(folder)).toEqual(before)
    expect(existsSync(join(folder, '.cache/en-regard/checked.json'))).toBe(true)
    expect(await checkLibrary(folder, { jobs: 1 })).toEqual({ messages, cached: 4, texts: 4 })
    const frozen = await checkLibrary(folder, { jobs: 1, frozen: true })
    expect(frozen.messages.filter(({ severity }) => severity === 'error')).not.toEqual([])
    appendFileSync(join(folder, 'corpus/a/fr.md'), '\nIl y en avait 12.\n')
    const { messages: changed } = await checkLibrary(folder, { jobs: 1 })
    expect(changed).not.toEqual(messages)
  })

  it('should be written anew only where it changed', async () => {
    const folder = await built('edit')
    const before = filesOf(folder)
    write(folder, { ...author, texts: new Map([...author.texts, ['c', [sentences[5]]]]) })
    await buildLibrary(folder, { jobs: 1 })
    await asCold(folder)
    const anew = [...filesOf(folder)].flatMap(([path, number]) => (before.get(path) === number ? [] : [path]))
    expect(anew.filter(path => /(?:^|\/)[abd]\./.test(path))).toEqual([])
    expect(anew).toContain('html/c.html')
    expect(anew).toContain('json/pairs.ndjson')
    expect(anew).not.toContain('html/review.html')
  })

  it.each<readonly [string, (folder: string) => void]>([
    ['changed', folder => appendFileSync(page(folder, 'a'), '<script>alert(1)</script>')],
    ['taken away', folder => rmSync(page(folder, 'a'))],
    ['added', folder => writeFileSync(page(folder, 'z'), 'Nobody made this.')],
    ['changed among the shared ones', folder => appendFileSync(join(folder, 'dist/json/pairs.ndjson'), '{}\n')],
    [
      'put in its place, of the same length and age',
      folder => {
        const [path, bytes] = [page(folder, 'a'), readFileSync(page(folder, 'a'), 'latin1')]
        const { atime, mtime } = statSync(path)
        rmSync(path)
        writeFileSync(path, bytes.replace('<main', '<MAIN'), 'latin1')
        utimesSync(path, atime, mtime)
      },
    ],
  ])('should be made again where somebody has %s a file', async (kind, meddle) => {
    const folder = await built(kind.replaceAll(/\W/g, '-'))
    meddle(folder)
    await buildLibrary(folder, { jobs: 1 })
    await asCold(folder)
  })

  it('should not be taken from a library that came with its cache and its output', async () => {
    const folder = await built('sent')
    const [html, cold] = [page(folder, 'a'), readFileSync(page(folder, 'a'), 'utf8')]
    writeFileSync(html, cold.replace('<main', '<script>alert(1)</script><main'))
    await buildLibrary(folder, { jobs: 1 })
    writeFileSync(html, cold.replace('<main', '<script>alert(1)</script><main'))
    const copy = join(scratch, 'received')
    cpSync(folder, copy, { recursive: true, preserveTimestamps: true })
    await buildLibrary(copy, { jobs: 1 })
    expect(readFileSync(page(copy, 'a'), 'utf8')).toBe(cold)
  })

  it('should follow a text whose file became another of the same length', async () => {
    const folder = await built('renamed')
    const path = join(folder, 'corpus/a/fr.md')
    const { atime, mtime } = statSync(path)
    const other = readFileSync(path, 'utf8').replace('pont', 'port')
    writeFileSync(`${path}.new`, other)
    renameSync(`${path}.new`, path)
    utimesSync(path, atime, mtime)
    await buildLibrary(folder, { jobs: 1 })
    await asCold(folder)
  })
})

/** Until a file system’s clock has moved past the last change: before that no stamp is trusted. */
const atRest = () => new Promise(done => setTimeout(done, 150))
