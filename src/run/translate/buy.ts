import { fold } from '../../core/language/fold.ts'
import { foreignAnswer } from '../../core/language/foreign-answer.ts'
import type { LanguagePair } from '../../core/language/pair.ts'
import type { Memory, Remembered } from '../../disk/memory.ts'
import { isRefusal, type Refusal } from '../../disk/memory-places.ts'
import { type Batch, type BatchLimits, batches, defaultLimits } from '../../engines/batch.ts'
import {
  type Engine,
  type EngineAnswer,
  type EngineProblem,
  engineProblem,
  isEngineProblem,
  mayBeCharged,
} from '../../engines/engine.ts'
import { type Patience, patience } from '../../engines/patience.ts'
import { inLanes } from '../lanes.ts'
import { idOf, type PlannedUnit } from './plan.ts'
import { areStrangers } from './strangers.ts'
import { untagged } from './untagged.ts'

export interface BuyOptions {
  readonly engine: Engine
  readonly memory: Memory
  /** By which answers in another language are told. Default: only a text that came back as it went is. */
  readonly pair?: LanguagePair
  /** Called with an ISO 8601 date for each answer. */
  readonly now: () => string
  /** Characters that may be sent, no more. Default: no limit. */
  readonly maxCharacters?: number
  /** Requests in flight at once. Default 3. */
  readonly lanes?: number
  readonly patience?: Patience
  /** Of one request. Default fifty texts and 64 KiB. */
  readonly limits?: BatchLimits
  /** Called whenever answers are on disk. */
  readonly onProgress?: (progress: Progress) => void
}

export interface Progress {
  /** Texts and characters that were answered, failed ones included, and that are to be in all. */
  readonly texts: { readonly done: number; readonly total: number }
  readonly characters: { readonly done: number; readonly total: number }
}

/** Why a run ended before all was bought. */
export type Stop =
  | { readonly reason: 'limit'; readonly left: number }
  /** `unkept`: what was bought and is nowhere but in the texts that this run writes. */
  | { readonly reason: 'disk'; readonly message: string; readonly left: number; readonly unkept?: Unkept }
  | { readonly reason: EngineProblem['problem']; readonly message: string; readonly left: number }

export interface Unkept {
  readonly texts: number
  readonly characters: number
}

export interface Bought {
  readonly texts: number
  /** What the engine charged, as far as it says; else what was sent. */
  readonly characters: number
  readonly failed: readonly { readonly unit: PlannedUnit; readonly problem: string }[]
  readonly stop?: Stop
}

/**
 * Buys translations. Each request is on disk before it is sent, each answer before its lane asks for the next. A text
 * whose answer cannot be used is asked for once more, alone and with a name for each tag, and then recorded as failed. A
 * text that came back as it went, or in another language than the target's, is not asked for again, nor are texts that
 * came back as translations of something else, and an engine that does nothing else is not asked for more.
 *
 * Nothing that was sent is sent again but what the engine refused as busy: a request that was lost may have been
 * charged, so the run ends and says so. It ends as well where the disk refuses a line of the memory, even one that found
 * another place: of what follows nothing would be sure.
 */
export async function buy(units: readonly PlannedUnit[], options: BuyOptions): Promise<Bought> {
  const state = stateOf(units, options)
  const chosen = affordable(units, options.maxCharacters)
  const again = chosen.filter(({ second }) => second)
  const first = batches(
    chosen.filter(({ second }) => !second).map(sendableOf),
    options.limits ?? defaultLimits,
  ).values()
  const sendNext = async (batch: Batch) => {
    again.push(...(await send(batch, state)))
  }
  await inLanes(options.lanes ?? 3, () => {
    if (state.problem !== undefined) return undefined
    const unit = again.shift()
    const batch = unit === undefined ? first.next().value : undefined
    if (unit !== undefined) return () => guarded(() => sendAgain(unit, state), state)
    return batch && (() => guarded(() => sendNext(batch), state))
  })
  return boughtIn(state, units)
}

/** The first problem ends a run; what is in flight comes to its end. */
async function guarded(work: () => Promise<void>, state: State): Promise<void> {
  try {
    await work()
  } catch (error) {
    state.problem ??= error as Error
  }
}

interface State extends BuyOptions {
  readonly wait: Patience
  readonly byId: ReadonlyMap<string, PlannedUnit>
  readonly failed: { unit: PlannedUnit; problem: string }[]
  /** Answers that found no place on the disk. */
  readonly unkept: Remembered[]
  readonly total: Progress
  texts: number
  /** Texts that came back as they went, in another language or for something else, and those that were translated. */
  untranslated: number
  translated: number
  /** Characters sent, requests in flight included. */
  sent: number
  characters: number
  problem?: Error
}

function stateOf(units: readonly PlannedUnit[], options: BuyOptions): State {
  const chosen = affordable(units, options.maxCharacters)
  const characters = chosen.reduce((sum, { tagged }) => sum + tagged.characters, 0)
  return {
    ...options,
    wait: options.patience ?? patience(),
    byId: new Map(units.flatMap(unit => [idOf(unit), idOf(unit, 2)].map(id => [id, unit]))),
    failed: [],
    unkept: [],
    total: { texts: { done: 0, total: chosen.length }, characters: { done: 0, total: characters } },
    texts: 0,
    untranslated: 0,
    translated: 0,
    sent: 0,
    characters: 0,
  }
}

/** The units, in order, that a limit has room for. */
function affordable(units: readonly PlannedUnit[], limit = Number.POSITIVE_INFINITY): PlannedUnit[] {
  let sum = 0
  const end = units.findIndex(({ tagged }) => {
    sum += tagged.characters
    return sum > limit
  })
  return end === -1 ? [...units] : units.slice(0, end)
}

const sendableOf = (unit: PlannedUnit) => ({
  id: idOf(unit),
  text: unit.tagged.xml,
  characters: unit.tagged.characters,
  around: unit.around,
})

/** Sends a request and keeps its answers; the units whose answers cannot be used. */
async function send(batch: Batch, state: State): Promise<PlannedUnit[]> {
  state.sent += batch.characters
  const { answers, request } = await asked(batch, state)
  const judged = withoutStrangers(
    answers.map(answer => judge(answer, state.byId.get(answer.id)!, { ...state, tries: 1 })),
    answers.map(({ id }) => state.byId.get(id)!),
    state.pair,
  )
  await keep(judged, request, state).finally(() => count(judged, state))
  const failed = judged.flatMap((each, index) =>
    each.failed === undefined ? [] : [{ ...each, failed: each.failed, unit: state.byId.get(answers[index]!.id)! }],
  )
  for (const { unit, failed: problem, tries } of failed) if (tries !== 1) state.failed.push({ unit, problem })
  assertTranslates(state)
  return failed.filter(({ tries }) => tries === 1).map(({ unit }) => unit)
}

/** Fewest texts that tell an engine that does not translate. */
const fewestUntranslated = 3

function assertTranslates({ untranslated, translated, engine, failed }: State): void {
  if (translated > 0 || untranslated < fewestUntranslated) return
  const reason = `The engine ${engine.name} gave ${untranslated} texts back and translated none (${failed.at(-1)?.problem})`
  throw engineProblem('refused', `${reason}; it is asked for no more`)
}

/** Once more for one unit, with nothing around it to be confused with. */
async function sendAgain(unit: PlannedUnit, state: State): Promise<void> {
  const { characters } = unit.tagged
  if (state.sent + characters > (state.maxCharacters ?? Number.POSITIVE_INFINITY)) {
    state.failed.push({ unit, problem: 'its tags came back wrong, and the limit has no room for another try' })
    return
  }
  state.sent += characters
  const id = idOf(unit, 2)
  const text = renamed(unit)
  const { answers, request } = await asked({ texts: [{ id, text }], context: unit.around.before, characters }, state)
  const judged = judge(answers[0]!, unit, { ...state, tries: 2 })
  await keep([judged], request, state).finally(() => {
    state.characters += judged.characters
    if (unit.second) state.texts += 1
    if (judged.failed !== undefined) state.failed.push({ unit, problem: judged.failed })
    state.onProgress?.(progressOf(state))
  })
}

async function keep(judged: readonly Remembered[], request: string, state: State): Promise<void> {
  try {
    await state.memory.add(judged, request)
  } catch (error) {
    if (isRefusal(error) && error.kept === undefined) state.unkept.push(...judged)
    throw error
  }
}

/** The same tags, each with a name of its own. */
function renamed({ tagged: { xml } }: PlannedUnit): string {
  const open: string[] = []
  return xml.replace(
    /<(\/?)([gx])(?: id="(\d+)")?(\/?)>/g,
    (_, end: string, name: string, id: string, closed: string) => {
      if (end) return `</${open.pop()}>`
      if (!closed) open.push(`${name}${id}`)
      return `<${name}${id}${closed}>`
    },
  )
}

/** The answers of a request, with the name under which it waits in the ledger to be settled. */
async function asked(batch: Batch, state: State) {
  const units = batch.texts.map(({ id }) => state.byId.get(id)!)
  const request = await state.memory.ask(Object.fromEntries(units.map(({ key, tagged }) => [key, tagged.characters])))
  try {
    return { request, answers: await state.wait(() => sent(batch, state)) }
  } catch (error) {
    if (!mayBeCharged(error)) await state.memory.settle([request])
    if (isEngineProblem(error) && error.received !== undefined)
      await state.memory.addRefused(error.received, state.now())
    throw error
  }
}

/** Not where the run is to end: another lane may have met with a problem since, or while the engine was busy. */
async function sent(batch: Batch, { engine, problem }: State): Promise<readonly EngineAnswer[]> {
  if (problem !== undefined) throw engineProblem('refused', problem.message, { unsent: true })
  return engine.translate(batch)
}

function judge(
  answer: EngineAnswer,
  unit: PlannedUnit,
  { engine, now, tries, pair }: State & { readonly tries: number },
): Remembered {
  const result = answer.problem === undefined ? untagged(answer.text, unit.tagged.tags) : { problem: answer.problem }
  const untranslated = 'marked' in result ? untranslatedIn(result.marked.text, unit, pair) : undefined
  return {
    key: unit.key,
    source: unit.tagged.xml,
    target: answer.text,
    engine: engine.name,
    ...(answer.model === undefined ? {} : { model: answer.model }),
    date: now(),
    characters: answer.characters ?? unit.tagged.characters,
    ...(untranslated === undefined ? {} : { failed: untranslated }),
    ...('problem' in result ? { failed: result.problem, tries } : {}),
  }
}

/** None of the answers to a request can be used where together they translate something else than what was sent. */
function withoutStrangers(
  judged: readonly Remembered[],
  units: readonly PlannedUnit[],
  pair?: LanguagePair,
): readonly Remembered[] {
  const prose = judged.flatMap(({ source, target, failed }, at) =>
    failed === undefined && units[at]!.isProse ? [{ source: plainOf(source), target: plainOf(target) }] : [],
  )
  if (pair === undefined || !areStrangers(prose, pair)) return judged
  return judged.map(each => (each.failed === undefined ? { ...each, failed: somethingElse } : each))
}

const somethingElse = 'the texts that came back translate something else'

/** Without tags. */
const plainOf = (xml: string): string => xml.replace(/<[^>]*>/g, '')

const asItWas = 'the text came back as it was, in the language of the source'

/** Why a text that came back is no translation of prose, where that is plain. */
function untranslatedIn(text: string, { tagged: { xml, tags }, isProse }: PlannedUnit, pair?: LanguagePair) {
  const source = isProse ? untagged(xml, tags) : undefined
  if (source === undefined || !('marked' in source)) return undefined
  if (wordsOf(source.marked.text) === wordsOf(text)) return asItWas
  return pair && foreignAnswer(source.marked.text, text, pair)
}

/** Words whatever their case and marks. */
const wordsOf = (text: string) =>
  fold(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ')

function count(judged: readonly Remembered[], state: State): void {
  state.texts += judged.length
  for (const { characters, failed, tries, source, target } of judged) {
    state.characters += characters
    if (failed === undefined && target !== source) state.translated++
    if (failed !== undefined && tries === undefined) state.untranslated++
  }
  state.onProgress?.(progressOf(state))
}

const progressOf = ({ texts, characters, total }: State): Progress => ({
  texts: { ...total.texts, done: texts },
  characters: { ...total.characters, done: characters },
})

function boughtIn(state: State, units: readonly PlannedUnit[]): Bought {
  const { texts, characters, failed, problem, memory, unkept } = state
  const left = units.filter(({ key }) => memory.get(key) === undefined).length
  const done = { texts, characters, failed }
  if (problem === undefined) return left === 0 ? done : { ...done, stop: { reason: 'limit', left } }
  if (isRefusal(problem)) return { ...done, stop: { reason: 'disk', left, ...saidOf(problem), ...unkeptIn(unkept) } }
  if (!isEngineProblem(problem)) throw problem
  return { ...done, stop: { reason: problem.problem, message: problem.message, left } }
}

const saidOf = ({ message, kept }: Refusal) => ({
  message: `${message}${kept === undefined ? '' : `; what had come ${kept}`}; nothing more was sent`,
})

function unkeptIn(answers: readonly Remembered[]): { readonly unkept?: Unkept } {
  if (answers.length === 0) return {}
  return { unkept: { texts: answers.length, characters: answers.reduce((sum, each) => sum + each.characters, 0) } }
}
