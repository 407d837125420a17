import { capitalRuns, isWhite } from '../language/characters.ts'
import { fold } from '../language/fold.ts'
import type { Language } from '../language/language.ts'
import type { Edition } from '../model/edition.ts'
import type { Message } from '../model/message.ts'
import type { Span } from '../model/span.ts'
import { message, rule } from '../rules/rule.ts'
import { around, inUnit, type Linked, linkedIn, opensSentence } from './linked.ts'
import { renderingWords, wordsOf } from './rendering-words.ts'
import type { CheckContext, TextRule } from './rule.ts'

const declared = rule({
  name: 'different-name',
  severity: 'warning',
  summary: 'A name for which the linked sentence has another one.',
  reason: ({ actual, counterpart }: { readonly actual: string; readonly counterpart: string }) =>
    `Unexpected name \`${counterpart}\` for \`${actual}\`, expected the same name`,
  examples: {
    wrong: [
      { source: 'Hier, Nadella a vu Altman.', target: 'Yesterday Nadella saw Brockman.' },
      { source: 'La lettre vient de Grenoble.', target: 'The letter comes from Toulouse.' },
    ],
    right: [
      { source: 'Hier, Nadella a vu Altman.', target: 'Yesterday Nadella saw Altman.' },
      { source: 'La lettre vient de Londres.', target: 'The letter comes from London.' },
      { source: 'Hier, Nadella l’a vu.', target: 'Yesterday he saw him.' },
    ],
  },
})

/**
 * A name that its sentence lacks while the other side has one of its own. Silent where the two are alike, where the
 * lexicon or another sentence has the one for the other, and where one side has no name left. Where several are lacking,
 * the one is meant that the translation keeps elsewhere, if what stands for it stands nowhere else.
 */
export const differentName: TextRule = {
  ...declared,
  check: (edition, context) => {
    const links = linkedIn(edition).filter(({ link }) => link.source.length > 0 && link.target.length > 0)
    const isSteady = steadyNames(links, context)
    const odd = links.map(linked => oddNames(linked, context, isSteady))
    const usual = usualPairs(odd)
    const names = { source: countsOf(edition, 'source'), target: countsOf(edition, 'target') }
    return odd.flatMap(({ linked, own, others }): Message[] => {
      const [rival, another] = others
      if (rival === undefined || another !== undefined || isRest(rival, linked)) return []
      const isKnown = names.source.has(fold(rival.text))
      const isOnce = names.target.get(fold(rival.text)) === 1
      const { source, target } = context
      const isRivalThing = isThing(rival, linked.target.text, target)
      const faces = (name: Name): boolean => {
        if ((usual.get(`${name.text}\n${rival.text}`) ?? 0) > 1) return false
        if (isKnown) return own.length === 1
        if (!isOnce || isRivalThing) return false
        if (isSteady(name.text)) return true
        const areOnce = names.target.has(fold(name.text)) || names.source.get(fold(name.text)) === 1
        return own.length === 1 && areOnce && !isThing(name, linked.source.text, source)
      }
      const [name, other] = own.filter(faces)
      if (name === undefined || other !== undefined) return []
      const place = context.placeInTarget(linked.at, inUnit(linked.target, rival.span))
      const details = { actual: name.text, counterpart: rival.text }
      return [message(declared, place, details, { unit: linked.unit.id, expected: [name.text] })]
    })
  },
}

interface Name {
  readonly text: string
  readonly span: Span
}

/** *Un Cicéron*, *the Esc key*: what has an article and is not the only one, or names what stands behind it. */
function isThing({ text: name, span: [start, end] }: Name, text: string, { things }: Language): boolean {
  if (things === undefined) return false
  const before = text.slice(0, start)
  const namesNext = things.the?.test(before) === true && /^[\s\u00A0]\p{Ll}/u.test(text.slice(end))
  return things.one.test(before) || namesNext || things.made?.test(name) === true
}

/** A word of the language with a capital, whose accent may be left out: *Etre*. */
function isWord(name: string, { terms }: Language): boolean {
  const word = name.toLowerCase()
  const accented = { e: 'éêè', a: 'àâ', i: 'î', o: 'ô' }[word.charAt(0)] ?? ''
  return [word, ...[...accented].map(letter => letter + word.slice(1))].some(each => terms.isWord(each))
}

interface OddNames {
  readonly linked: Linked
  readonly own: readonly Name[]
  readonly others: readonly Name[]
}

/** Names of each side that have nothing like them on the other, there or in the sentences beside it. */
function oddNames(linked: Linked, { source, target, lexicon }: CheckContext, isSteady: IsSteady): OddNames {
  const names = namesIn(linked, 'source', isSteady).filter(
    ({ text }) =>
      (isSteady(text) || !isWord(text, source)) &&
      !source.sentences.leading.has(text) &&
      !source.things?.keys?.has(text),
  )
  const rivals = namesIn(linked, 'target')
  if (names.length === 0 || rivals.length === 0) return { linked, own: [], others: [] }
  const texts = [around(linked, 'source'), around(linked, 'target')].map(text => wordsOf(text)) as [string[], string[]]
  const capitals = [around(linked, 'source'), around(linked, 'target')].map(capitalsIn) as [string[], string[]]
  const own = names.filter(({ text, span }) => {
    if (isSteady(text) && isArticle.test(linked.source.text.slice(0, span[0]))) return false
    if (isSteady(text) && standing(text, capitals[0]) > standing(text, capitals[1])) return true
    const known = (lexicon.get(text) ?? lexicon.get(text.toLowerCase()) ?? []).flatMap(each => wordsOf(each))
    return (
      !texts[1].some(word => word === fold(text) || known.includes(word)) &&
      !capitals[1].some(word => areAlike(fold(text), word))
    )
  })
  if (own.length === 0) return { linked, own, others: [] }
  const meant = new Set(texts[0].flatMap(word => (lexicon.get(word) ?? []).flatMap(each => wordsOf(each))))
  const renderings = renderingWords(lexicon)
  const calendar = target.calendar === undefined ? [] : Object.values(target.calendar).flat(2)
  const others = rivals.filter(({ text }) => {
    const key = fold(text)
    if (
      target.sentences.leading.has(text) ||
      target.things?.keys?.has(text) ||
      calendar.includes(text) ||
      renderings.has(key) ||
      renderings.has(key.replace(/s$/u, '')) ||
      target.peoples?.test(text)
    )
      return false
    return !meant.has(key) && !texts[0].includes(key) && !capitals[0].some(word => areAlike(word, key))
  })
  return { linked, own, others }
}

function capitalsIn(text: string): string[] {
  const runs = capitalRuns(text)
  const found: string[] = []
  for (let at = 0; at < runs.length; at += 2) found.push(fold(text.slice(runs[at], runs[at + 1])))
  return found
}

/** How often each word with a capital stands on a side. */
function countsOf({ units }: Edition, side: 'source' | 'target'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const unit of units) {
    for (const name of capitalsIn(unit[side]?.text ?? '')) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** How often one name stands alone for another. */
function usualPairs(odd: readonly OddNames[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { own, others } of odd) {
    for (const name of own)
      for (const other of others) {
        const key = `${name.text}\n${other.text}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
  }
  return counts
}

/** Half of the longer one's letters, in order: *Londres* and London, *Gaïète* and Gaeta, *Guillaume* and William. */
function areAlike(one: string, other: string): boolean {
  if (one.length < 3 || other.length < 3) return one === other
  if (one.slice(0, 3) === other.slice(0, 3)) return true
  return 2 * sharedLetters(one, other) >= Math.max(one.length, other.length)
}

/** Letters of the longest sequence that both have in the same order. */
function sharedLetters(one: string, other: string): number {
  let before = new Array<number>(other.length + 1).fill(0)
  for (const letter of one) {
    const ahead = [0]
    for (let at = 0; at < other.length; at++) {
      ahead.push(letter === other[at] ? before[at]! + 1 : Math.max(before[at + 1]!, ahead[at]!))
    }
    before = ahead
  }
  return before[other.length]!
}

/** Fewest letters of a name. */
const shortest = 3

/** Fewest sentences, and the least share of those with a name, whose translation keeps it: then it is kept as a rule. */
const fewestKept = 2
const leastKept = 0.5

/** By how many letters names of both languages are held to be the same: *Cunégonde*, Cunegund. */
const beginningOf = (name: string): string => name.slice(0, 4)

/** How many of these words begin as a name does. */
const standing = (name: string, words: readonly string[]): number =>
  words.filter(word => beginningOf(word) === beginningOf(fold(name))).length

/** *La Rue*, *l’Ours*: what has an article is called so, and may be called otherwise. */
const isArticle = /(?<!\p{L})(?:(?:l[ae]s?|du|des|aux?)[\s\u00A0]|l[’'])$/iu

/** Whether a name of the source is one that the translation keeps, wherever it stands in its sentence. */
type IsSteady = (name: string) => boolean

/**
 * A name is steady that stands in the translation with its capital, inside a sentence, where it stands in the source: as it
 * is where it is a word of the language too (*Candide*, *Martin*), by its beginning where it is none. A word that the text
 * often has without its capital (*Menu*, *Madame*) is none.
 */
function steadyNames(links: readonly Linked[], { source }: CheckContext): IsSteady {
  const whole = keptOf(links, name => name)
  const begun = keptOf(links, beginningOf)
  const common = commonWords(links, whole)
  return name =>
    (whole.has(fold(name)) && !common.has(fold(name))) || (begun.has(beginningOf(fold(name))) && !isWord(name, source))
}

/** How often a word stands with a capital for once in small letters that makes it no name. */
const leastCapitals = 4

/** Those of folded words that the source often has in small letters. */
function commonWords(links: readonly Linked[], names: ReadonlySet<string>): ReadonlySet<string> {
  const balance = new Map<string, number>()
  for (const { source } of links) {
    for (const [word] of source.text.matchAll(/\p{L}+/gu)) {
      const key = fold(word)
      if (names.has(key)) balance.set(key, (balance.get(key) ?? 0) + (/^\p{Lu}/u.test(word) ? -1 : leastCapitals))
    }
  }
  return new Set([...balance].flatMap(([name, more]) => (more > 0 ? [name] : [])))
}

/** What of names (by what they are compared by) the translation keeps as a rule. */
function keptOf(links: readonly Linked[], keyOf: (name: string) => string): ReadonlySet<string> {
  const inside = new Set(links.flatMap(linked => namesIn(linked, 'target').map(({ text }) => keyOf(fold(text)))))
  const counts = new Map<string, { all: number; kept: number }>()
  for (const linked of links) {
    const there = new Set(capitalsIn(around(linked, 'target')).map(keyOf))
    for (const name of new Set(capitalsIn(linked.source.text).map(keyOf))) {
      if (name.length < shortest || !inside.has(name)) continue
      const count = counts.get(name) ?? { all: 0, kept: 0 }
      counts.set(name, count)
      count.all++
      if (there.has(name)) count.kept++
    }
  }
  return new Set(
    [...counts].flatMap(([name, { all, kept }]) => (kept >= fewestKept && kept >= leastKept * all ? [name] : [])),
  )
}

/** *Falcot Corp* for *Falcot SA*: what stands right behind a name that both have is the rest of it. */
function isRest({ span }: Name, { source, target }: Linked): boolean {
  const before = /(?<!\p{L})(\p{Lu}\p{L}+)[\s\u00A0]$/u.exec(target.text.slice(0, span[0]))?.[1]
  return before !== undefined && source.text.includes(before)
}

/** Capitals inside a sentence that no mark precedes, nor a label: *NOTE Configuration*; and names that are told anywhere. */
function namesIn(linked: Linked, side: 'source' | 'target', isSteady: IsSteady = () => false): Name[] {
  const { text } = linked[side]
  const words = capitalRuns(text)
  const names: Name[] = []
  for (let index = 0; index < words.length; index += 2) {
    const span: Span = [words[index]!, words[index + 1]!]
    const name = text.slice(...span)
    if (name.length < shortest) continue
    if (!isSteady(name) && (opensSentence(linked, side, span[0]) || followsMark(text, span[0]))) continue
    // Parts of names, names of programs and their parts, capitals only, *article Ier*.
    const isPart = isJoint.test(text.charAt(span[0] - 1)) || isJoint.test(text.charAt(span[1]))
    if (/\p{Ll}\p{Lu}/u.test(name)) continue
    if (!isPart && name !== name.toUpperCase() && !/^[IVX]+(?:er|re|e)$/u.test(name)) names.push({ text: name, span })
  }
  return names
}

/** What joins a word with others to a name, a key or a piece of code. */
const isJoint = /[-+=$_/\d]/

function followsMark(text: string, at: number): boolean {
  let last = at - 1
  while (isWhite(text, last)) last--
  return '.!?…:;«“‘"—–-'.includes(text.charAt(last)) || last < 0 || /\p{Lu}{3}$/u.test(text.slice(0, last + 1))
}
