import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf, tokensOf } from '../../src/core/language/tokens.ts'
import { unknownSentences, unknownWords } from '../../src/core/language/unknown.ts'
import type { Span } from '../../src/core/model/span.ts'
import { sentencesOf } from '../../src/core/segment/sentences.ts'
import { englishSentences } from '../../src/languages/en/sentences.ts'
import { englishWords } from '../../src/languages/en/words.ts'
import { frenchSentences } from '../../src/languages/fr/sentences.ts'
import { frenchWords } from '../../src/languages/fr/words.ts'
import { growth, linear } from '../growth.ts'

const SENTENCES = { fr: frenchSentences, en: englishSentences, it: unknownSentences }
const WORDS = { fr: frenchWords, en: englishWords, it: unknownWords }
const language = fc.constantFrom('fr' as const, 'en' as const, 'it' as const)

/** Words, marks and spaces that the rules speak of, in any order. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'. ! ? … ... ?! ; : , ( ) [ ] { } « » “ ” ‘ ’ \' " - – — * • _ / @ % ° & +'.split(' ')),
      fc.constantFrom(' ', '\u00A0', '\u202F', '\n', '\n\n', '\t', '\u00AD', '\u200B'),
      fc.constantFrom('Il', 'il', 'M', 'etc', 'J.-C', 'U.S', 'p', '12', '6,6', 'l', 'dit-il', 'said', 'Emma', 'I', 'i'),
      fc.constantFrom('http://a.org/b?c', 'www.a.fr', 'a@b.org', ':)', '🙂', 'e\u0301', 'ß', 'Ω', '字', '\uD800'),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 40 },
  )
  .map(pieces => pieces.join(''))

const SENTENCE = fc.constantFrom(
  'Il neigea',
  'M. Pangloss vint le 12 sept. 1750',
  'Emma, dit-elle, n’en sut rien',
  'Rome naît en 753 av. J.-C. selon lui',
  'Le tour de table atteint 6,6 milliards',
  'On criait (quelle honte ! quelle horreur !) partout',
)

describe('sentencesOf', () => {
  it('should cover every character that is not white once, in order, with no span empty', () => {
    fc.assert(
      fc.property(hostileText, language, (text, code) => {
        const knowledge = SENTENCES[code]
        let end = 0
        for (const span of sentencesOf(text, knowledge)) {
          expect(text.slice(end, span[0]).trim()).toBe('')
          expect(span[1]).toBeGreaterThan(span[0])
          expect(slice(text, span)).toBe(slice(text, span).trim())
          end = span[1]
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  it('should leave a sentence whole when it stands alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(SENTENCE, fc.constantFrom('.', ' !', ' ?', '…', ' ?!')), { minLength: 1 }),
        pairs => {
          const text = pairs.map(pair => pair.join('')).join(' ')
          const spans = sentencesOf(text, frenchSentences)
          expect(spans.map(span => slice(text, span))).toEqual(pairs.map(pair => pair.join('')))
          for (const span of spans) expect(sentencesOf(slice(text, span), frenchSentences)).toHaveLength(1)
        },
      ),
    )
  })

  it('should not depend on the kind of space or apostrophe', () => {
    fc.assert(
      fc.property(hostileText, language, (text, code) => {
        const knowledge = SENTENCES[code]
        const plain = text.replace(/[\u00A0\u202F]/gu, ' ')
        expect(sentencesOf(plain.replaceAll(' ', '\u00A0'), knowledge)).toEqual(sentencesOf(plain, knowledge))
        expect(sentencesOf(plain.replaceAll(' ', '\u202F'), knowledge)).toEqual(sentencesOf(plain, knowledge))
        const elided = plain.replace(/(?<=\p{L})['’](?=\p{L})/gu, "'")
        expect(sentencesOf(elided.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'), knowledge)).toEqual(
          sentencesOf(elided, knowledge),
        )
      }),
      { numRuns: 1000 },
    )
  })
})

describe('tokensOf', () => {
  it('should give words in order that hold a letter or digit, and miss none', () => {
    fc.assert(
      fc.property(hostileText, language, (text, code) => {
        let end = 0
        for (const token of tokensOf(text, WORDS[code])) {
          const between = text.slice(end, token.start).replace(/-t(?=-)/giu, '')
          expect(between).not.toMatch(/[\p{L}\p{Nd}]/u)
          expect(text.slice(token.start, token.end)).toMatch(/[\p{L}\p{M}\p{Nd}]/u)
          end = token.end
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{Nd}]/u)
      }),
      { numRuns: 2000 },
    )
  })

  it('should part a compound without losing a letter', () => {
    fc.assert(
      fc.property(hostileText, text => {
        for (const token of tokensOf(text, frenchWords)) {
          const joined = partsOf(text, token).map(part => text.slice(part.start, part.end))
          expect(joined.join('')).toBe(text.slice(token.start, token.end).replace(/[-\u2010\u2011]/gu, ''))
        }
      }),
    )
  })
})

/** Each repeated to a hundred thousand characters; one that took quadratic time would need minutes. */
const HOSTILE = [
  '.',
  '. ',
  'a. ',
  'a.',
  '1. ',
  '(',
  '(a! ',
  '.) ',
  '." ',
  '! " ',
  ') ',
  '"',
  '« Ah ! ',
  '…',
  '. .a ',
  '\n',
  '\n- ',
  '- A ',
  'a',
  ' ',
  '-',
  "l'",
  'a-il',
  'a-t-il-',
  'M. ',
  'http://a.b/',
  'a@b.c',
  '1 000 ',
  '1,',
  'etc. ',
  ':) ',
  '! a ',
  '? i am so very sure ',
]

describe('time', () => {
  it.each(HOSTILE)('should be linear in many of %j', async piece => {
    expect(await growth(times => readAs(piece.repeat(times)), 20_000 / piece.length)).toBeLessThan(linear)
  })
})

function readAs(text: string): void {
  for (const knowledge of Object.values(SENTENCES)) sentencesOf(text, knowledge)
  for (const knowledge of Object.values(WORDS)) tokensOf(text, knowledge)
}

const slice = (text: string, [start, end]: Span): string => text.slice(start, end)
