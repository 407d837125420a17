import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import { areStrangers } from '../../src/run/translate/strangers.ts'

const paragraphs = (text: string, file: string): string[] =>
  readFileSync(join('corpus', text, file), 'utf8')
    .replace(/^---[\s\S]*?\n---\n/, '')
    .split(/\n\n+/)
    .map(each => each.trim())
    .filter(each => each !== '' && !each.startsWith('#'))

const french = paragraphs('cinq-cartes-de-marseille', 'fr.md')
const english = paragraphs('cinq-cartes-de-marseille', 'en.md')
const told = (source: readonly string[], target: readonly string[]) =>
  areStrangers(
    source.map((text, at) => ({ source: text, target: target[at % target.length]! })),
    frenchEnglish,
  )

describe('areStrangers', () => {
  it('should tell answers that stand in each other’s place, and those for another text', () => {
    expect(french).toHaveLength(english.length)
    expect(told(french, [...english.slice(1), english[0]!])).toBe(true)
    expect(told(french, english.toReversed())).toBe(true)
    expect(told(french, paragraphs('bromance-sous-tension', 'en.md'))).toBe(true)
  })

  it('should not tell translations, nor few answers, nor what says little', () => {
    expect(told(french, english)).toBe(false)
    expect(told(french.slice(0, 20), english.slice(0, 20))).toBe(false)
    expect(told(french.slice(0, 8), english.slice(1, 9))).toBe(false)
    expect(told(french, ['The text number five.', 'The text number six.'])).toBe(false)
    const sent = french.map((source, at) => ({ source, target: english[(at + 1) % english.length]! }))
    expect(areStrangers(sent, { ...frenchEnglish, lexicon: new Map() })).toBe(false)
  })
})
