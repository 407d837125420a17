import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concerningOf } from '../../src/core/annotate/concerning.ts'
import { prepareGlossary } from '../../src/core/annotate/prepare.ts'
import { compile } from '../../src/core/compile.ts'
import type { TermEntry } from '../../src/core/model/annotation.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { type Glossary, termId } from '../../src/core/model/glossary.ts'
import { pair } from './dictionary.ts'

const place = { file: 'annotations/glossary.yaml' }
const glossaryOf = (entries: readonly TermEntry[]): Glossary => ({
  terms: entries.map(value => ({ id: termId(value.term), value, place, places: {} })),
})

const front = '---\ntitle: A\nauthor: B\ndate: 2026\nlicense: CC0-1.0\n---\n\n'
const compiled = (text: string, glossary: Glossary, notes?: string) =>
  compile(
    {
      id: 'a',
      source: sourceFile('corpus/a/fr.md', `${front}${text}\n`),
      ...(notes === undefined ? {} : { annotations: sourceFile('annotations/a.yaml', notes) }),
    },
    { glossary, pair },
  )

const concerning = (text: string, glossary: Glossary, notes?: string) =>
  concerningOf(prepareGlossary(glossary, pair).prepared.terms)(compiled(text, glossary, notes).sought)

const idsIn = (text: string, entries: readonly TermEntry[], notes?: string): string[] =>
  concerning(text, glossaryOf(entries), notes).terms.map(({ id }) => id)

const pont: TermEntry = { term: 'pont', pos: 'noun', gender: 'm', gloss: 'bridge' }
const manger: TermEntry = { term: 'manger', pos: 'verb', gloss: 'eat' }
const etat: TermEntry = { term: 'état', pos: 'noun', gender: 'm', gloss: 'state' }
const chemin: TermEntry = { term: 'chemin de fer', pos: 'noun', gender: 'm', gloss: 'railway' }
const email: TermEntry = { term: 'courriel', pos: 'noun', gender: 'm', gloss: 'e-mail', see: ['pont'] }

describe('the part of a glossary that concerns a text', () => {
  it.each([
    ['Les ponts sont fermés.', ['pont']],
    ['Un ponton flotte.', []],
    ['Ils mangèrent en chemin.', ['manger']],
    ['Le chemin de fer passe.', ['chemin-de-fer']],
    ['L’ETAT, c’est moi.', ['etat']],
    ['Il etat.', []],
    ['Le cour-riel arrive.', ['courriel']],
    ['Rien.', []],
  ])('should be, of `%s`: %j', (text, expected) => {
    expect(idsIn(text, [pont, manger, etat, chemin, email])).toEqual(expected)
  })

  it('should hold what the text’s own file names, though no word of it stands there', () => {
    const notes =
      '- { term: pont, quote: Rien }\n- { term: le rien, pos: noun, gender: m, gloss: nothing, see: [manger] }\n'
    expect(idsIn('Rien.', [pont, manger, etat], notes)).toEqual(['pont', 'manger'])
    const nobody = glossaryOf([etat])
    expect(concerning('Rien.', nobody, notes)).toEqual({ terms: [], named: [null, null] })
  })

  it('should say where `see:` leads, which terms elsewhere in the glossary decide', () => {
    const [alone] = concerning('Un courriel.', glossaryOf([email])).terms
    const [beside] = concerning('Un courriel.', glossaryOf([email, pont])).terms
    expect([alone?.see, beside?.see]).toEqual([[], ['pont']])
  })
})

describe('an edition', () => {
  const entries = fc.shuffledSubarray([
    pont,
    manger,
    etat,
    chemin,
    email,
    { term: 'se rendre compte', pos: 'verb', gloss: 'realize' },
    { term: 'fer', pos: 'noun', gender: 'm', gloss: 'iron', level: 'C1' },
    { term: 'Bourse', pos: 'name', gender: 'f', gloss: 'stock exchange' },
    { term: 'il y a', pos: 'expression', gloss: 'there is', see: ['fer'] },
    { term: 'demi-tour', pos: 'noun', gender: 'm', gloss: 'U-turn' },
    { term: 'pont', pos: 'noun', gender: 'm', gloss: 'deck' },
  ] satisfies TermEntry[])
  const words = 'Les ponts de l’ÉTAT ETAT il y avait rendu compte se fer chemin-de-fer demi-tour bourse Bourse mangé .'
  const texts = fc
    .array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 14 })
    .map(all => all.join(' '))

  it('should be the same wherever the words and the part of the glossary that concerns them are', () => {
    fc.assert(
      fc.property(texts, entries, entries, (text, one, other) => {
        const notes = '- { term: fer, quote: Les }\n'
        const [first, second] = [glossaryOf(one), glossaryOf(other)]
        const [part, otherPart] = [first, second].map(glossary => concerning(text, glossary, notes))
        const [made, otherMade] = [first, second].map(glossary => compiled(text, glossary, notes))
        const seen = (edition: typeof made) => [edition!.edition, edition!.messages, edition!.textWords]
        if (JSON.stringify(part) === JSON.stringify(otherPart)) expect(seen(otherMade)).toEqual(seen(made))
        const only = glossaryOf(part!.terms.map(({ value }) => value))
        if (part!.terms.every(({ see }) => see.length === 0))
          expect(seen(compiled(text, only, notes))).toEqual(seen(made))
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})
