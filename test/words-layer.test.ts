import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { compile } from '../src/core/compile.ts'
import type { Edition } from '../src/core/model/edition.ts'
import { sourceFile } from '../src/core/model/file.ts'
import { quoteOf } from '../src/core/model/span.ts'
import type { TextWords } from '../src/core/model/text-words.ts'
import { parseGlossary } from '../src/core/parse/glossary.ts'
import { expressionOf, linksOfWord, vocabularyOf, wordAt, wordsOf } from '../src/library/words.ts'
import { jsonSchemas } from '../src/outputs/json/schemas.ts'
import { languagePair } from '../src/run/pair.ts'

const pair = await languagePair('fr', 'en')
const front = { fr: 'title: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0', en: 'title: T\ntranslator: A' }

function compiled(fr: string, en: string, glossary = '') {
  const files = {
    id: 't',
    source: sourceFile('corpus/t/fr.md', `---\n${front.fr}\n---\n\n${fr}\n`),
    target: sourceFile('corpus/t/en.md', `---\n${front.en}\n---\n\n${en}\n`),
  }
  const terms = parseGlossary(sourceFile('annotations/glossary.yaml', glossary)).glossary
  const { edition, textWords } = compile(files, { glossary: terms, pair })
  return { unit: edition.units[0]!, words: textWords! }
}

/** Of a word of a sentence: lemma, class, meaning, and its English there. */
function told(fr: string, en: string, form: string, glossary = '') {
  const { unit, words } = compiled(fr, en, glossary)
  const place = wordAt(words, unit.id, fr.indexOf(form))!
  const english = linksOfWord(words, unit.id, place.index).map(({ target }) => quoteOf(unit.target!.text, target))
  return { lemma: place.lemma, pos: place.pos, meaning: place.meaning, english, term: place.term }
}

describe('a word in its sentence', () => {
  it.each([
    ['Je suis français.', 'I am French.', 'suis', 'être', 'be', 'am'],
    ['Il suit la route.', 'He follows the road.', 'suit', 'suivre', 'follow', 'follows'],
    ['Il attend devant la porte.', 'He is waiting in front of the door.', 'porte', 'porte', 'door', 'door'],
    ['Elle porte un manteau noir.', 'She is wearing a black coat.', 'porte', 'porter', 'wear', 'wearing'],
    ['Nous avions faim.', 'We were hungry.', 'avions', 'avoir faim', 'be hungry', undefined],
    ['Le livre est sur la table.', 'The book is on the table.', 'livre', 'livre', 'book', 'book'],
    ['La pomme pèse une livre.', 'The apple weighs a pound.', 'livre', 'livre', 'pound', 'pound'],
    ['Il gagne sa vie à la mine.', 'He earns his living at the mine.', 'gagne', 'gagner', 'earn', 'earns'],
    ['Elle a gagné la course.', 'She won the race.', 'gagné', 'gagner', 'win', 'won'],
    ['Il le voit.', 'He sees it.', 'le', 'le', 'it', 'it'],
    ['Au loin, le chien dort.', 'Far off, the dog is asleep.', 'le', 'le', 'the', 'the'],
    ['Il y a un chat.', 'There is a cat.', 'a', 'il y a', 'there is', undefined],
    ['Sept euros.', 'Seven euros.', 'Sept', 'sept', 'seven', 'Seven'],
    ['Il a soixante-huit ans.', 'He is sixty-eight.', 'soixante', 'soixante-huit', 'sixty-eight', 'sixty-eight'],
    ['Une pêche en mai.', 'A peach in May.', 'mai', 'mai', 'May', 'May'],
    ['Il peut venir.', 'He may come.', 'peut', 'pouvoir', 'may', 'may'],
    ['Ils parlent tour à tour.', 'They speak by turns.', 'tour', 'tour à tour', 'by turns', undefined],
    ['De nos jours, on écrit peu.', 'Nowadays people write little.', 'De', 'de nos jours', 'nowadays', undefined],
    ['Il lit à haute voix.', 'He reads aloud.', 'à haute', 'à haute voix', 'aloud', undefined],
    ['Il lit à voix haute.', 'He reads aloud.', 'à voix', 'à voix haute', 'aloud', undefined],
    ['Elle rentre à pied.', 'She goes home on foot.', 'à', 'à pied', 'on foot', undefined],
    [
      'Il signe au bas de la page.',
      'He signs at the bottom of the page.',
      'au',
      'au bas de',
      'at the bottom of',
      undefined,
    ],
    [
      'C’est alors qu’il entra.',
      'It was then that he came in.',
      'C’',
      'c’est alors que',
      'it was then that',
      undefined,
    ],
    ['Il lit alors que je dors.', 'He reads while I sleep.', 'alors', 'alors que', 'while', 'while'],
    ['Il chante pour elles.', 'He sings for them.', 'elles', 'elles', 'them', 'them'],
    ['Elles rient.', 'What laughter!', 'Elles', 'elles', 'they', undefined],
    ['Que c’est beau !', 'How beautiful it is!', 'Que', 'que', 'how', 'How'],
    ['Il joue trois notes de plus.', 'He plays three more notes.', 'de', '… de plus', 'more', undefined],
    ['Le pire est là.', 'The worst is here.', 'pire', 'pire', 'worst', 'worst'],
    ['Tu es le seul.', 'You are the only one.', 'seul', 'le seul', 'only one', undefined],
    ['Il s’éventait passé le troisième étage.', 'It went flat past the third floor.', 'passé', 'passé', 'past', 'past'],
    [
      'J’ai connu des hommes ainsi faits, dont je ris.',
      'I knew men so made, at whom I laugh.',
      'faits',
      'fait',
      'made',
      'made',
    ],
    ['Elle s’étonne.', 'She is surprised.', 'étonne', 's’étonner', 'be surprised', undefined],
    ['La maison se trouve à Lyon.', 'The house is in Lyon.', 'trouve', 'se trouver', 'be', undefined],
    ['La machine la plus savante rit.', 'The wisest machine laughs.', 'savante', 'savant', 'learned', undefined],
    ['Il salue les professeurs.', 'He greets the masters.', 'professeurs', 'professeur', 'teacher', 'masters'],
  ])('should have of %s / %s for %s the lemma %s, the meaning %s and the English %s', (fr, en, form, lemma, meaning, english) => {
    const found = told(fr, en, form)
    expect(found.lemma).toBe(lemma)
    if (meaning !== undefined) expect(found.meaning?.split(', ')[0]).toBe(meaning)
    if (english !== undefined) expect(found.english).toContain(english)
  })

  it('should have a term’s gloss where the term stands, and the lexicon’s elsewhere', () => {
    const glossary = '- { term: mettre, pos: verb, forms: [mettait], gloss: to take (time), renderings: [take] }\n'
    const fr = 'Une lettre mettait deux jours. Il a mis une assiette sur la table.'
    const en = 'A letter took two days. He put a plate on the table.'
    const { unit, words } = compiled(fr, en, glossary)
    const at = (form: string) => wordAt(words, unit.id, fr.indexOf(form))
    expect(at('mettait')).toMatchObject({ meaning: 'to take (time)', term: 'mettre' })
    expect(at('mis')).toMatchObject({ meaning: 'put' })
    expect(at('mis')!.term).toBeUndefined()
  })

  it('should tell the words of a fixed expression, the one with its meaning first', () => {
    const fr = 'Du pain, s’il vous plaît.'
    const { unit, words } = compiled(fr, 'Some bread, please.')
    const partsOf = (form: string) => expressionOf(words, unit.id, wordAt(words, unit.id, fr.indexOf(form))!.index)
    const first = wordAt(words, unit.id, fr.indexOf('s’il'))!
    expect(first).toMatchObject({ lemma: 's’il vous plaît', meaning: 'please' })
    expect(partsOf('plaît')).toEqual([first.index, first.index + 1, first.index + 2, first.index + 3])
    expect(partsOf('plaît')).toEqual(partsOf('s’il'))
    expect(partsOf('pain')).toEqual([])
  })

  it('should list the lemmas of a text by need, with their count and first place', () => {
    const fr = 'Awa mange une mangue. Elle épluche deux mangues sur un affût.'
    const { unit, words } = compiled(fr, 'Awa eats a mango. She peels two mangoes on a gun carriage.')
    const listed = vocabularyOf(words)
    const content = listed.filter(({ level }) => level !== undefined)
    expect(content.map(({ lemma, level, count }) => `${lemma} ${level} ${count}`)).toEqual([
      'mangue C1 2',
      'affût C1 1',
      'éplucher A2 1',
      'manger A1 1',
    ])
    expect(listed.map(({ lemma }) => lemma)).not.toContain('Awa')
    for (const { unit: id, span, lemma } of content) {
      expect(id).toBe(unit.id)
      expect(fr.slice(...span).slice(0, 4)).toBe(lemma.slice(0, 4))
    }
  })

  it('should mean what the author’s glossary says', () => {
    const glossary = '- { term: tournée, pos: noun, gender: f, gloss: round (of drinks), renderings: [round] }'
    const found = told('Il paie une tournée.', 'He pays for a round.', 'tournée', glossary)
    expect(found).toMatchObject({ meaning: 'round (of drinks)', term: 'tournee', english: ['round'] })
  })

  it('should leave names and numbers without a meaning', () => {
    expect(told('Paul habite Lyon.', 'Paul lives in Lyon.', 'Lyon').meaning).toBeUndefined()
    expect(told('Il a 12 ans.', 'He is 12.', '12').meaning).toBeUndefined()
  })
})

describe('the words of this library', () => {
  const root = join(import.meta.dirname, '../dist/json')
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown
  const ids = readdirSync(join(root, 'words')).map(name => name.replace('.json', ''))
  const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(jsonSchemas().words as object)

  it.each(ids)('should keep every promise in %s', id => {
    const words = read(`words/${id}.json`) as TextWords
    const { units } = read(`texts/${id}.json`) as Edition
    expect(validate(words), JSON.stringify(validate.errors)).toBe(true)
    let running = 0
    for (const unit of units) {
      let end = 0
      for (const { index, span } of wordsOf(words, unit.id)) {
        running++
        const again = span[1] === end
        expect(again || span[0] >= end, `${unit.id} ${span}`).toBe(true)
        end = span[1]
        expect(quoteOf(unit.source.text, span).trim()).not.toBe('')
        for (const { target, score } of linksOfWord(words, unit.id, index)) {
          expect(quoteOf(unit.target!.text, target).trim()).not.toBe('')
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }
      // Every letter of the source lies in a word.
      const covered = new Set(wordsOf(words, unit.id).flatMap(({ span: [from, to] }) => range(from, to)))
      if (unit.kind === 'code') continue
      // The t of *a-t-elle* is none.
      const left = [...unit.source.text.matchAll(/(?<!-(?=t-))\p{L}/gu)].filter(({ index }) => !covered.has(index))
      expect(left.map(({ 0: letter, index }) => `${unit.id} ${index} ${letter}`)).toEqual([])
    }
    const bytes = gzipSync(readFileSync(join(root, `words/${id}.json`))).length
    expect(bytes).toBeLessThan(4600 + (running * 25_000) / 3500)
  })

  it('should answer for nearly every running word that is no name, number or foreign word', () => {
    const named = new Set(['PROPN', 'NUM', 'SYM', 'X'])
    let [all, explained] = [0, 0]
    for (const id of ids) {
      const words = read(`words/${id}.json`) as TextWords
      for (const unit of Object.keys(words.units)) {
        for (const { pos, meaning } of wordsOf(words, unit)) {
          if (named.has(pos)) continue
          all++
          if (meaning !== undefined) explained++
        }
      }
    }
    console.log(`explained ${explained} of ${all}, ${((100 * explained) / all).toFixed(2)} %`)
    expect(explained / all).toBeGreaterThan(0.98)
  })

  it('should have an author’s entry for nearly every word above the level of its text', () => {
    const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
    let [above, entered] = [0, 0]
    for (const id of ids) {
      const { source, units } = read(`texts/${id}.json`) as Edition
      const words = read(`words/${id}.json`) as TextWords
      for (const { id: unit, annotations } of units) {
        const terms = annotations.filter(({ kind }) => kind === 'term').flatMap(each => each.source)
        for (const { lemma, pos, span } of wordsOf(words, unit)) {
          const level = pos === 'PROPN' ? undefined : pair.source.usage!.levelOf(lemma, pos)
          if (level === undefined || levels.indexOf(level) <= levels.indexOf(source.level!)) continue
          above++
          if (terms.some(([start, end]) => start < span[1] && span[0] < end)) entered++
        }
      }
    }
    console.log(`entered ${entered} of ${above}, ${((100 * entered) / above).toFixed(1)} %`)
    expect(above).toBeGreaterThan(300)
    expect(entered / above).toBeGreaterThan(0.98)
  })
})

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at)
