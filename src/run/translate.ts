import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Compiled, compile, type TextFiles } from '../core/compile.ts'
import { message, withSeverities } from '../core/messages.ts'
import { sourceFile } from '../core/model/file.ts'
import type { LibraryConfig } from '../core/model/library.ts'
import type { Lock } from '../core/model/lock.ts'
import type { Message } from '../core/model/message.ts'
import { parseAnnotations } from '../core/parse/glossary.ts'
import { parseLock } from '../core/parse/lock.ts'
import { wrongUsage } from '../core/usage.ts'
import { type Memory, openMemory, type Remembered, readMemory } from '../disk/memory.ts'
import { finishPending, writeTogether } from '../disk/pending.ts'
import { readAsIs, readText } from '../disk/read.ts'
import { type Holder, isHolder, type RunLock, takeRunLock } from '../disk/run-lock.ts'
import { replaceFile } from '../disk/write.ts'
import { defaultLimits } from '../engines/batch.ts'
import { type EngineTerm, isEngineProblem, type Usage } from '../engines/engine.ts'
import { type EngineChoice, type EngineName, engineNames, openEngine, translatorName } from '../engines/engines.ts'
import { patience } from '../engines/patience.ts'
import { type Shared, sharedOf } from './text-result.ts'
import { type Bought, buy, type Progress, type Stop } from './translate/buy.ts'
import { engineTerm, type PlannedUnit, planText, type TextPlan, toSend } from './translate/plan.ts'
import { proposalsText } from './translate/proposals.ts'
import { memoryTmx } from './translate/tmx.ts'
import { placeOfUnit, translatedText, withoutOrphans } from './translate/translated-text.ts'

export interface PlanOptions {
  /** Ids of texts. Default all. */
  readonly texts?: readonly string[]
  /** Default what `library.yaml` names, else `deepl`. */
  readonly engine?: string
  /** Buy again what was bought and could not be used. Default false. */
  readonly again?: boolean
}

export interface TranslateOptions extends PlanOptions {
  /** Key of the account, where the engine needs one. It is never written, logged or thrown. */
  readonly key?: string
  /** Address of the engine’s server. */
  readonly server?: string
  /** Characters that may be sent, no more. */
  readonly maxCharacters?: number
  /** Wait for another run to end rather than stop. Default false. */
  readonly wait?: boolean
  /** Address of a Redis through which machines that share a key take turns. */
  readonly queue?: string
  /** Requests in flight at once. Default 3. */
  readonly lanes?: number
  /** Longest wait for an answer, in milliseconds. */
  readonly timeout?: number
  readonly onEvent?: (event: TranslateEvent) => void
}

/** What a run tells while it goes on. */
export type TranslateEvent =
  | { readonly event: 'begin'; readonly units: number; readonly characters: number; readonly usage?: Usage }
  | ({ readonly event: 'progress'; readonly secondsLeft: number; readonly cost?: Cost } & Progress)
  | { readonly event: 'wait'; readonly milliseconds: number; readonly reason: string }
  | { readonly event: 'held'; readonly pid: number; readonly host: string; readonly since: string }
  | { readonly event: 'written'; readonly text: string; readonly file: string; readonly units: number }

export interface Cost {
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
}

/** What a run would do. */
export interface TranslationPlan {
  readonly engine: EngineName
  readonly texts: readonly TextPlan[]
  /** What would be bought, each text once. */
  readonly send: { readonly units: number; readonly characters: number }
  /** What the memory holds already. */
  readonly remembered: { readonly units: number; readonly characters: number }
  /** At the price in `library.yaml`; absent where it names none. */
  readonly cost?: Cost
  readonly messages: readonly Message[]
}

/** What a run did. */
export interface TranslationReport {
  readonly engine: EngineName
  readonly plan: TranslationPlan
  readonly bought: Bought
  readonly cost?: Cost
  readonly texts: readonly WrittenText[]
  readonly usage: { readonly before?: Usage; readonly after?: Usage }
  /** Why it ended before all was done. */
  readonly stop?: Stop | ({ readonly reason: 'held' } & Pick<Holder, 'pid' | 'host' | 'since'>)
  readonly messages: readonly Message[]
}

export interface WrittenText {
  readonly text: string
  /** Ids of the units that hold a new translation. */
  readonly made: readonly string[]
  /** Ids of the units whose translation is in `proposals.md`. */
  readonly proposed: readonly string[]
  readonly failed: readonly string[]
}

/** What would be translated, at what price: no key, no network, nothing written. */
export async function planTranslation(at: string, options: PlanOptions = {}): Promise<TranslationPlan> {
  const library = await openLibrary(at, options)
  const memory = await readMemory(library.memoryFolder)
  return planOf(library, memory, options)
}

/** Translates what is missing or stale, and writes it. Throws a wrong-usage error where it cannot begin. */
export async function translateLibrary(at: string, options: TranslateOptions = {}): Promise<TranslationReport> {
  const library = await openLibrary(at, options)
  if (library.choice.name === 'deepl' && !options.key) {
    throw wrongUsage('Missing key, expected one for DeepL in the environment variable DEEPL_AUTH_KEY')
  }
  const lock = await takenLock(library, options)
  if (isHolder(lock)) return heldReport(library, lock)
  try {
    await finishPending(library.folder, library.memoryFolder)
    return await translated(library, options)
  } finally {
    await lock.release()
  }
}

/** Takes the library’s glossary away from the engine; how many there were. */
export async function forgetGlossary(at: string, options: TranslateOptions = {}): Promise<number> {
  const library = await openLibrary(at, options)
  const engine = await openEngine(choiceWith(library, options))
  try {
    return (await engine.forget?.()) ?? 0
  } finally {
    await engine.end()
  }
}

/** Writes what was ever bought for this library as a translation memory in TMX 1.4b; how many answers that are. */
export async function exportMemory(at: string, file: string): Promise<number> {
  const library = await openLibrary(at, {})
  const answers = [...(await readMemory(library.memoryFolder)).values()]
  await replaceFile(resolve(file), memoryTmx(answers, [library.choice.source, library.choice.target]))
  return answers.filter(({ failed }) => failed === undefined).length
}

interface OpenLibrary {
  readonly folder: string
  readonly memoryFolder: string
  readonly shared: Shared
  readonly config: LibraryConfig
  readonly choice: EngineChoice
  readonly ids: readonly string[]
}

async function openLibrary(at: string, { texts, engine }: PlanOptions): Promise<OpenLibrary> {
  const folder = resolve(at)
  const shared = await sharedOf(randomUUID(), folder)
  const { config, ids, messages } = shared.library
  const error = messages.find(each => each.severity === 'error')
  if (config === undefined || error !== undefined) {
    throw wrongUsage(`The library has an error; \`en-regard check\` shows it: ${error?.reason ?? 'library.yaml'}`)
  }
  const unknown = texts?.find(id => !ids.includes(id))
  if (unknown !== undefined)
    throw wrongUsage(`Unexpected text \`${unknown}\`, expected the name of a folder in corpus/`)
  const chosen = texts === undefined || texts.length === 0 ? ids : ids.filter(id => texts.includes(id))
  return {
    folder,
    memoryFolder: join(folder, 'corpus/.memory'),
    shared,
    config,
    choice: choiceOf(config, engine),
    ids: chosen,
  }
}

function choiceOf({ name, source, translate = {} }: LibraryConfig, engine?: string): EngineChoice {
  const wanted = engine ?? translate.engine ?? 'deepl'
  const known = engineNames.find(each => each === wanted)
  if (known === undefined)
    throw wrongUsage(`Unexpected engine \`${wanted}\`, expected one of ${engineNames.join(', ')}`)
  if (known === 'command' && !translate.command?.length) {
    throw wrongUsage('Missing program, expected `translate.command` in library.yaml for the engine `command`')
  }
  return {
    name: known,
    source,
    target: translate.variant ?? 'en-GB',
    glossary: `en-regard ${name}`,
    ...(translate.formality === undefined ? {} : { formality: translate.formality }),
    ...(translate.model === undefined ? {} : { model: translate.model }),
    ...(translate.command === undefined ? {} : { command: translate.command }),
  }
}

const choiceWith = ({ choice }: OpenLibrary, { key, server, timeout }: TranslateOptions): EngineChoice => ({
  ...choice,
  ...(key === undefined ? {} : { key }),
  ...(server === undefined ? {} : { server }),
  ...(timeout === undefined ? {} : { timeout }),
})

/** One text, read and compiled, with what is to be done for it. */
interface OpenText {
  readonly files: TextFiles
  /** `en.md` as it stands on disk, and without what an engine made for units that are elsewhere. */
  readonly raw: string | undefined
  readonly cleaned: string | undefined
  readonly compiled: Compiled
  readonly lock: Lock | undefined
  readonly plan: TextPlan
}

const hindering: ReadonlySet<string> = new Set(['lock-conflict', 'invalid-lock', 'empty-text', 'yaml-syntax'])

interface Known {
  readonly get: (key: string) => Remembered | undefined
}

async function openText(id: string, library: OpenLibrary, memory: Known, again: boolean) {
  const { folder, shared, choice } = library
  const { value: files, messages } = await readText(folder, id)
  if (files === undefined || messages.length > 0) return { messages }
  const raw = await readAsIs(folder, `corpus/${id}/en.md`)
  const found = compile(files, shared.library.glossary, shared.pair)
  const hindered = found.messages.filter(({ ruleId }) => hindering.has(ruleId))
  if (hindered.length > 0) return { messages: hindered }
  const cleaned = raw === undefined ? undefined : withoutOrphans(raw, found)
  const whole = cleaned === undefined ? files : { ...files, target: sourceFile(`corpus/${id}/en.md`, cleaned) }
  const compiled = cleaned === undefined ? found : compile(whole, shared.library.glossary, shared.pair)
  const lock = files.lock && parseLock(files.lock).lock
  const { key: _, server: __, command: ___, name, glossary: ____, timeout: _____, ...options } = choice
  const plan = planText({
    edition: compiled.edition,
    lock,
    keep: keptTerms(library, files),
    hasTarget: files.target !== undefined,
    engine: name,
    options,
    memory,
    again,
  })
  return { text: { files: whole, raw, cleaned: cleaned ?? raw, compiled, lock, plan } satisfies OpenText, messages: [] }
}

/** Ids of the terms that an engine must keep as they are. */
function keptTerms({ shared }: OpenLibrary, { annotations }: TextFiles): ReadonlySet<string> {
  const own = annotations === undefined ? [] : parseAnnotations(annotations).annotations.terms
  const terms = [...shared.library.glossary.terms, ...own]
  return new Set(terms.filter(({ value }) => value.translate === false).map(({ id }) => id))
}

async function planOf(library: OpenLibrary, memory: Known, { again = false }: PlanOptions): Promise<TranslationPlan> {
  const texts: TextPlan[] = []
  const messages: Message[] = []
  for (const id of library.ids) {
    const opened = await openText(id, library, memory, again)
    messages.push(...opened.messages)
    if (opened.text === undefined) continue
    texts.push(opened.text.plan)
    messages.push(...plannedMessages(opened.text, memory))
  }
  const send = toSend(texts)
  const remembered = texts.flatMap(({ planned }) => planned.filter(({ fate }) => fate === 'remembered'))
  const characters = charactersOf(send)
  return {
    engine: library.choice.name,
    texts,
    send: { units: send.length, characters },
    remembered: { units: remembered.length, characters: charactersOf(remembered) },
    ...costOf(characters, library.config),
    messages: withSeverities(messages, library.config.rules ?? {}),
  }
}

const charactersOf = (units: readonly PlannedUnit[]): number =>
  units.reduce((sum, { tagged }) => sum + tagged.characters, 0)

function costOf(characters: number, { translate }: LibraryConfig): { cost?: Cost } {
  if (translate?.price === undefined) return {}
  const { perMillionCharacters, currency } = translate.price
  return { cost: { amount: Math.round(characters * perMillionCharacters) / 1e6, currency } }
}

/** Units that cannot be translated, and why. */
function plannedMessages({ plan, compiled }: OpenText, memory: Known): Message[] {
  return plan.planned.flatMap(({ fate, index, unit, key, tagged, text }) => {
    const place = placeOfUnit(compiled, index)
    const more = { text, ...(index < 0 ? {} : { unit }) }
    const problem = memory.get(key)?.failed
    if (problem !== undefined) return [message('failed-translation', place, { problem }, more)]
    return fate === 'too-long' ? [message('unit-too-long', place, { characters: tagged.characters }, more)] : []
  })
}

async function takenLock(
  { memoryFolder }: OpenLibrary,
  { wait, onEvent }: TranslateOptions,
): Promise<RunLock | Holder> {
  for (let turn = 0; ; turn++) {
    const taken = await takeRunLock(memoryFolder)
    if (!isHolder(taken) || !wait) return taken
    if (turn === 0) onEvent?.({ event: 'held', pid: taken.pid, host: taken.host, since: taken.since })
    await sleep(500)
  }
}

async function translated(library: OpenLibrary, options: TranslateOptions): Promise<TranslationReport> {
  const memory = await openMemory(library.memoryFolder)
  try {
    const plan = await planOf(library, memory, options)
    const { bought, usage } = await boughtFor(library, plan, { ...options, memory })
    const { texts, messages } = await writeTexts(library, memory, options)
    return {
      engine: library.choice.name,
      plan,
      bought,
      ...costOf(bought.characters, library.config),
      texts,
      usage,
      ...(bought.stop === undefined ? {} : { stop: bought.stop }),
      messages,
    }
  } finally {
    await memory.close()
  }
}

type Buying = TranslateOptions & { readonly memory: Memory }

async function boughtFor(library: OpenLibrary, { texts }: TranslationPlan, options: Buying) {
  const units = toSend(texts)
  const usage: { before?: Usage; after?: Usage } = {}
  if (units.length === 0) return { bought: { texts: 0, characters: 0, failed: [] }, usage }
  const onWait = (waited: { milliseconds: number; reason: string }) => options.onEvent?.({ event: 'wait', ...waited })
  const wait = patience({ onWait })
  const { onProgress, begin } = eventsOf(library, units, options)
  const terms = glossaryOf(library)
  let engine = await openEngine(choiceWith(library, options))
  try {
    const before = await wait(async () => engine.usage?.())
    if (before !== undefined) usage.before = before
    const needsTerms = options.queue !== undefined || units.some(unit => unit.terms.length > 0)
    if (terms.length > 0 && needsTerms) await wait(() => engine.learn(terms))
    if (options.queue !== undefined) {
      const { queueEngine } = await import('../engines/queue.ts')
      const { name, source, target, formality, model, glossary, command } = library.choice
      const setup = [name, source, target, formality, model, glossary, command, terms]
      engine = await queueEngine(engine, { url: options.queue, setup, onWait })
    }
    begin(usage.before)
    const bought = await buy(units, {
      engine,
      memory: options.memory,
      now: () => new Date().toISOString(),
      patience: wait,
      onProgress,
      ...(options.maxCharacters === undefined ? {} : { maxCharacters: options.maxCharacters }),
      ...lanesFor(options),
    })
    const after = await engine.usage?.().catch(() => undefined)
    if (after !== undefined) usage.after = after
    return { bought, usage }
  } catch (error) {
    if (!isEngineProblem(error)) throw error
    const stop = { reason: error.problem, message: error.message, left: units.length }
    return { bought: { texts: 0, characters: 0, failed: [], stop }, usage }
  } finally {
    await engine.end()
  }
}

/** Through a queue each text goes by itself: what machines ask for together is gathered behind it. */
function lanesFor({ queue, lanes }: TranslateOptions) {
  if (queue !== undefined) return { lanes: 2 * defaultLimits.texts, limits: { ...defaultLimits, texts: 1 } }
  return lanes === undefined ? {} : { lanes }
}

/** What is told while a run goes on: how much, at what cost, for how long. */
function eventsOf({ config }: OpenLibrary, units: readonly PlannedUnit[], { onEvent }: TranslateOptions) {
  const began = Date.now()
  const begin = (usage: Usage | undefined) =>
    onEvent?.({
      event: 'begin',
      units: units.length,
      characters: charactersOf(units),
      ...(usage === undefined ? {} : { usage }),
    })
  const onProgress = (progress: Progress) => {
    const { done, total } = progress.texts
    const secondsLeft = Math.ceil(((Date.now() - began) / 1000 / Math.max(1, done)) * (total - done))
    onEvent?.({ event: 'progress', ...progress, secondsLeft, ...costOf(progress.characters.done, config) })
  }
  return { begin, onProgress }
}

/** The library’s terms for the engine, each headword once. */
function glossaryOf({ shared }: OpenLibrary): EngineTerm[] {
  const terms = shared.library.glossary.terms.flatMap(({ value }) =>
    value.translate === false ? [] : engineTerm(value.term, value.renderings),
  )
  return [...new Map(terms.map(term => [term.source, term])).values()]
}

/** Writes what the memory holds into every text, read anew: it may have been edited while the engine was asked. */
async function writeTexts(library: OpenLibrary, memory: Memory, { again = false, onEvent }: TranslateOptions) {
  const texts: WrittenText[] = []
  const messages: Message[] = []
  for (const id of library.ids) {
    const opened = await openText(id, library, memory, again)
    messages.push(...opened.messages)
    if (opened.text === undefined) continue
    const written = await writeText(opened.text, library, memory)
    messages.push(...written.messages)
    const { made, proposed, failed } = written
    if (made.length + proposed.length + failed.length > 0) texts.push({ text: id, made, proposed, failed })
    if (made.length > 0) onEvent?.({ event: 'written', text: id, file: `corpus/${id}/en.md`, units: made.length })
  }
  return { texts, messages: withSeverities(messages, library.config.rules ?? {}) }
}

async function writeText(
  opened: OpenText,
  library: OpenLibrary,
  memory: Memory,
): Promise<Omit<WrittenText, 'text'> & { messages: Message[] }> {
  const { files, compiled, lock, plan, raw: rawTarget, cleaned } = opened
  const at = (name: string) => `corpus/${files.id}/${name}`
  const raw = (name: string) => readAsIs(library.folder, at(name))
  const [rawLock, rawProposals] = await Promise.all(['units.lock.json', 'proposals.md'].map(raw))
  const { glossary } = library.shared.library
  const result = translatedText({
    files,
    compiled,
    lock,
    planned: plan.planned,
    memory,
    rawTarget: cleaned,
    glossary,
    pair: library.shared.pair,
    translator: translatorName(library.choice),
    now: new Date().toISOString(),
  })
  const isWritten = await writeTogether(library.folder, library.memoryFolder, [
    { path: at('en.md'), before: rawTarget, after: result.target },
    { path: at('units.lock.json'), before: rawLock, after: result.lock ?? rawLock },
    {
      path: at('proposals.md'),
      before: rawProposals,
      after: result.proposals.length === 0 ? undefined : proposalsText(result.proposals),
    },
  ])
  const failed = plannedMessages(opened, memory)
  const made = new Set(isWritten ? result.made : [])
  const unplaced = result.unplaced.map(({ index, unit, text }) =>
    message('unplaced-translation', placeOfUnit(compiled, index), { unit }, { text, unit }),
  )
  return {
    made: [...made],
    proposed: result.proposals.map(({ unit }) => unit),
    failed: failed.flatMap(({ unit }) => (unit === undefined ? [] : [unit])),
    messages: [
      ...failed,
      ...unplaced,
      ...result.compiled.messages.filter(({ unit, place }) => made.has(unit ?? '') && place.file === at('en.md')),
    ],
  }
}

/** A run that could not begin since another is at work. */
async function heldReport(library: OpenLibrary, { pid, host, since }: Holder): Promise<TranslationReport> {
  const plan = {
    engine: library.choice.name,
    texts: [],
    send: { units: 0, characters: 0 },
    remembered: { units: 0, characters: 0 },
    messages: [],
  }
  const bought = { texts: 0, characters: 0, failed: [] }
  return {
    engine: plan.engine,
    plan,
    bought,
    texts: [],
    usage: {},
    stop: { reason: 'held', pid, host, since },
    messages: [],
  }
}
