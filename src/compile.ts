/**
 * Compiling a text by values in any JavaScript engine: a browser, a worker, Deno, Bun, Node. Nothing here, nor behind it,
 * asks for Node, a disk or a network.
 */
export { type PreparedGlossary, prepareGlossary } from './core/annotate/prepare.ts'
export type { CheckContext, TextRule } from './core/check/rule.ts'
export { type Compiled, type CompileOptions, compile, type TextFiles } from './core/compile.ts'
export type { DataFile } from './core/language/module.ts'
export type { LanguagePair } from './core/language/pair.ts'
export type { Annotation, Term } from './core/model/annotation.ts'
export type { Edition } from './core/model/edition.ts'
export { type SourceFile, sourceFile } from './core/model/file.ts'
export type { Glossary } from './core/model/glossary.ts'
export type { Link } from './core/model/link.ts'
export type { Message, Place } from './core/model/message.ts'
export type { Span } from './core/model/span.ts'
export type { TextWords } from './core/model/text-words.ts'
export type { Unit, UnitText } from './core/model/unit.ts'
export { parseGlossary } from './core/parse/glossary.ts'
export { message, type Rule, rule } from './core/rules/rule.ts'
export { frenchEnglish } from './languages/fr-en/pair.ts'
export { languagePairFrom, type NamedFile } from './languages/read-pair.ts'
