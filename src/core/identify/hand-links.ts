import type { SegmentedBlock } from '../model/block.ts'
import type { Entry } from '../model/entry.ts'
import { type Link, TakenSentences } from '../model/link.ts'
import type { LinkEntry } from '../model/link-entry.ts'
import { type HandLink, type Lock, livingUnits } from '../model/lock.ts'
import type { Message, Place } from '../model/message.ts'
import { plainOf } from '../model/plain.ts'
import { quoteOf } from '../model/span.ts'
import { linkOutdated } from '../rules/link-outdated.ts'
import { message } from '../rules/rule.ts'
import type { Identified } from './identify.ts'
import { firstOf, passagesOf, writtenLink } from './written-links.ts'

export interface HandLinks {
  /** Between sentences counted from 0 through all blocks of each side. */
  readonly fixed: readonly Pick<Link, 'source' | 'target'>[]
  /** One for each link that no longer stands. */
  readonly messages: readonly Message[]
}

interface Text {
  readonly identified: Identified
  readonly source: readonly SegmentedBlock[]
  readonly target: readonly SegmentedBlock[]
}

interface Locked {
  readonly lock?: Lock
  /** Where a unit stands in the lock's file. */
  readonly placeOfUnit: (id: string) => Place
}

/** Where people set links: in `<text>.yaml`, and an import in the lock. */
interface Sources {
  readonly written: readonly Entry<LinkEntry>[]
  readonly locked: Locked | undefined
}

/**
 * The links that people set, found again by their quotes. A quote that stands in no sentence, or in several, or
 * sentences that no longer follow one another: then the link does not stand, and a message says so.
 */
export function handLinks({ written, locked }: Sources, { identified, source, target }: Text): HandLinks {
  const linked = locked?.lock === undefined ? [] : livingUnits(locked.lock).filter(unit => unit.links !== undefined)
  if (written.length + linked.length === 0) return { fixed: [], messages: [] }
  const inSource = sentencesOf(source)
  const inTarget = sentencesOf(target)
  const position = new Map(identified.units.map(({ id }, index) => [id, index]))
  const links = standingTogether()
  const messages: Message[] = []
  const texts = written.length === 0 ? undefined : { source: passagesOf(source), target: passagesOf(target), position }
  for (const entry of written) {
    const found = writtenLink(entry, texts!)
    if ('ruleId' in found) messages.push(found)
    else if (!links.add(found))
      messages.push(message(linkOutdated, entry.place, { actual: firstOf(entry.value.link), problem: shared }))
  }
  for (const unit of linked) {
    const own = inSource.filter(({ block }) => block === position.get(unit.id))
    for (const link of unit.links!) {
      const found = own.length === 0 ? 'but the unit is gone' : foundLink(link, own, inTarget)
      const problem = typeof found === 'string' ? found : links.add(found) ? undefined : shared
      if (problem !== undefined)
        messages.push(outdated(link, { id: unit.id, place: locked!.placeOfUnit(unit.id), problem }))
    }
  }
  return { fixed: links.fixed, messages }
}

type Fixed = HandLinks['fixed'][number]

/** Links of which none shares a sentence with another, unless it says the same. */
function standingTogether() {
  const fixed: Fixed[] = []
  const [taken, said] = [new TakenSentences(), new Set<string>()]
  return {
    fixed,
    /** Whether it can stand with the others. */
    add: (link: Fixed): boolean => {
      const word = `${link.source} ${link.target}`
      if (!taken.areApart(link) && !said.has(word)) return false
      taken.add(link)
      said.add(word)
      fixed.push(link)
      return true
    },
  }
}

function outdated(link: HandLink, { id, place, problem }: { id: string; place: Place; problem: string }): Message {
  const actual = link.source[0] ?? link.target[0]!
  return message(linkOutdated, place, { actual, unit: id, problem }, { unit: id })
}

interface Sentence {
  readonly block: number
  /** Counted from 0 through all blocks. */
  readonly index: number
  readonly plain: string
}

function sentencesOf(blocks: readonly SegmentedBlock[]): Sentence[] {
  const sentences: Sentence[] = []
  for (const [at, { block, sentences: spans }] of blocks.entries()) {
    for (const span of spans) {
      sentences.push({ block: at, index: sentences.length, plain: plainOf(quoteOf(block.text, span)) })
    }
  }
  return sentences
}

/** The link by indices, or why it does not stand. */
function foundLink(
  { source, target }: HandLink,
  own: readonly Sentence[],
  inTarget: readonly Sentence[],
): Fixed | string {
  const here = runOf(source, own, 'the unit')
  if (typeof here === 'string') return here
  const there = runOf(target, inTarget, '`en.md`')
  return typeof there === 'string' ? there : { source: here, target: there }
}

function runOf(quotes: readonly string[], sentences: readonly Sentence[], where: string): number[] | string {
  const run: number[] = []
  for (const quote of quotes) {
    const plain = plainOf(quote)
    const holding = sentences.filter(sentence => sentence.plain.includes(plain))
    const whole = holding.filter(sentence => sentence.plain === plain)
    const [found, ...others] = whole.length === 1 ? whole : holding
    if (found === undefined) return `expected \`${quote}\` in one sentence of ${where}`
    if (others.length > 0) return `expected \`${quote}\` in one sentence of ${where}, found it in ${holding.length}`
    if (run.length > 0 && found.index !== run.at(-1)! + 1)
      return `expected sentences of ${where} that follow one another`
    run.push(found.index)
  }
  return run
}

const shared = 'expected sentences that no other link set by hand has'
