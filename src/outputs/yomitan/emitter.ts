import type { LibraryConfig } from '../../core/model/library.ts'
import { xmlText } from '../../core/model/xml.ts'
import type { EmitContext, Emitter } from '../emitter.ts'
import { type Entry, entriesOf } from '../entries.ts'
import { readme, readmeSign } from '../readme.ts'
import { type ZipEntry, zipped } from '../zip.ts'

/** Lines of one term bank: a browser reads a bank at a time. */
const linesOfBank = 10_000

/** A dictionary for Yomitan, the pop-up dictionary of browsers, in its format 3. */
export const yomitan: Emitter = {
  name: 'yomitan',
  sign: readmeSign,
  text: () => [],
  library: (_, context) => [
    readme(
      `${context.library.title} as a dictionary for Yomitan, in Firefox, Chrome and Edge: Settings, Dictionaries, Import dictionary.zip.`,
      'Serve this folder as yomitan/ of the site that library.yaml names, and Yomitan offers each later version of the library as an update.',
    ),
    { path: 'index.json', content: `${JSON.stringify(indexOf(context), null, 2)}\n` },
  ],
  bind: async (texts, context) => {
    const entries = entriesOf(texts, context.lookUps)
    return [{ path: 'dictionary.zip', content: zipped(dictionary(entries, context)) }]
  },
}

function dictionary(entries: readonly Entry[], context: EmitContext): ZipEntry[] {
  const lines = entries.flatMap(linesOf)
  const banks = Array.from({ length: Math.max(1, Math.ceil(lines.length / linesOfBank)) }, (_, bank) => ({
    path: `term_bank_${bank + 1}.json`,
    content: JSON.stringify(lines.slice(bank * linesOfBank, (bank + 1) * linesOfBank)),
  }))
  return [
    { path: 'index.json', content: JSON.stringify(indexOf(context)) },
    { path: 'tag_bank_1.json', content: JSON.stringify(tagsOf(entries)) },
    ...banks,
  ]
}

/** By `revision` Yomitan tells what is new: numbers with dots, which it compares as numbers. */
function indexOf({ library }: EmitContext): Readonly<Record<string, unknown>> {
  const { title, version = '0.1.0', publisher, license, source, target, url } = library
  return {
    title: xmlText(title),
    format: 3,
    revision: version.replace(/-.*/s, ''),
    sequenced: true,
    author: publisher,
    attribution: license,
    sourceLanguage: languageCode(source),
    targetLanguage: languageCode(target),
    ...(url === undefined ? {} : { url, ...updates(url) }),
  }
}

function updates(url: NonNullable<LibraryConfig['url']>) {
  const folder = `${url.endsWith('/') ? url : `${url}/`}yomitan/`
  return { isUpdatable: true, indexUrl: `${folder}index.json`, downloadUrl: `${folder}dictionary.zip` }
}

/** Yomitan knows languages by the first part of their tag. */
const languageCode = (tag: string): string => tag.split('-')[0]!.toLowerCase()

/** A line a key: term, reading, tags, rules, score, meanings, sequence, tags of the term. */
function linesOf({ keys, kind, gender, level, meanings, sequence, headword, term }: Entry): unknown[][] {
  const tags = [kind, gender].filter(tag => tag !== '').join(' ')
  const about = [
    ...(term?.expansion === undefined ? [] : [term.expansion]),
    ...(term?.ipa === undefined ? [] : [`/${term.ipa}/`]),
  ]
  return keys.map(key => {
    const base = key === headword ? [] : [headword]
    const glossary = [...meanings, ...about, ...base].map(xmlText)
    return [xmlText(key), '', tags, '', key === headword ? 1 : 0, glossary, sequence, level]
  })
}

function tagsOf(entries: readonly Entry[]): unknown[][] {
  const category = (name: keyof Pick<Entry, 'kind' | 'gender' | 'level'>, kind: string) =>
    [...new Set(entries.map(entry => entry[name]).filter(tag => tag !== ''))]
      .sort()
      .map((tag, order) => [tag, kind, order, notes[tag] ?? (name === 'level' ? `CEFR level ${tag}` : tag), 0])
  return [...category('kind', 'partOfSpeech'), ...category('gender', ''), ...category('level', 'frequent')]
}

const notes: Readonly<Record<string, string>> = { m: 'masculine', f: 'feminine', mf: 'masculine or feminine' }
