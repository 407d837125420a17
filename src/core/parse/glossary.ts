import { bindingEntrySchema, noteEntrySchema, type TermEntry, termEntrySchemaFor } from '../model/annotation.ts'
import type { Entry } from '../model/entry.ts'
import type { SourceFile } from '../model/file.ts'
import { type Glossary, type TermDefinition, type TextAnnotations, termId } from '../model/glossary.ts'
import { type DictionaryConfig, type LibraryConfig, librarySchema } from '../model/library.ts'
import { linkEntrySchema } from '../model/link-entry.ts'
import type { Message, Place } from '../model/message.ts'
import { waiverEntrySchema } from '../model/waiver.ts'
import { duplicateTerm } from '../rules/duplicate-term.ts'
import { invalidField } from '../rules/invalid-field.ts'
import { nearName } from '../rules/near.ts'
import { message, oneOf } from '../rules/rule.ts'
import { unknownField } from '../rules/unknown-field.ts'
import { unlicensedDictionary } from '../rules/unlicensed-dictionary.ts'
import { entryOf, parseList } from './entries.ts'
import type { PlacedGoneText } from './gone-texts.ts'
import { licenseMessages } from './license.ts'
import { validate } from './validate.ts'
import { parseYaml, type YamlTree } from './yaml.ts'

/** BCP 47 tags of a library’s two languages: what an entry says in both stands under them. */
export interface Languages {
  readonly source: string
  readonly target: string
}

const frenchAndEnglish: Languages = { source: 'fr', target: 'en' }

/** Fields of a term, and of a note, that hold Markdown. */
const termMarkdown = /^(?:definition|example)\./
const noteMarkdown = /^body$/

/** `annotations/glossary.yaml` → the library's terms. */
export function parseGlossary(
  file: SourceFile,
  languages: Languages = frenchAndEnglish,
): {
  readonly glossary: Glossary
  readonly messages: readonly Message[]
} {
  const list = parseList(file)
  const schema = termEntrySchemaFor(languages)
  const terms: TermDefinition[] = []
  const messages = [...list.messages]
  for (const index of list.entries) {
    const { entry, messages: found } = entryOf(schema, list.tree, { index, markdown: termMarkdown })
    messages.push(...found)
    if (entry !== undefined) terms.push(definitionOf(entry))
  }
  const kept = withoutDuplicates(terms)
  return { glossary: { terms: kept.terms }, messages: [...messages, ...kept.messages] }
}

/** `annotations/<text>.yaml` → notes, bindings, links, waivers and terms of one text. */
export function parseAnnotations(
  file: SourceFile,
  languages: Languages = frenchAndEnglish,
): {
  readonly annotations: TextAnnotations
  /** False where the file is no list that can be read; `messages` says why. */
  readonly complete: boolean
  readonly messages: readonly Message[]
} {
  const list = parseList(file)
  const schema = termEntrySchemaFor(languages)
  const notes: TextAnnotations['notes'][number][] = []
  const bindings: TextAnnotations['bindings'][number][] = []
  const links: TextAnnotations['links'][number][] = []
  const waivers: TextAnnotations['waivers'][number][] = []
  const terms: TermDefinition[] = []
  const messages = [...list.messages]
  for (const index of list.entries) {
    const fields = (list.tree.value as unknown[])[index]
    const has = (name: string) => typeof fields === 'object' && fields !== null && name in fields
    if (has('accept')) add(entryOf(waiverEntrySchema, list.tree, { index }), waivers)
    else if (has('link')) add(entryOf(linkEntrySchema, list.tree, { index }), links)
    else if (has('quote') && has('term')) add(entryOf(bindingEntrySchema, list.tree, { index }), bindings)
    else if (has('term'))
      add(entryOf(schema, list.tree, { index, markdown: termMarkdown }), {
        push: entry => terms.push(definitionOf(entry)),
      })
    else add(entryOf(noteEntrySchema, list.tree, { index, markdown: noteMarkdown }), notes)
  }
  const kept = withoutDuplicates(terms)
  return {
    annotations: { notes, bindings, links, waivers, terms: kept.terms },
    complete: list.complete,
    messages: [...messages, ...kept.messages],
  }

  function add<Value>(
    found: { readonly entry: Entry<Value> | undefined; readonly messages: readonly Message[] },
    into: { push(entry: Entry<Value>): unknown },
  ): void {
    messages.push(...found.messages)
    if (found.entry !== undefined) into.push(found.entry)
  }
}

/** What is known beside the file: the names that `rules:` may hold, and the languages of which something is known. */
export interface KnownNames {
  readonly rules: ReadonlySet<string>
  /** BCP 47 tags. */
  readonly languages: ReadonlySet<string>
}

/** `corpus/library.yaml`; `config` is absent where it has an error. */
export function parseLibrary(
  file: SourceFile,
  known: KnownNames,
): {
  readonly config?: LibraryConfig
  /** The author’s dictionaries that may be used, each with the place that names its file. */
  readonly dictionaries: readonly NamedDictionary[]
  /** The texts that it says are gone, each with its place. */
  readonly gone: readonly PlacedGoneText[]
  readonly messages: readonly Message[]
} {
  const tree = parseYaml({ file, text: file.text, offset: 0 })
  if (tree.value === undefined) return { dictionaries: [], gone: [], messages: tree.messages }
  const { value, valid, messages } = validate(librarySchema, tree)
  const license = licenseMessages(value.license, tree.placeOf(['license']))
  const all = [...tree.messages, ...messages, ...unknownRules(value.rules, tree, known.rules), ...license]
  const strange = unknownLanguages(value, tree, known.languages)
  const sound = valid && tree.messages.length + strange.length === 0
  if (!sound) return { dictionaries: [], gone: [], messages: [...all, ...strange] }
  const config = value as LibraryConfig
  const named = namedDictionaries(config, tree)
  const gone = (config.gone ?? []).map((stone, at) => ({ ...stone, place: tree.placeOf(['gone', at]) }))
  return { config, dictionaries: named.dictionaries, gone, messages: [...all, ...named.messages] }
}

/** A dictionary of `library.yaml` under a licence. */
export interface NamedDictionary extends DictionaryConfig {
  readonly license: string
  readonly place: Place
}

function namedDictionaries({ dictionaries = [] }: LibraryConfig, tree: YamlTree) {
  const named: NamedDictionary[] = []
  const messages: Message[] = []
  for (const [at, config] of dictionaries.entries()) {
    const license = config.license?.trim() ?? ''
    if (license !== '') named.push({ ...config, license, place: tree.placeOf(['dictionaries', at, 'file']) })
    else messages.push(message(unlicensedDictionary, tree.placeOf(['dictionaries', at]), { actual: config.name }))
  }
  return { dictionaries: named, messages }
}

/** A language of which nothing is known would leave every text without its words and its typography. */
function unknownLanguages(config: Partial<LibraryConfig>, tree: YamlTree, known: ReadonlySet<string>): Message[] {
  return (['source', 'target'] as const).flatMap(field => {
    const actual = config[field]
    if (typeof actual !== 'string' || known.has(actual)) return []
    const near = nearName(actual, [...known])
    const problem = `expected ${near === undefined ? oneOf([...known]) : `\`${near}\``}`
    const expected = near === undefined ? {} : { expected: [near] }
    return [message(invalidField, tree.placeOf([field]), { field, problem, actual }, expected)]
  })
}

/** A misspelt rule would leave the one that is meant as it is, without a word. */
function unknownRules(settings: LibraryConfig['rules'] = {}, tree: YamlTree, rules: ReadonlySet<string>): Message[] {
  return Object.keys(settings)
    .filter(name => !rules.has(name))
    .map(actual => {
      const near = nearName(actual, [...rules])
      const details = { actual, known: near === undefined ? 'the name of a rule' : `\`${near}\`` }
      return message(
        unknownField,
        tree.placeOfKey(['rules', actual]),
        details,
        near === undefined ? {} : { expected: [near] },
      )
    })
}

function definitionOf(entry: Entry<TermEntry>): TermDefinition {
  return { ...entry, id: entry.value.id ?? termId(entry.value.term) }
}

function withoutDuplicates(terms: readonly TermDefinition[]): { terms: TermDefinition[]; messages: Message[] } {
  const first = new Map<string, TermDefinition>()
  const messages: Message[] = []
  for (const term of terms) {
    const earlier = first.get(term.id)
    if (earlier === undefined) first.set(term.id, term)
    else {
      const at = `line ${earlier.place.line}`
      messages.push(message(duplicateTerm, term.places.term ?? term.place, { actual: term.value.term, first: at }))
    }
  }
  return { terms: [...first.values()], messages }
}
