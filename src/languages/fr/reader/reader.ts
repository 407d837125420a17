import { isDigit, isLetter, isLower, isUpper } from '../../../core/language/characters.ts'
import type { Alternative, WordReader } from '../../../core/language/language.ts'
import { once, remember } from '../../../core/language/remember.ts'
import { type Token, tokensOf } from '../../../core/language/tokens.ts'
import type { Span } from '../../../core/model/span.ts'
import type { Word } from '../../../core/model/word.ts'
import type { Hunspell } from '../../hunspell.ts'
import { tableOf } from '../../table.ts'
import { type Best, letterOfTag, readModel, type Tagger, tagger } from '../../tagger.ts'
import type { Inflection } from '../inflection.ts'
import { frenchWords } from '../words.ts'
import { type Candidate, candidatesWith, plainKey, withAccents } from './candidates.ts'
import { isCommonNoun, isCommonWord } from './common.ts'
import { constrainer } from './constraints.ts'
import { describeFrench } from './describe.ts'
import type { Draft } from './draft.ts'
import { compounds, fixedExpressions } from './fixed.ts'
import { groupWords } from './groups.ts'
import { hintsOf } from './hints.ts'
import { verbLocutions } from './locutions.ts'
import type { Spelled } from './spelled.ts'
import { classOfTag, numberOfTag, type Tag, tags } from './tags.ts'

/** A sentence as the tagger sees it: words, and marks between them. */
export interface Sequence {
  readonly spelled: readonly Spelled[]
  /** Of each place the token; none of a mark. */
  readonly tokens: readonly (Token | undefined)[]
  readonly isFirst: readonly boolean[]
  /** What words farther away say of each place. */
  readonly hints: readonly string[]
  /** Whether a question mark ends it. */
  readonly isQuestion: boolean
}

/** Knows spellings, each looked up once. */
export interface Speller {
  readonly sequenceOf: (text: string, tokens: readonly Token[], sentence: Span) => Sequence
}

export function frenchSpeller(dictionary: Hunspell, inflection: Inflection): Speller {
  const candidatesOf = candidatesWith(dictionary, inflection)
  const spellings = new Map<string, Spelled>()
  const marks = new Map<string, Spelled>()
  const spell = (raw: string): Spelled => {
    const key = plainKey(raw)
    const { candidates, source } = candidatesOf(raw)
    const byTag: (Candidate | undefined)[] = []
    for (const each of candidates) byTag[numberOfTag.get(each.tag)!] = each
    const allowed = candidates.map(({ tag }) => numberOfTag.get(tag)!).sort((one, other) => one - other)
    const kind = source.slice(0, 1) + allowed.map(letterOfTag).join('')
    return {
      key,
      candidates,
      byTag,
      // *plus* of *plaire* is never the only verb of a sentence.
      mayConjugate: key !== 'plus' && candidates.some(({ tag, lemma }) => tag.endsWith('.f') && isCommonWord(lemma)),
      isNounFirst: isNounFirst(key, candidates),
      isVerbFirst: isVerbFirst(candidates),
      isQualityFirst: isQualityFirst(candidates),
      seen: {
        form: formOf(key),
        kind,
        use: useOf(candidates) + flagsOf(key, dictionary),
        shapes: shapesOf(raw, key, dictionary),
        allowed,
      },
    }
  }
  const constrain = constrainer()
  const spellOnce = (raw: string): Spelled => remember(spellings, raw, spell)
  const isKnown = ({ seen }: Spelled): boolean => !seen.kind.startsWith('g')
  /** *INDESIRABLES* as *indésirables*: capitals may have lost their accents. */
  const spellSmall = (raw: string): Spelled => {
    const small = spellOnce(raw.toLowerCase())
    if (isKnown(small) || !isUpper(raw, 0)) return isKnown(small) ? small : spellOnce(raw)
    return withAccents(plainKey(raw), raw).map(spellOnce).find(isKnown) ?? spellOnce(raw)
  }
  return {
    sequenceOf: (text, tokens, [start, end]) => {
      const spelled: Spelled[] = []
      const places: (Token | undefined)[] = []
      const isFirst: boolean[] = []
      const isTied: boolean[] = []
      let at = start
      let opens = true
      const inCapitals = isInCapitals(text, tokens)
      for (const token of tokens) {
        const isApart = isPlainGap(text, at, token.start)
        const mark = isApart ? '' : markIn(text, at, token.start)
        if (mark !== '') {
          spelled.push(remember(marks, mark, spellMark))
          places.push(undefined)
          isFirst.push(false)
          isTied.push(false)
          if (opening.test(text.slice(at, token.start))) opens = true
        }
        const raw = text.slice(token.start, token.end)
        spelled.push(inCapitals ? spellSmall(raw) : spellOnce(raw))
        places.push(token)
        isFirst.push(opens)
        isTied.push(!isApart && tie.test(text.slice(at, token.start)))
        opens = false
        at = token.end
      }
      const mark = markIn(text, at, end)
      if (mark !== '') {
        spelled.push(remember(marks, mark, spellMark))
        places.push(undefined)
        isFirst.push(false)
      }
      constrain(spelled, isTied)
      return {
        spelled,
        tokens: places,
        isFirst,
        hints: hintsOf(spelled),
        isQuestion: spelled.at(-1)?.key === '?',
      }
    },
  }
}

/** What ties a pronoun to its verb. */
const tie = /^[-‐‑](?:t[-‐‑])?$/u

/** Behind them a capital is that of a sentence’s start. */
const opening = /[.?!:«"—–]/u

/** In a line of capitals they say nothing. */
function isInCapitals(text: string, tokens: readonly Token[]): boolean {
  let [capital, all] = [0, 0]
  for (const { start, end } of tokens) {
    if (end - start < 3 || !isLetter(text, start)) continue
    all++
    if (isUpper(text, start) && isUpper(text, end - 1)) capital++
  }
  return capital > 1 && capital > all / 2
}

/** Nothing stands there, or a space, as between most words. */
const isPlainGap = (text: string, start: number, end: number): boolean =>
  end === start || (end === start + 1 && text.charCodeAt(start) === 0x20)

/** What stands between two words, white space and ties left out. */
function markIn(text: string, start: number, end: number): string {
  if (end - start <= 1 && /^[\s'’-]?$/u.test(text.slice(start, end))) return ''
  const marks = text.slice(start, end).replace(/\s+|-t-/gu, '')
  if (marks === '-' && end - start === 1) return ''
  return /[.?!…]/u.exec(marks)?.[0] ?? marks.slice(0, 1)
}

const spellMark = (mark: string): Spelled => ({
  key: mark,
  candidates: [],
  byTag: [],
  mayConjugate: false,
  isNounFirst: false,
  isVerbFirst: false,
  isQualityFirst: false,
  seen: { form: mark, kind: `m${mark}`, use: '', shapes: ['', ''], allowed: [0] },
})

/** *kilomètres* is *kilométrer* as well, *nuit* is *nuire*. */
function isNounFirst(key: string, candidates: readonly Candidate[]): boolean {
  const verb = candidates.find(({ tag }) => tag === 'VERB.f')
  if (verb === undefined) return false
  const isCommon = candidates.some(({ tag, lemma }) => tag === 'NOUN' && isCommonNoun(lemma))
  return nounsFirst.has(key) || (isCommon && !isCommonWord(verb.lemma))
}

const isVerbFirst = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ tag, lemma }) => tag === 'VERB.f' && isCommonWord(lemma)) &&
  candidates.every(({ tag, lemma }) => !(tag === 'NOUN' ? isCommonNoun(lemma) : tag === 'ADJ' && isCommonWord(lemma)))

/** *incolore*, *lombaire*. */
const isQualityFirst = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ tag, lemma }) => tag === 'ADJ' && (isCommonWord(lemma) || ofQuality.test(lemma))) &&
  candidates.some(({ tag, lemma }) => tag === 'NOUN' && !isCommonNoun(lemma)) &&
  candidates.every(({ tag }) => tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN')

/** As adjectives end. */
const ofQuality = /(?:[ai]ble|ique|[^aeiou]aire|[^aeiou]al|eux)$/u

/** Forms of verbs that are known, but far less than what else is written so. */
const nounsFirst = tableOf('nuit nuits')

/** Which of its readings are common: `n` as a noun, `a` as an adjective, `v` as a verb. */
function useOf(candidates: readonly Candidate[]): string {
  let use = ''
  for (const { tag, lemma } of candidates) {
    if (tag === 'NOUN') use += isCommonNoun(lemma) ? 'n' : 'N'
    else if (tag === 'ADJ') use += isCommonWord(lemma) ? 'a' : 'A'
    else if (tag.startsWith('VERB')) use += isCommonWord(lemma) ? 'v' : 'V'
  }
  return use
}

/** How it agrees, by the dictionary's flags: `W` like *national*, `F` like *petit*, `S` like *jeune* and *table*. */
function flagsOf(key: string, dictionary: Hunspell): string {
  let flags = ''
  for (const { entry, flag } of dictionary.originsOf(key)) {
    for (const each of flag === '' ? dictionary.flagsOf(entry) : [flag]) {
      if (/^[SFWXAI][^'*]$/u.test(each) && !flags.includes(each[0]!)) flags += each[0]
    }
  }
  return flags
}

/** Numbers are alike by the count of their digits. */
const formOf = (key: string): string => (/^\d/u.test(key) ? key.replace(/\d/gu, '0') : key)

function shapesOf(raw: string, key: string, dictionary: Hunspell): readonly [string, string] {
  if (isLower(raw, 0) || !isLetter(raw, 0)) return ['l', 'l']
  const known = `${dictionary.has(raw) ? 'N' : ''}${dictionary.originsOf(key).length > 0 ? 'd' : ''}`
  const all = raw.length > 1 && [...raw].every((_, at) => !isLower(raw, at)) && isUpper(raw, 0)
  return all ? [`U${known}`, `U${known}`] : [`C${known}`, `S${known}`]
}

/** The words of a French text: a number and its unit are two (`14h30` three), *l’on* is one. */
export function frenchTokens(text: string): Token[] {
  const found: Token[] = []
  for (const token of tokensOf(text, frenchWords)) {
    const raw = text.slice(token.start, token.end)
    const parts = isDigit(raw, 0) ? measure.exec(raw) : null
    const before = found.at(-1)
    if (parts !== null) {
      let { start } = token
      for (const part of parts.slice(1)) {
        if (part) found.push({ start, end: start + part.length })
        start += part?.length ?? 0
      }
    } else if (
      before?.end === token.start &&
      /^on$/iu.test(raw) &&
      /^l['’ʼ]$/iu.test(text.slice(before.start, before.end))
    ) {
      found[found.length - 1] = { start: before.start, end: token.end }
    } else found.push(token)
  }
  return found
}

const measure = /^(\d+(?:[.,]\d+)?)(h|mn|min|s|kg|g|mg|km|cm|mm|m)(\d+)?$/iu

/** Reads French with what was learned of it; without a model the likeliest by the dictionary stands. */
export function frenchReader(dictionary: Hunspell, inflection: Inflection, model: string): WordReader {
  const speller = frenchSpeller(dictionary, inflection)
  const several = once(() => ({ fixed: fixedExpressions(), compounds: compounds(), locutions: verbLocutions() }))
  const tagging = once(() => tagger(readModel(model, tags.length)))
  return {
    read: (text, sentences) => {
      const words: Word[] = []
      const tokens = frenchTokens(text)
      let next = 0
      for (const sentence of sentences) {
        const first = next
        while (next < tokens.length && tokens[next]!.start < sentence[1]) next++
        const sequence = speller.sequenceOf(text, tokens.slice(first, next), sentence)
        const found = tagsOf(sequence, tagging())
        groupWords(draftsOf(sequence, found, words), several(), sequence.isQuestion)
      }
      return words
    },
    describe: describeFrench,
    alternatives: (text, sentences, offset) => {
      const sentence = sentences.find(([start, end]) => start <= offset && offset < end)
      if (sentence === undefined) return []
      const tokens = frenchTokens(text).filter(({ start }) => start >= sentence[0] && start < sentence[1])
      const sequence = speller.sequenceOf(text, tokens, sentence)
      const at = sequence.tokens.findIndex(token => token && token.start <= offset && offset < token.end)
      return at === -1 ? [] : alternativesAt(at, sequence, tagging())
    },
  }
}

function alternativesAt(at: number, sequence: Sequence, model: Tagger): Alternative[] {
  const chosen = tagsOf(sequence, model)[at]!
  const { spelled, isFirst, hints } = sequence
  const tagged = model.tag(
    spelled.map(({ seen }) => seen),
    isFirst,
    hints,
  )
  const { candidates, seen } = spelled[at]!
  return candidates.flatMap(({ tag, lemma }): Alternative[] => {
    const number = numberOfTag.get(tag)!
    if (number === chosen) return []
    const form = verbForms[tag.split('.')[1] ?? '']
    const own = { lemma, pos: classOfTag(tag), ...(form === undefined ? {} : { form }) }
    if (!seen.allowed.includes(number)) return [{ ...own, by: 'grammar' }]
    return [{ ...own, by: 'neighbours', margin: tagged.with(at, chosen).score - tagged.with(at, number).score }]
  })
}

const verbForms: Readonly<Record<string, Alternative['form']>> = {
  f: 'finite',
  i: 'infinitive',
  p: 'past participle',
  g: 'present participle',
}

/** A sentence that ends with its mark has a finite verb: where none was found, the likeliest is taken if it is likely. */
function tagsOf({ spelled, isFirst, hints }: Sequence, { tag }: Tagger): readonly number[] {
  const tagged = tag(
    spelled.map(({ seen }) => seen),
    isFirst,
    hints,
  )
  const last = spelled.at(-1)
  if (last === undefined || spelled.length > longestWithoutVerb) return tagged.tags
  if (!/^[.!?…]$/u.test(last.key) || tagged.tags.some(isFiniteTag)) return tagged.tags
  let best: Best | undefined
  for (const [at, { mayConjugate, seen }] of spelled.entries()) {
    if (!mayConjugate || isAttribute(at, tagged.tags, spelled)) continue
    for (const number of seen.allowed.filter(isFiniteTag)) {
      const other = tagged.with(at, number)
      const score = other.score + (isBareNoun(at, tagged.tags) ? insistence : 0)
      if (best === undefined || score > best.score) best = { ...other, score }
    }
  }
  return best !== undefined && tagged.score - best.score < insistence ? best.tags : tagged.tags
}

/** In words and marks. What is longer and has no verb is a list; each try costs the whole sentence. */
const longestWithoutVerb = 40

/** *une voix sèche*: a common adjective behind its noun, which is the whole of what is said. */
const isAttribute = (at: number, found: readonly number[], spelled: readonly Spelled[]): boolean =>
  found[at] === adjective && found[at - 1] === noun && isCommonWord(spelled[at]!.byTag[adjective]!.lemma)

/** *le marché couvert ferme*: a noun behind a participle or adjective has no article, where a verb would want none. */
const isBareNoun = (at: number, found: readonly number[]): boolean =>
  found[at] === noun && (found[at - 1] === participle || found[at - 1] === adjective)

const participle = numberOfTag.get('VERB.p')!
const adjective = numberOfTag.get('ADJ')!
const noun = numberOfTag.get('NOUN')!

const finiteTags = new Set([numberOfTag.get('VERB.f'), numberOfTag.get('AUX.f')])
const isFiniteTag = (tag: number): boolean => finiteTags.has(tag)

/** In the model's weights; about what two strong features weigh; 70 costs Sequoia one word in 10,000. */
const insistence = 70

/** Adds the words of a sentence to those of the unit. */
function draftsOf({ tokens, spelled }: Sequence, found: readonly number[], words: Word[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    const { key, byTag } = spelled[at]!
    const candidate = byTag[found[at]!]!
    const index = words.length
    const word = wordOf(token, candidate)
    words.push(word)
    const other = secondWord(word.span, candidate)
    if (other !== undefined) words.push(other)
    const { tag, conjugation } = candidate
    drafts.push({ key, tag, conjugation, word, index, afterMark: at === 0 || tokens[at - 1] === undefined })
  }
  return drafts
}

function wordOf({ start, end }: Token, { tag, lemma, headword, features }: Candidate): Word {
  const pos = classOfTag(tag)
  const span: Span = [start, end]
  if (isContraction(tag)) return { span, lemma: lemma.slice(0, lemma.indexOf('+')), pos }
  if (headword !== undefined)
    return features === undefined ? { span, lemma, pos, headword } : { span, lemma, pos, features, headword }
  return features === undefined ? { span, lemma, pos } : { span, lemma, pos, features }
}

/** *le* of *du*, *lequel* of *auquel*. */
function secondWord(span: Span, { tag, lemma, features }: Candidate): Word | undefined {
  if (!isContraction(tag)) return undefined
  const pos = tag === 'ADPDET' ? 'DET' : 'PRON'
  return { span, lemma: lemma.slice(lemma.indexOf('+') + 1), pos, ...(features && { features }) }
}

const isContraction = (tag: Tag): boolean => tag === 'ADPDET' || tag === 'ADPPRON'
