/**
 * The toolchain as functions: compile one text, check or build a library, align any two texts.
 *
 * `compile`, `alignSentences`, `sentencesOf` and `nextLock` are pure; `checkLibrary`, `buildLibrary` and `lockLibrary` read
 * and write files.
 */
export { type AlignOptions, alignSentences, type Side } from './align/align.ts'
export {
  type BuildOptions,
  type BuildReport,
  buildLibrary,
  type CheckOptions,
  checkLibrary,
  type Report,
} from './build.ts'
export { type Compiled, compile, type TextFiles } from './compile.ts'
export type { EmitContext, Emitter, OutputFile } from './emit/emitter.ts'
export { emitters } from './emit/formats.ts'
export { jsonSchemas } from './emit/json/schemas.ts'
export { summaryOf } from './emit/summary.ts'
export { identify } from './identify/identify.ts'
export { type LockReport, lockedUnits, nextLock } from './identify/next.ts'
export { frenchEnglish, frenchEnglishWith } from './language/fr-en/pair.ts'
export type { Language, SentenceKnowledge } from './language/language.ts'
export type { LanguagePair } from './language/pair.ts'
export { type LockedText, type LockLibraryOptions, lockLibrary } from './lock.ts'
export { type RuleId, rules } from './messages.ts'
export type { Annotation, Term } from './model/annotation.ts'
export type { Edition } from './model/edition.ts'
export { type SourceFile, sourceFile } from './model/file.ts'
export type { Glossary } from './model/glossary.ts'
export type { Link } from './model/link.ts'
export { type Lock, lockText } from './model/lock.ts'
export type { Message, Place } from './model/message.ts'
export type { Span } from './model/span.ts'
export type { TextSummary } from './model/summary.ts'
export type { Unit, UnitText } from './model/unit.ts'
export { parseGlossary } from './parse/glossary.ts'
export { sentencesOf } from './segment/sentences.ts'
export type { Shard } from './shard.ts'
