import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compile } from '../src/core/compile.ts'
import { sourceFile } from '../src/core/model/file.ts'
import { parseGlossary } from '../src/core/parse/glossary.ts'
import { explainWord } from '../src/run/explain-word.ts'
import { languagePair } from '../src/run/pair.ts'
import { commandIn } from './command.ts'

const pair = await languagePair('fr', 'en')

function explained(fr: string, en: string, word: string, glossary = '') {
  const files = {
    id: 't',
    source: sourceFile('corpus/t/fr.md', `---\ntitle: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\n${fr}\n`),
    target: sourceFile('corpus/t/en.md', `---\ntitle: T\ntranslator: A\n---\n\n${en}\n`),
  }
  const { edition, textWords } = compile(files, {
    glossary: parseGlossary(sourceFile('annotations/glossary.yaml', glossary)).glossary,
    pair,
  })
  return explainWord(word, { units: edition.units, words: textWords!, language: pair.source })
}

describe('what is said of a word', () => {
  it('should be its lemma, class, features, meaning, English, and what else it might be', () => {
    const [suis] = explained('Je suis français.', 'I am French.', 'suis')
    expect(suis).toMatchObject({
      sentence: 'Je suis français.',
      word: 'suis',
      lemma: 'être',
      pos: 'AUX',
      form: 'présent, 1st person singular',
      features: { Mood: 'Ind', Tense: 'Pres', Person: '1', Number: 'Sing', VerbForm: 'Fin' },
      meaning: expect.stringMatching(/^be\b/),
      from: 'core lexicon',
      counterparts: [{ words: 'am', score: expect.any(Number) }],
    })
    const [other] = suis!.alternatives
    expect(other).toMatchObject({ lemma: 'suivre', pos: 'VERB', form: 'finite', by: 'neighbours' })
    expect(other!.margin).toBeGreaterThan(0)
  })

  it('should tell where grammar leaves no choice', () => {
    const [entre] = explained('Un secret reste entre nous.', 'A secret stays between us.', 'entre')
    expect(entre).toMatchObject({ lemma: 'entre', pos: 'ADP' })
    expect(entre!.alternatives).toContainEqual({ lemma: 'entrer', pos: 'VERB', form: 'finite', by: 'grammar' })
  })

  it('should find it by its lemma, at each place, with the expression that it is part of', () => {
    const found = explained('Il avait faim. Nous avions soif.', 'He was hungry. We were thirsty.', 'avoir faim')
    expect(found).toMatchObject([{ word: 'avait', expression: ['avait', 'faim'], meaning: 'be hungry' }])
    expect(explained('Il dort. Elle dort.', 'He sleeps. She sleeps.', 'DORMIR').length).toBe(2)
    expect(explained('Il dort.', 'He sleeps.', 'chat')).toEqual([])
  })

  it('should say that a meaning is the glossary’s', () => {
    const [porte] = explained(
      'Il porte un gant.',
      'He wears a glove.',
      'porte',
      '- { term: porter, pos: verb, gloss: to wear, renderings: [wear] }\n',
    )
    expect(porte).toMatchObject({ meaning: 'to wear', from: 'glossary' })
  })
})

describe('explain --word', () => {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const run = commandIn(folder)

  it('should print each place, as words and as JSON, and refuse a word that stands nowhere', () => {
    expect(run('init', '.').status).toBe(0)
    const { stdout: json } = run('explain', '.', 'la-boulangerie', '--word', 'le', '--json')
    const found = JSON.parse(json) as readonly { readonly lemma: string }[]
    expect(found.length).toBeGreaterThan(1)
    const { stdout } = run('explain', '.', 'la-boulangerie', '--word', 'le')
    expect(stdout.match(/^ {6}meaning/gm)!.length).toBe(found.length)
    const refused = run('explain', '.', 'la-boulangerie', '--word', 'zorglub')
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('Unexpected word `zorglub`')
  })
})
