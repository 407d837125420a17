import { unzipSync } from 'fflate'
import initSqlJs from 'sql.js'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/core/model/question.ts'
import { pairsOf } from '../../src/library/library.ts'
import { anki } from '../../src/outputs/anki/emitter.ts'
import type { EmitContext } from '../../src/outputs/emitter.ts'
import { context } from '../page/context.ts'
import { compiled, emitted, everything, hostile } from './editions.ts'
import { inFolder, judgedBy, run } from './judges.ts'

const { Database } = await initSqlJs()

interface Card {
  readonly guid: string
  readonly mod: number
  readonly fields: readonly string[]
  readonly tags: string
  readonly type: string
}

type Files = Awaited<ReturnType<typeof emitted>>

const collectionIn = (files: Files) => unzipSync(files.get('library.apkg') as Uint8Array)['collection.anki2']!

/** What a query of the collection gives, a line an array. */
function asked(files: Files, query: string): unknown[][] {
  const database = new Database(collectionIn(files))
  const [result] = database.exec(query)
  database.close()
  return result?.values ?? []
}

function cardsIn(files: Files): Card[] {
  const models = JSON.parse(String(asked(files, 'SELECT models FROM col')[0]![0])) as Record<string, { name: string }>
  return asked(
    files,
    'SELECT guid, notes.mod, flds, tags, mid FROM notes JOIN cards ON nid = notes.id ORDER BY due',
  ).map(([guid, mod, fields, tags, type]) => ({
    guid: String(guid),
    mod: Number(mod),
    fields: String(fields).split('\x1f'),
    tags: String(tags),
    type: models[String(type)]!.name,
  }))
}

const isQuestion = ({ type }: Card) => type.includes('question')
const words = (cards: readonly Card[]) => cards.filter(({ type }) => type.includes('word'))
const files = await emitted(anki, everything)
const cards = cardsIn(files)

const fr = 'Les tours de table se suivent. La confiance s’est effritée.\n\nLe pont est fermé.'
const en = 'The funding rounds follow one another. Confidence has crumbled.\n\nThe bridge is closed.'
const small = compiled('petit', fr, en)
const made = async (edition: typeof small, version: string) =>
  cardsIn(await emitted(anki, [edition], { library: { ...context.library, version } } as Partial<EmitContext>))

const asking = (...questions: readonly Question[]) => ({ ...small, questions })
const verdict: Question = {
  kind: 'true-false',
  question: 'Le pont est <b>ouvert</b> & *gratuit*.',
  answer: 'not-said',
  because: 'Le texte dit : « [Le pont](https://exemple.fr/?a=1&b=2) est {{fermé}}. »',
}
const blank: Question = { kind: 'gap', question: 'Les ___ de table se suivent.', answers: ['tours', '<i>rondes</i>'] }
const open: Question = { kind: 'open', question: 'Pourquoi ?', answers: ['Parce que.', 'On *ne* sait pas.'] }

describe('flash cards', () => {
  test('should be a card for each pair that is translated, for each term of a unit, and for each question', () => {
    expect(cards.filter(isQuestion).length).toBe(everything.flatMap(({ questions = [] }) => questions).length)
    expect(cards.filter(isQuestion).length).toBeGreaterThan(100)
    const sentences = cards.filter(({ type }) => type.includes('pair'))
    const pairs = everything.flatMap(pairsOf).filter(pair => pair.source !== '' && pair.target !== '')
    expect(sentences.length).toBe(pairs.length)
    expect(words(cards).length).toBeGreaterThan(1000)
    expect(new Set(cards.map(({ guid }) => guid)).size).toBe(cards.length)
    expect(cards.some(({ guid }) => /sans-traduction|miss1/.test(guid))).toBe(false)
    expect(asked(files, 'SELECT count(*) FROM cards JOIN notes ON notes.id = nid')).toEqual([[cards.length]])
  })

  test('should ask for the word in its sentence and answer with its entry', () => {
    const [card] = words(cardsIn(files)).filter(
      ({ guid }) => guid.endsWith('/tour-de-table') && guid.includes('balises'),
    )
    expect(card!.fields.slice(0, 5)).toEqual([
      '<span lang="fr">Les {{c1::tours de table}} se suivent.</span>',
      '<span lang="en">The funding rounds follow one another.</span>',
      '<span lang="fr">tour de table</span>',
      '<span lang="en">noun, m</span>',
      '<span lang="en">funding round &lt;b&gt;&amp;amp;</span>',
    ])
    expect(card!.fields.at(-1)).toMatch(
      /^<a href="https:\/\/example\.org\/marches\/balises\.html#[a-z0-9]+"><span lang="fr">/,
    )
  })

  test('should have a word with a gap as one question', () => {
    const [card] = words(cards).filter(({ guid }) => guid.endsWith('/prendre-en-compte'))
    expect(card!.fields[0]).toContain('{{c1::prend}} son temps {{c1::en compte}}')
  })

  test('should ask each kind of question in the deck of its text, and answer it with its passage and the way back', async () => {
    const made = await emitted(anki, [asking(verdict, blank, open)])
    const back = '<a href="https://example.org/marches/petit.html"><span lang="fr">Titre</span></a>'
    const fr = (html: string) => `<span lang="fr">${html}</span>`
    const en = (html: string) => `<span lang="en">${html}</span>`
    expect(cardsIn(made).filter(isQuestion)).toMatchObject([
      {
        fields: [
          fr('Le pont est ouvert &#x26; <em>gratuit</em>.'),
          en('True, false, or not said?'),
          en('The text does not say.'),
          fr(
            'Le texte dit : « <a href="https://exemple.fr/?a=1&#x26;b=2" rel="noreferrer">Le pont</a> est &#123;&#123;fermé&#125;&#125;. »',
          ),
          back,
        ],
        tags: ' petit ',
      },
      { fields: [fr('Les ___ de table se suivent.'), '', fr('tours / &lt;i&gt;rondes&lt;/i&gt;'), '', back] },
      { fields: [fr('Pourquoi ?'), '', `${fr('Parce que.')}<br>${fr('On <em>ne</em> sait pas.')}`, '', back] },
    ])
    const query = `SELECT DISTINCT json_extract(decks, '$."' || did || '".name') FROM cards, col`
    expect(asked(made, query)).toEqual([['Marchés::Titre']])
  })

  test('should stay the same questions where their order, their answers, a mark or the text were edited', async () => {
    const guids = async (edition: typeof small) =>
      (await made(edition, '1.0.0')).filter(isQuestion).map(({ guid }) => guid)
    const before = await guids(asking(verdict, blank, open, open))
    expect(new Set(before).size).toBe(4)
    const again = { ...open, answers: [] }
    const edited = await guids({ ...asking(blank, again, again, { ...verdict, answer: false }), units: [] })
    expect(edited.toSorted()).toEqual(before.toSorted())
    const accented = await guids(asking({ ...blank, question: '*Les* ___ de tâble se suivent !' }))
    expect(accented).toEqual([before[1]])
    expect(await guids(asking({ ...blank, question: 'Le ___ de table se suit.' }))).not.toEqual([before[1]])
  })

  test('should be known again: a second import adds none, a changed gloss updates its notes and no others', async () => {
    const changed = {
      ...small,
      terms: { ...small.terms, 'tour-de-table': { ...small.terms['tour-de-table']!, gloss: 'round of funding' } },
    }
    const [before, again, after] = await Promise.all([
      made(small, '1.0.0'),
      made(small, '1.0.0'),
      made(changed, '1.1.0'),
    ])
    expect(again).toEqual(before)
    expect(after.map(({ guid }) => guid)).toEqual(before.map(({ guid }) => guid))
    expect(after.filter(({ fields }, index) => fields.join() !== before[index]!.fields.join())).toHaveLength(1)
    // Anki takes a note over where it is younger than its own; cards, with their dates, stay as they are.
    expect(after.every(({ mod }, index) => mod > before[index]!.mod)).toBe(true)
  })

  test('should stay the same cards where the French was edited', async () => {
    const replaced = (text: string) => text.replace('suivent', 'tournent').replace('fermé', 'bloqué')
    expect(replaced(fr)).toHaveLength(fr.length + 2)
    const edited = {
      ...small,
      units: small.units.map(unit => ({
        ...unit,
        source: compiled('petit', replaced(unit.source.text)).units[0]!.source,
      })),
    }
    const guids = (cards: readonly Card[]) => cards.map(({ guid }) => guid).filter(guid => guid.includes('/sentence/'))
    const after = await made(edited, '1.0.0')
    expect(after.some(({ fields }) => fields[0]!.includes('tournent'))).toBe(true)
    expect(guids(after)).toEqual(guids(await made(small, '1.0.0')))
  })

  test('should have a deck a text under that of the library, by titles that differ', async () => {
    const twice = [
      compiled('un', 'Un pont.', 'A bridge.', undefined, '"Le :: pont"'),
      compiled('deux', 'Un pont.', 'A bridge.', undefined, '"le : pont"'),
      compiled('trois', 'Un pont.', 'A bridge.', undefined, '"::"'),
    ]
    const decks = JSON.parse(String(asked(await emitted(anki, twice), 'SELECT decks FROM col')[0]![0])) as object
    expect(Object.values(decks).map(({ name }) => name)).toEqual([
      'Default',
      'Marchés',
      'Marchés::Le : pont (un)',
      'Marchés::le : pont (deux)',
      'Marchés::trois',
    ])
  })

  test('should leave Anki nothing of a text that it would take for its own', () => {
    for (const { fields, type } of cardsIn(files)) {
      const questions = type.includes('word') ? 1 : 0
      const bare = fields.map((field, index) =>
        index === 0 && questions === 1 ? field.replace(/\{\{c1::((?!::|\}\}).)*\}\}/gs, '') : field,
      )
      expect(bare.join(' ')).not.toMatch(/\{\{|\}\}|\[|<script|\p{Cc}/u)
    }
  })

  test('should be the same in the text file, where every line names its deck and type', async () => {
    const text = String(files.get('library.txt'))
    expect(text.match(/^#guid column:1$/gm)).toHaveLength(1)
    expect(String((await emitted(anki, [])).get('library.txt'))).toMatch(/^#separator:tab\n/)
  })

  judgedBy('python3')('should be read whole as a table by a strict parser', async () => {
    const script = `import csv, json, sys
lines = [line for line in open(sys.argv[1], encoding='utf-8', newline='') if not line.startswith('#')]
print(json.dumps([[row[0], row[1], row[3], row[4:]] for row in csv.reader(lines, delimiter='\\t', strict=True)]))`
    await inFolder(files, folder => {
      const rows = JSON.parse(run('python3', ['-c', script, `${folder}/library.txt`]).stdout)
      expect(rows).toEqual(cards.map(({ guid, type, tags, fields }) => [guid, type, tags.trim(), fields]))
    })
  })

  judgedBy('sqlite3')('should be whole to SQLite, every card with its note, deck and type', async () => {
    await inFolder(new Map([['collection.anki2', collectionIn(files)]]), folder => {
      const query = `PRAGMA integrity_check;
        SELECT count(*) FROM notes, col WHERE json_extract(models, '$."' || mid || '"') IS NULL;
        SELECT count(*) FROM cards, col WHERE json_extract(decks, '$."' || did || '"') IS NULL;
        SELECT count(*) FROM notes WHERE sfld = '' OR length(guid) > 200 OR flds LIKE '%' || char(10) || char(10) || '%';`
      const { stdout, stderr } = run('sqlite3', [`${folder}/collection.anki2`, query])
      expect([stderr, stdout]).toEqual(['', 'ok\n0\n0\n0\n'])
    })
  })

  test('should be valid of hostile texts and of none', async () => {
    expect(cardsIn(await emitted(anki, hostile)).length).toBeGreaterThan(5)
    expect(cardsIn(await emitted(anki, []))).toEqual([])
  })
})
