import { remember } from '../language/remember.ts'
import type { Entry } from '../model/entry.ts'
import type { Message } from '../model/message.ts'
import { plainOf } from '../model/plain.ts'
import { overlap } from '../model/span.ts'
import type { AnchoredWaiver, WaiverEntry, Waivers } from '../model/waiver.ts'
import { nearName } from '../rules/near.ts'
import { message } from '../rules/rule.ts'
import { waiverOutdated } from '../rules/waiver-outdated.ts'
import { printOf, type Subject, subjectsIn, type WaivedText } from './subject.ts'

/** A waiver of a message that is there, whose entry does not name the sentences as they stand. */
export interface UnboundWaiver {
  readonly entry: Entry<WaiverEntry>
  /** The fingerprint that it would have. */
  readonly sentences: string
}

export interface WaiveOptions {
  readonly text: WaivedText
  /** Names of all rules. */
  readonly rules: ReadonlySet<string>
  /** Messages without whose cause a file cannot be read: nobody can say that they are right. */
  readonly unread: readonly Message[]
}

export interface Waived {
  /** Those that no waiver holds back, then a message for each waiver that no longer matches. */
  readonly messages: readonly Message[]
  readonly unbound: readonly UnboundWaiver[]
  /** Of these, those that name other sentences: they hold nothing back. */
  readonly changed: readonly UnboundWaiver[]
}

/**
 * Holds back the messages that an author has said to be right.
 *
 * A waiver without a fingerprint holds as long as its quote stands in a sentence of which its rule says something; with
 * one, as long as both sentences, typography aside, are the ones it was given for.
 */
export function waive(
  messages: readonly Message[],
  { anchored, lost }: Waivers,
  { text, rules, unread }: WaiveOptions,
): Waived {
  if (anchored.length + lost.length === 0) return { messages, unbound: [], changed: [] }
  const isUnread = new Set(unread)
  const subject = subjectsIn(text)
  const subjects = new Map(messages.map(each => [each, isUnread.has(each) ? undefined : subject(each)]))
  const saidOf = byLink(messages, subjects)
  const plainSide = plainSidesOf(text)
  const held = new Set<Message>()
  const unbound: UnboundWaiver[] = []
  const changed: UnboundWaiver[] = []
  const outdated = lost.map(({ entry, problem }) => outdatedBy(entry, lowered(problem)))
  for (const waiver of anchored) {
    const { entry } = waiver
    const standing = linksOf(waiver, text)
    const said = new Set(standing.flatMap(link => saidOf.get(keyOf(entry.value.accept, waiver.at, link)) ?? []))
    const own = [...said].filter(({ actual }) => isAbout(plainOf(entry.value.quote), actual, plainSide(waiver)))
    if (own.length === 0) {
      outdated.push(outdatedBy(entry, rules.has(entry.value.accept) ? nothingSaid : ruleExpected(entry, rules)))
      continue
    }
    const links = new Set([...standing, ...own.flatMap(each => subjects.get(each)?.links ?? [])])
    const sentences = printOf({ at: waiver.at, links: [...links].toSorted((one, other) => one - other) }, text)
    if (entry.value.sentences !== sentences) unbound.push({ entry, sentences })
    if (entry.value.sentences !== undefined && entry.value.sentences !== sentences) {
      changed.push({ entry, sentences })
      outdated.push(outdatedBy(entry, 'expected the sentences that it was given for; `check --accept` renews it'))
    } else for (const each of own) held.add(each)
  }
  return { messages: [...messages.filter(each => !held.has(each)), ...outdated], unbound, changed }
}

/** Messages by their rule, their unit and each of their links. */
function byLink(
  messages: readonly Message[],
  subjects: ReadonlyMap<Message, Subject | undefined>,
): ReadonlyMap<string, readonly Message[]> {
  const found = new Map<string, Message[]>()
  for (const each of messages) {
    const subject = subjects.get(each)
    for (const link of subject?.links ?? []) {
      remember(found, keyOf(each.ruleId, subject!.at, link), () => []).push(each)
    }
  }
  return found
}

const keyOf = (rule: string, unit: number, link: number): string => `${unit} ${link} ${rule}`

/** The side of a unit on which a waiver stands, in any typography; made once a unit. */
function plainSidesOf({ units }: WaivedText): (waiver: Pick<AnchoredWaiver, 'at' | 'side'>) => string {
  const known = new Map<string, string>()
  return ({ at, side }) => remember(known, `${at} ${side}`, () => plainOf(units[at]![side]?.text ?? ''))
}

function ruleExpected({ value }: Entry<WaiverEntry>, rules: ReadonlySet<string>): string {
  const near = nearName(value.accept, [...rules])
  return `expected ${near === undefined ? 'the name of a rule' : `\`${near}\``}`
}

const nothingSaid = 'expected none: the rule has nothing to say there'

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

function outdatedBy({ value, place, places }: Entry<WaiverEntry>, problem: string): Message {
  return message(waiverOutdated, places.accept ?? place, { actual: value.accept, problem })
}

function linksOf({ at, side, span }: AnchoredWaiver, { units }: WaivedText): number[] {
  const unit = units[at]!
  const sentences = unit[side]?.sentences ?? []
  return unit.links.flatMap((link, index) =>
    link[side].some(sentence => overlap(sentences[sentence]!, span)) ? [index] : [],
  )
}

/** Of two numbers of one sentence a quote may name the one: what a message found is in the quote, or the quote in it. */
function isAbout(quote: string, actual: string | undefined, side: string): boolean {
  const found = plainOf((actual ?? '').replace(/…$/u, ''))
  return found === '' || !side.includes(found) || quote.includes(found) || found.includes(quote)
}
