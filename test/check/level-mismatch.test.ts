import { describe, expect, it } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import type { EntriesOf } from '../../src/core/language/lexicon.ts'
import type { Level } from '../../src/core/model/annotation.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseGlossary } from '../../src/core/parse/glossary.ts'
import { pair } from '../annotate/dictionary.ts'

const hard: EntriesOf = lemma =>
  lemma === 'poumon' ? [{ lemma, pos: 'NOUN', gender: 'm', level: 'B2', senses: [['lung']] }] : []

const saidOf = (text: string, { level, glossary = '' }: { level: Level; glossary?: string }): string[] => {
  const front = `title: T\nauthor: A\ndate: 2026-11-26\nlicense: CC0-1.0\nlevel: ${level}`
  const source = sourceFile('corpus/t/fr.md', `---\n${front}\n---\n\n${text}\n`)
  const terms = parseGlossary(sourceFile('annotations/glossary.yaml', glossary)).glossary
  const { messages } = compile({ id: 't', source }, { glossary: terms, pair: { ...pair, entriesOf: hard } })
  return messages
    .filter(({ ruleId }) => ruleId === 'level-mismatch')
    .map(({ reason, place }) => `${place.line}:${place.column} ${reason}`)
}

const lungs = 'Le poumon est dans le corps, et le corps a deux poumons. '.repeat(6)

describe('the level of a text', () => {
  it('should be held against the lexicon’s levels, at the field that gives it', () => {
    expect(saidOf(lungs, { level: 'A2' })).toEqual([])
    expect(saidOf(lungs.replaceAll('corps', 'poumon'), { level: 'A2' })).toEqual([
      '6:1 Unexpected share of 33 % of words above it (`poumon`, `poumons`) in a text of level A2, expected 20 % at most',
    ])
    expect(saidOf(lungs.replaceAll('corps', 'poumon'), { level: 'B2' })).toEqual([])
  })

  it('should be judged by the glossary where it has the word', () => {
    const glossary = '- { term: poumon, pos: noun, gender: m, gloss: lung, level: A2 }'
    expect(saidOf(lungs.replaceAll('corps', 'poumon'), { level: 'A2', glossary })).toEqual([])
  })

  it('should be asked of each form once, at its first place', () => {
    expect(saidOf('Il sortit et ferma la porte. Elle attendit.', { level: 'B1' })).toEqual([
      '9:4 Unexpected passé simple `sortit` and 2 more in a text of level B1, expected none below C1',
    ])
  })

  it('should not be asked of what is quoted', () => {
    expect(saidOf('> Il sortit et ferma la porte.', { level: 'B1' })).toEqual([])
  })

  it('should not be judged by a few words', () => {
    expect(saidOf('Deux poumons.', { level: 'A1' })).toEqual([])
  })
})
