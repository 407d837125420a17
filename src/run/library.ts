import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { type Concerning, concerningOf } from '../core/annotate/concerning.ts'
import { type PreparedGlossary, prepareGlossary } from '../core/annotate/prepare.ts'
import type { GlossaryRule } from '../core/check/glossary-rule.ts'
import type { TextRule } from '../core/check/rule.ts'
import type { LanguageModule } from '../core/language/module.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import type { Sought } from '../core/model/sought.ts'
import { rules as ownRules } from '../core/rules/registry.ts'
import { oneOf } from '../core/rules/rule.ts'
import { wrongUsage } from '../core/usage.ts'
import { placeIn } from '../disk/confine.ts'
import { finishPending } from '../disk/pending.ts'
import { type LibraryFiles, readLibrary, readTitle } from '../disk/read.ts'
import { finishBuild } from '../disk/staging.ts'
import { defaultLanguages } from '../disk/text-paths.ts'
import { readTool } from '../disk/tool.ts'
import { refuseTrackedCache } from '../disk/tracked.ts'
import { languages as ownLanguages } from '../languages/registry.ts'
import type { EmitContext, Emitter } from '../outputs/emitter.ts'
import { emitters } from '../outputs/registry.ts'
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

/** A library, read, with all that every one of its texts is compiled by. */
export interface OpenLibrary {
  readonly library: LibraryFiles
  readonly pair: LanguagePair
  readonly glossary: PreparedGlossary
  readonly formats: readonly Emitter[]
  readonly textRules: readonly TextRule[]
  readonly glossaryRules: readonly GlossaryRule[]
  /** Absent where `library.yaml` has an error. */
  readonly context?: EmitContext
  /** Which part of the glossary concerns a text. */
  readonly concerning: (sought: Sought) => Concerning
  /** Fingerprint of the tool and the pair; undefined where rules or languages were handed in, whose words nobody knows. */
  readonly fingerprint: string | undefined
}

/**
 * Opens a library: the one way in for every command. Throws a wrong-usage error where the folder holds none, and for a
 * format, rule or language that cannot be one.
 */
export async function openLibrary(at: string, extensions: Extensions = {}): Promise<OpenLibrary> {
  const formats = (extensions.formats ?? []).map(formatOf)
  const rules = (extensions.rules ?? []).map(assertRule)
  const modules = (extensions.languages ?? []).map(assertLanguage)
  const folder = resolve(at)
  await finishLeftBehind(folder)
  await refuseTrackedCache(folder)
  const library = await readLibrary(folder, {
    rules: new Set([...Object.keys(ownRules), ...rules.map(({ name }) => name)]),
    languages: new Set([...modules, ...ownLanguages].map(({ code }) => code)),
  })
  const { source, target } = library.config ?? defaultLanguages
  const [tool, pair] = await Promise.all([readTool(), languagePair(source, target, modules)])
  const { config } = library
  const glossary = prepareGlossary(library.glossary, pair)
  const isOwn = rules.length === 0 && modules.length === 0
  return {
    library,
    pair,
    glossary,
    concerning: concerningOf(glossary.prepared.terms),
    formats,
    textRules: rules.filter((rule): rule is TextRule => !('over' in rule)),
    glossaryRules: rules.filter((rule): rule is GlossaryRule => 'over' in rule),
    ...(config === undefined ? {} : { context: await contextOf(library, pair, tool) }),
    fingerprint: isOwn ? hashOf([tool.fingerprint, pair.source.code, pair.target.code]) : undefined,
  }
}

/** What a run that was killed left half done is finished before anything is read. What cannot be is said by who writes there next. */
async function finishLeftBehind(folder: string): Promise<void> {
  await finishPending(folder)
  await placeIn(folder, 'dist/html')
    .then(() => finishBuild(join(folder, 'dist')))
    .catch(() => {})
}

async function contextOf(
  { folder, ids, config }: LibraryFiles,
  pair: LanguagePair,
  tool: Pick<EmitContext, 'version' | 'assets'>,
): Promise<EmitContext> {
  const texts = await Promise.all(ids.map(async id => ({ id, title: await readTitle(folder, id, config) })))
  return {
    library: config!,
    typeset: typesetBy(pair),
    lookUps: lookUpsBy(pair),
    version: tool.version,
    texts,
    assets: tool.assets,
  }
}

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

/** A format by its name, or as it is handed in. */
function formatOf(given: string | Emitter): Emitter {
  if (typeof given === 'string') {
    const known = Object.hasOwn(emitters, given) ? emitters[given] : undefined
    if (known !== undefined) return known
    throw wrongUsage(`Unexpected format \`${given}\`, expected ${oneOf(Object.keys(emitters))}, or a format by value`)
  }
  const { name, sign, text, library } = (given ?? {}) as Partial<Emitter>
  const isWhole =
    typeof name === 'string' &&
    /^[a-z0-9][a-z0-9-]*$/.test(name) &&
    typeof sign?.path === 'string' &&
    typeof sign.words === 'string' &&
    typeof text === 'function' &&
    typeof library === 'function'
  if (!isWhole) throw wrongUsage('Unexpected format, expected { name, sign: { path, words }, text, library }')
  return given
}

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

/** One hash of several texts. */
export function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}
