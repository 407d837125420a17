import { createHash } from 'node:crypto'
import type { Language } from '../../core/language/language.ts'
import { isOwnProse } from '../../core/language/own-prose.ts'
import type { Edition } from '../../core/model/edition.ts'
import { type Lock, livingUnits } from '../../core/model/lock.ts'
import { fingerprint } from '../../core/model/plain.ts'
import type { Span } from '../../core/model/span.ts'
import { isNoProse, type Status, type Unit } from '../../core/model/unit.ts'
import type { Remembered } from '../../disk/memory.ts'
import { fits, type Sendable } from '../../engines/batch.ts'
import type { EngineOptions, EngineTerm } from '../../engines/engine.ts'
import { isMachineName } from '../../engines/engines.ts'
import { type Tagged, tagged } from '../../engines/tagged.ts'
import { keyOf } from './key.ts'
import { proposedText } from './proposals.ts'
import { untagged } from './untagged.ts'

/**
 * Why a unit is to be translated: it has no translation, its source changed, a term in it did, or a person wants another
 * translation than the engine’s.
 */
export type Reason = 'missing' | 'stale' | 'terms' | 'anew'

/**
 * What is done with a unit that is to be translated.
 *
 * - `send`: it is bought
 * - `remembered`: the memory has it
 * - `copied`: there is nothing to translate in it, as in code
 * - `failed`: an answer was bought before and could not be used
 * - `too-long`: no request can hold it
 */
export type Fate = 'send' | 'remembered' | 'copied' | 'failed' | 'too-long'

/** A unit that is to be translated. */
export interface PlannedUnit {
  readonly text: string
  /** Id of the unit; `title` for the text’s own title. */
  readonly unit: string
  /** Its place among the edition’s units; -1 for the title. */
  readonly index: number
  readonly reason: Reason
  readonly fate: Fate
  /** True where a person wrote the translation: the new one goes beside it, never in its place. */
  readonly proposal: boolean
  readonly key: string
  readonly tagged: Tagged
  readonly around: Sendable['around']
  readonly terms: readonly EngineTerm[]
  /** Of `failed`. */
  readonly problem?: string
  /** Of `send`: the tags of a first answer came back wrong. */
  readonly second?: true
  /** Of `send`: the date of an answer that it has already, and that another one is bought beside. */
  readonly since?: string
  /** It is prose of the source’s language: letter for letter, it is no translation of itself. */
  readonly isProse?: true
}

/** What is to be done for one text. */
export interface TextPlan {
  readonly text: string
  readonly planned: readonly PlannedUnit[]
  /** Units that are left as they are, by status. */
  readonly left: Readonly<Partial<Record<Status, number>>>
}

/** Answers that were bought before. */
export interface Remembering {
  readonly get: (key: string) => Remembered | undefined
}

export interface PlanInput {
  readonly edition: Edition
  readonly lock: Lock | undefined
  /** Ids of terms that an engine must keep as they are. */
  readonly keep: ReadonlySet<string>
  /** Whether `en.md` is there: without it the title is translated as well. */
  readonly hasTarget: boolean
  readonly engine: string
  readonly options: EngineOptions
  readonly memory: Remembering
  /** Whether texts that failed before are bought again. */
  readonly again: boolean
  /** Ids of units for which another translation is bought than the one that was shown. */
  readonly anew: ReadonlySet<string>
  /** `proposals.md`, which shows what was bought for units that people wrote. */
  readonly proposals: string
  /** The source’s. */
  readonly language: Language
}

/** What would be translated in a text, and why; pure. */
export function planText(input: PlanInput): TextPlan {
  const { edition, hasTarget } = input
  const machineMade = machineTargets(input.lock)
  const planned: PlannedUnit[] = []
  const left: Partial<Record<Status, number>> = {}
  const title = plannedTitle(input)
  if (edition.units.length > 0 && (!hasTarget || lacksTitle(title, input))) planned.push(title)
  for (const [index, unit] of edition.units.entries()) {
    const terms = termsIn(unit, edition, input.keep)
    const isMachine = unit.target !== null && machineMade.get(unit.id) === fingerprint(unit.target.text)
    const reason = reasonFor(unit, terms) ?? (isMachine && input.anew.has(unit.id) ? 'anew' : undefined)
    if (reason === undefined) left[unit.status] = (left[unit.status] ?? 0) + 1
    else {
      const proposal = reason === 'stale' && !isMachine
      planned.push(plannedUnit({ unit, index, reason, proposal, terms }, input))
    }
  }
  return { text: edition.id, planned, left }
}

/** By unit: the fingerprint of the translation that an engine made. */
const machineTargets = (lock: Lock | undefined): ReadonlyMap<string, string> =>
  new Map(
    (lock === undefined ? [] : livingUnits(lock)).flatMap(({ id, provenance }) =>
      provenance === undefined ? [] : [[id, provenance.target] as const],
    ),
  )

function reasonFor({ status, provenance }: Unit, terms: readonly EngineTerm[]): Reason | undefined {
  if (status === 'missing' || status === 'stale') return status
  const isOutdated =
    status === 'machine' && provenance?.engine !== copyEngine && provenance?.terms !== termsVersion(terms)
  return isOutdated ? 'terms' : undefined
}

/** What stands as engine in the provenance of a unit that was taken over as it is. */
export const copyEngine = 'copy'

/** Fingerprint of the terms that an engine was given for one unit; none where it was given none. */
export function termsVersion(terms: readonly EngineTerm[]): string | undefined {
  if (terms.length === 0) return undefined
  const pairs = terms.map(({ source, target }) => `${source}\t${target}`).toSorted()
  return createHash('sha256').update(pairs.join('\n')).digest('hex').slice(0, 16)
}

/** The terms of a unit as an engine’s glossary has them: the headword and the rendering that is named first. */
function termsIn(unit: Unit, { terms }: Edition, keep: ReadonlySet<string>): EngineTerm[] {
  const ids = new Set(
    unit.annotations.flatMap(each => (each.kind === 'term' && !keep.has(each.term) ? [each.term] : [])),
  )
  return [...ids].flatMap(id => {
    const term = terms[id]
    return term === undefined ? [] : engineTerm(term.term, term.renderings)
  })
}

/** A term for an engine’s glossary; none where an engine could do nothing with it. */
export function engineTerm(headword: string, renderings: readonly string[] = []): EngineTerm[] {
  const [target] = renderings
  const isUsable = (text: string | undefined) =>
    text !== undefined && text.trim() !== '' && !/…|[\p{Cc}\u2028\u2029]/u.test(text)
  return isUsable(headword) && isUsable(target) ? [{ source: headword.trim(), target: target!.trim() }] : []
}

interface Wanted {
  readonly unit: Unit
  readonly index: number
  readonly reason: Reason
  readonly proposal: boolean
  readonly terms: readonly EngineTerm[]
}

function plannedUnit({ unit, index, reason, proposal, terms }: Wanted, input: PlanInput): PlannedUnit {
  const { edition, keep } = input
  const units = edition.units
  const parts = tagged(unit.source, { kept: keptSpans(unit, keep) })
  const around = {
    before: units[index - 1]?.source.text ?? edition.source.title,
    self: unit.source.text,
    after: units[index + 1]?.source.text ?? '',
  }
  const isCopied = isNoProse(unit) || !hasWords(parts.xml)
  const isProse = unit.kind !== 'heading' && isOwnProse(unit.source.text, input.language, leastProse)
  const shape = { text: edition.id, unit: unit.id, index, reason, proposal, tagged: parts, around, terms, isCopied }
  return planned({ ...shape, ...(isProse ? { isProse } : {}) }, input, unit)
}

function plannedTitle(input: PlanInput): PlannedUnit {
  const { edition } = input
  const { title } = edition.source
  const parts = tagged({ text: title, marks: [] })
  const around = { before: '', self: title, after: edition.units[0]?.source.text ?? '' }
  const shape = { unit: 'title', index: -1, reason: 'missing', proposal: false, terms: [] } as const
  return planned({ ...shape, text: edition.id, tagged: parts, around, isCopied: !hasWords(parts.xml) }, input)
}

/** Whether an engine made the translation and its title is still the source’s, other than by an answer. */
function lacksTitle({ key, fate, tagged: { xml } }: PlannedUnit, { edition, memory }: PlanInput): boolean {
  const { source, target } = edition
  const isMade = target?.title === source.title && isMachineName(target.translator ?? '')
  return isMade && fate !== 'copied' && memory.get(key)?.target !== xml
}

/** A unit that stands by itself: *Vive la France !* may be meant to stay. */
const leastProse = { words: 3, plain: 1 }

const hasWords = (xml: string): boolean => /\p{L}/u.test(xml.replace(/<[^>]*>|&\w+;/g, ''))

type Shape = Omit<PlannedUnit, 'fate' | 'key' | 'problem' | 'second'> & { readonly isCopied: boolean }

function planned({ isCopied, ...shape }: Shape, input: PlanInput, unit?: Unit): PlannedUnit {
  const { engine, options, memory, again, anew } = input
  const key = keyOf({ engine, options, terms: shape.terms, source: shape.tagged.xml })
  if (isCopied) return { ...shape, key, fate: 'copied' }
  const known = memory.get(key)
  const isAnew = unit !== undefined && anew.has(unit.id)
  if (known !== undefined && known.failed === undefined && !(isAnew && isShown(known, shape.tagged, unit, input)))
    return { ...shape, key, fate: 'remembered' }
  if (known?.failed !== undefined && known.tries === 1) return { ...shape, key, fate: 'send', second: true }
  if (known?.failed !== undefined && !again && !isAnew) return { ...shape, key, fate: 'failed', problem: known.failed }
  const fate = fits({ id: key, text: shape.tagged.xml }) ? 'send' : 'too-long'
  return { ...shape, key, fate, ...(known === undefined ? {} : { since: known.date }) }
}

/** Whether a person has seen an answer: it stands in the translation or among the proposals. What was not is not bought again. */
function isShown(known: Remembered, { tags }: Tagged, { provenance }: Unit, { proposals }: PlanInput): boolean {
  if (provenance?.date === known.date) return true
  const result = untagged(known.target, tags)
  return 'marked' in result && proposals.includes(proposedText(result.marked))
}

/** Where the terms stand that are kept as they are; of those that overlap the first. */
function keptSpans(unit: Unit, keep: ReadonlySet<string>): Span[] {
  const spans = unit.annotations.flatMap(each => (each.kind === 'term' && keep.has(each.term) ? each.source : []))
  const apart: Span[] = []
  for (const span of spans.toSorted((one, other) => one[0] - other[0] || other[1] - one[1])) {
    if (span[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(span)
  }
  return apart
}

/** The id under which a text is sent: what is bought once more is another request, to whoever keeps answers on the way. */
export function idOf({ key, since }: Pick<PlannedUnit, 'key' | 'since'>, turn: 1 | 2 = 1): string {
  const own = since === undefined ? key : createHash('sha256').update(`${key} ${since}`).digest('hex')
  return `${own.slice(0, 12)}${turn === 1 ? '' : '-2'}`
}

/** What is to be bought, each text once however often it stands in the library. */
export function toSend(plans: readonly TextPlan[]): PlannedUnit[] {
  const byKey = new Map<string, PlannedUnit>()
  for (const { planned } of plans) {
    for (const unit of planned) if (unit.fate === 'send' && !byKey.has(unit.key)) byKey.set(unit.key, unit)
  }
  return [...byKey.values()]
}
