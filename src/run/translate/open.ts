import { dirname, resolve } from 'node:path'
import { type Compiled, compile, type TextFiles } from '../../core/compile.ts'
import { once } from '../../core/language/remember.ts'
import type { Edition } from '../../core/model/edition.ts'
import { sourceFile } from '../../core/model/file.ts'
import type { LibraryConfig } from '../../core/model/library.ts'
import type { Lock } from '../../core/model/lock.ts'
import type { Message } from '../../core/model/message.ts'
import { parseAnnotations } from '../../core/parse/glossary.ts'
import { parseLock } from '../../core/parse/lock.ts'
import { wrongUsage } from '../../core/usage.ts'
import { placeIn } from '../../disk/confine.ts'
import { readAsIs } from '../../disk/look.ts'
import { memoryName } from '../../disk/memory.ts'
import { readText } from '../../disk/read.ts'
import { textPaths } from '../../disk/text-paths.ts'
import { type EngineChoice, engineNames } from '../../engines/engines.ts'
import { compiledText } from '../compiled.ts'
import { type OpenLibrary, openLibrary } from '../library.ts'
import { namedIn } from '../named-units.ts'
import type { PlanOptions } from './options.ts'
import { planText, type Remembering, type TextPlan } from './plan.ts'
import { withoutOrphans } from './translated-text.ts'

/** A library, those of its texts that are to be translated, and who is asked. */
export interface TranslationJob {
  readonly folder: string
  readonly memoryFolder: string
  readonly shared: OpenLibrary
  readonly config: LibraryConfig
  readonly choice: EngineChoice
  readonly ids: readonly string[]
}

export async function openJob(at: string, { texts, engine }: PlanOptions): Promise<TranslationJob> {
  const folder = resolve(at)
  const shared = await openLibrary(folder)
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
    memoryFolder: dirname(await placeIn(folder, `${memoryName}/translations.ndjson`)),
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
    ...(translate.env === undefined ? {} : { env: translate.env }),
  }
}

/** One text, read, with what is to be done for it. */
export interface OpenText {
  readonly files: TextFiles
  /** The translation's file as it stands on disk, and without what an engine made for units that are elsewhere. */
  readonly raw: string | undefined
  readonly cleaned: string | undefined
  readonly edition: Edition
  /** With what no cache keeps: where everything stands. Compiled when it is first asked for. */
  readonly compiled: () => Compiled
  readonly lock: Lock | undefined
  readonly plan: TextPlan
}

/** Of a text that is to stay as it is: the errors for which it cannot be read whole. They are so whatever `rules:` says. */
export interface Refused {
  readonly refused: readonly Message[]
}

/** Reads one text, and takes its edition from the cache or compiles it. */
export async function openText(
  id: string,
  job: TranslationJob,
  { memory, again = false, anew = [] }: Pick<PlanOptions, 'again' | 'anew'> & { readonly memory: Remembering },
): Promise<OpenText | Refused> {
  const { folder, shared, choice } = job
  const { value: files, messages } = await readText(folder, id, shared.library.config)
  if (files === undefined || messages.length > 0) return { refused: messages }
  const { target, proposals } = textPaths(id, shared.library.config)
  const raw = await readAsIs(folder, target)
  const compiledOf = (each: TextFiles) => once(() => compile(each, { glossary: shared.glossary, pair: shared.pair }))
  const { compiled: known } = await compiledText(shared, files, true)
  if (known.unread.length > 0) return { refused: known.unread }
  const found = compiledOf(files)
  const cleaned = raw === undefined || known.orphans === 0 ? undefined : withoutOrphans(raw, found())
  const whole = cleaned === undefined ? files : { ...files, target: sourceFile(target, cleaned) }
  const compiled = cleaned === undefined ? found : compiledOf(whole)
  const edition = cleaned === undefined ? known.edition : compiled().edition
  const lock = files.lock && parseLock(files.lock).lock
  const { name, source, target: into, formality, model } = choice
  const plan = planText({
    edition,
    lock,
    keep: keptTerms(job, files),
    hasTarget: files.target !== undefined,
    engine: name,
    options: {
      source,
      target: into,
      ...(formality === undefined ? {} : { formality }),
      ...(model === undefined ? {} : { model }),
    },
    memory,
    again,
    anew: namedIn(id, anew),
    proposals: anew.length === 0 ? '' : ((await readAsIs(folder, proposals)) ?? ''),
    language: shared.pair.source,
  })
  return { files: whole, raw, cleaned: cleaned ?? raw, edition, compiled, lock, plan }
}

/** Ids of the terms that an engine must keep as they are. */
function keptTerms({ shared }: TranslationJob, { annotations }: TextFiles): ReadonlySet<string> {
  const own = annotations === undefined ? [] : parseAnnotations(annotations).annotations.terms
  const terms = [...shared.library.glossary.terms, ...own]
  return new Set(terms.filter(({ value }) => value.translate === false).map(({ id }) => id))
}
