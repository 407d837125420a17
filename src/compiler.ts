/**
 * The toolchain as functions: compile one text, check or build a library, align any two texts.
 *
 * `compile`, `alignSentences`, `sentencesOf` and `nextLock` are pure; `checkLibrary`, `buildLibrary` and `lockLibrary` read
 * and write files; what `compile.ts` gives without a disk is here too.
 */
export * from './compile.ts'
export { type AlignOptions, alignSentences, type Side } from './core/align/align.ts'
export type { GlossaryRule } from './core/check/glossary-rule.ts'
export { identify } from './core/identify/identify.ts'
export { type LockReport, lockedUnits, nextLock } from './core/identify/next-lock.ts'
export type { Language, SentenceKnowledge } from './core/language/language.ts'
export type { Dictionary, DictionaryEntry, DictionarySense } from './core/language/lexicon.ts'
export type { LanguageModule } from './core/language/module.ts'
export { unknownLanguage } from './core/language/unknown.ts'
export { type Lock, lockText } from './core/model/lock.ts'
export type { TextSummary } from './core/model/summary.ts'
export { type RuleId, rules } from './core/rules/registry.ts'
export type { Example } from './core/rules/rule.ts'
export { sentencesOf } from './core/segment/sentences.ts'
export { dictionaryOf } from './core/words/dictionary.ts'
export { type DictionaryFile, readDictionary } from './importers/dictionary/read.ts'
export type { Foreign, Importer } from './importers/importer.ts'
export type { DictionaryFiles } from './languages/fr/french.ts'
export { frenchEnglishWith, type HunspellBytes } from './languages/fr-en/pair.ts'
export { defaultFormats } from './outputs/default-formats.ts'
export type { BoundText, EmitContext, Emitter, OutputFile } from './outputs/emitter.ts'
export { jsonSchemas } from './outputs/json/schemas.ts'
export { emitters } from './outputs/registry.ts'
export { summaryOf } from './outputs/summary.ts'
export {
  type BuildOptions,
  type BuildReport,
  buildLibrary,
  type CheckOptions,
  checkLibrary,
  type Report,
} from './run/build.ts'
export { type Added, type AddOptions, addText, type ForeignFile } from './run/import.ts'
export { type LockedText, type LockLibraryOptions, lockLibrary } from './run/lock.ts'
export { languagePair } from './run/pair.ts'
export type { Shard } from './run/shard.ts'
