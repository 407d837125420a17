import { resolve } from 'node:path'
import { type Concerning, concerningOf } from '../core/annotate/concerning.ts'
import { type PreparedGlossary, prepareGlossary } from '../core/annotate/prepare.ts'
import type { GlossaryRule } from '../core/check/glossary-rule.ts'
import type { TextRule } from '../core/check/rule.ts'
import type { Dictionary } from '../core/language/lexicon.ts'
import type { LanguageModule } from '../core/language/module.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import type { LibraryConfig } from '../core/model/library.ts'
import type { Sought } from '../core/model/sought.ts'
import { rules as ownRules } from '../core/rules/registry.ts'
import { wrongUsage } from '../core/usage.ts'
import { type LibraryFiles, readLibrary, readTitle } from '../disk/read.ts'
import { defaultLanguages } from '../disk/text-paths.ts'
import { readTool } from '../disk/tool.ts'
import { refuseTrackedCache } from '../disk/tracked.ts'
import { languages as ownLanguages } from '../languages/registry.ts'
import type { EmitContext, Emitter } from '../outputs/emitter.ts'
import { type DictionaryFiles, readDictionaries } from './dictionaries.ts'
import { formatOf } from './format.ts'
import { hashOf } from './hash.ts'
import { cacheFolder, type KnownTexts, nothingKnown, readKnown } from './known.ts'
import { finishLeftBehind } from './left-behind.ts'
import { languagePair } from './pair.ts'

/** What a program hands in beside the tool's own. */
export interface Extensions {
  /** Names of formats, or formats by value. */
  readonly formats?: readonly (string | Emitter)[]
  /** Rules beside the tool's own. */
  readonly rules?: readonly (TextRule | GlossaryRule)[]
  /** Languages beside the tool's own; of two with one code the one given here wins. */
  readonly languages?: readonly LanguageModule[]
}

export interface OpenOptions extends Extensions {
  /** Take up what earlier runs learned of the texts. Default false. */
  readonly remembers?: boolean
  /** The titles of the texts by id, where another has read them. */
  readonly titles?: ReadonlyMap<string, string>
}

/** A library, read, with all that every one of its texts is compiled by. */
export interface OpenLibrary {
  readonly library: LibraryFiles
  readonly pair: LanguagePair
  readonly glossary: PreparedGlossary
  /** The author’s own. */
  readonly dictionaries: readonly Dictionary[]
  readonly dictionaryFiles: DictionaryFiles
  readonly formats: readonly Emitter[]
  readonly textRules: readonly TextRule[]
  readonly glossaryRules: readonly GlossaryRule[]
  /** Absent where `library.yaml` has an error. */
  readonly context?: EmitContext
  /** Which part of the glossary concerns a text. */
  readonly concerning: (sought: Sought) => Concerning
  /** Fingerprint of the tool, the pair and the author’s dictionaries; undefined where rules or languages were handed in, whose words nobody knows. */
  readonly fingerprint: string | undefined
  /** Where the cache lies; undefined where nothing may be kept, or a link leads it out of the library. */
  readonly cache: string | undefined
  /** What earlier runs learned of the texts. */
  readonly known: KnownTexts
  readonly glossaryHash: string
  /** The title of a text, where formats are asked for. */
  readonly titleOf: (id: string) => string | undefined
}

/**
 * Opens a library: the one way in for every command. Throws a wrong-usage error where the folder holds none, and for a
 * format, rule or language that cannot be one.
 */
export async function openLibrary(at: string, options: OpenOptions = {}): Promise<OpenLibrary> {
  const formats = (options.formats ?? []).map(formatOf)
  const rules = (options.rules ?? []).map(assertRule)
  const modules = (options.languages ?? []).map(assertLanguage)
  const folder = resolve(at)
  await finishLeftBehind(folder)
  await refuseTrackedCache(folder)
  const read = await readLibrary(folder, {
    rules: new Set([...Object.keys(ownRules), ...rules.map(({ name }) => name)]),
    languages: new Set([...modules, ...ownLanguages].map(({ code }) => code)),
  })
  const { source, target } = read.config ?? defaultLanguages
  const [tool, pair, own] = await Promise.all([
    readTool(),
    languagePair(source, target, modules),
    readDictionaries(folder, read.dictionaries),
  ])
  const library = { ...read, messages: [...read.messages, ...own.messages] }
  const { config } = library
  const glossary = prepareGlossary(library.glossary, pair)
  const isOwn = rules.length === 0 && modules.length === 0
  const fingerprint = isOwn ? hashOf([tool.fingerprint, pair.source.code, pair.target.code, own.hash]) : undefined
  const cache = fingerprint === undefined ? undefined : await cacheFolder(folder)
  const known =
    options.remembers === true && cache !== undefined && fingerprint !== undefined
      ? await readKnown(cache, { folder, ids: library.ids, source, target, made: fingerprint })
      : nothingKnown
  const texts = formats.length === 0 ? [] : await titledTexts(library, known, options.titles)
  const titleById = new Map(texts.map(({ id, title }) => [id, title]))
  return {
    library,
    pair,
    glossary,
    dictionaries: own.dictionaries,
    dictionaryFiles: own.files,
    concerning: concerningOf(glossary.prepared.terms),
    formats,
    textRules: rules.filter((rule): rule is TextRule => !('over' in rule)),
    glossaryRules: rules.filter((rule): rule is GlossaryRule => 'over' in rule),
    ...(config === undefined ? {} : { context: contextOf(config, { pair, tool, texts }) }),
    fingerprint,
    cache,
    known,
    glossaryHash: hashOf([library.glossaryText]),
    titleOf: id => titleById.get(id),
  }
}

/** The texts with the titles that they give themselves. */
function titledTexts(
  { folder, ids, config }: LibraryFiles,
  known: KnownTexts,
  titles?: ReadonlyMap<string, string>,
): Promise<EmitContext['texts']> {
  const title = async (id: string) => {
    const text = known.of(id)
    const told = titles?.get(id) ?? text?.title
    if (told !== undefined) return told
    const read = await readTitle(folder, id, config)
    if (text !== undefined) known.learn(id, { ...text, title: read })
    return read
  }
  return Promise.all(ids.map(async id => ({ id, title: await title(id) })))
}

interface Made extends Pick<EmitContext, 'texts'> {
  readonly pair: LanguagePair
  readonly tool: Pick<EmitContext, 'version' | 'assets'>
}

const contextOf = (library: LibraryConfig, { pair, tool, texts }: Made): EmitContext => ({
  library,
  typeset: typesetBy(pair),
  lookUps: lookUpsBy(pair),
  version: tool.version,
  texts,
  assets: tool.assets,
})

/** Sets a text by what is known of its language: one of the pair. */
export const typesetBy =
  ({ source, target }: Pick<LanguagePair, 'source' | 'target'>): EmitContext['typeset'] =>
  (text, language) =>
    [source, target].find(({ code }) => code === language)?.typography.typeset?.(text) ?? text

/** Forms of a headword as they stand in texts, by the dictionary of the source language; none where nothing is known of it. */
export const lookUpsBy =
  ({ source: { terms } }: Pick<LanguagePair, 'source'>): EmitContext['lookUps'] =>
  entry =>
    terms.lookUpsOf?.(entry) ?? terms.formsOf(entry).map(({ form }) => form)

function assertRule<Given extends TextRule | GlossaryRule>(given: Given): Given {
  const { name, severity, check } = (given ?? {}) as Partial<TextRule>
  const isWhole =
    typeof name === 'string' && (severity === 'error' || severity === 'warning') && typeof check === 'function'
  if (!isWhole)
    throw wrongUsage('Unexpected rule, expected { name, severity: error or warning, summary, reason, examples, check }')
  if (Object.hasOwn(ownRules, name)) throw wrongUsage(`Unexpected rule \`${name}\`, expected a name that no rule has`)
  return given
}

function assertLanguage(given: LanguageModule): LanguageModule {
  const { code, make } = (given ?? {}) as Partial<LanguageModule>
  if (typeof code === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code) && typeof make === 'function') return given
  throw wrongUsage('Unexpected language, expected { code, make }')
}
