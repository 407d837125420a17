import type { Language } from '../core/language/language.ts'
import type { Data, DataFile, LanguageModule, PairModule } from '../core/language/module.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import { primarySubtag } from '../core/language/primary.ts'
import { unknownLanguage } from '../core/language/unknown.ts'
import { english } from './en/english.ts'
import { spanishModule } from './es/module.ts'
import { frenchModule } from './fr/module.ts'
import { frenchEntries } from './fr-en/entries.ts'
import { frenchEnglish } from './fr-en/pair.ts'

/** Every language that has a folder here. */
export const languages: readonly LanguageModule[] = [frenchModule, spanishModule, { code: 'en', make: () => english }]

const pairs: readonly PairModule[] = [
  { source: 'fr', target: 'en', lexicon: () => frenchEnglish.lexicon, entriesOf: frenchEntries },
]

/** Reads the text of a data file. */
export type ReadData = (file: DataFile) => Promise<string>

/**
 * Two languages by their BCP 47 tags, with all their data. Of a language that nobody knows it holds what holds of every
 * Latin script.
 *
 * @param own languages beside those of this folder; of two with one code the first wins
 */
export async function pairFor(
  { source, target }: { readonly source: string; readonly target: string },
  read: ReadData,
  own: readonly LanguageModule[] = [],
): Promise<LanguagePair> {
  const known = [...own, ...languages]
  const made = async (tag: string) => {
    const module = known.find(({ code }) => code === tag) ?? known.find(({ code }) => code === primarySubtag(tag))
    return module === undefined ? unknownLanguage(tag) : module.make(await dataOf(module, read))
  }
  const pair = pairs.find(each => each.source === primarySubtag(source) && each.target === primarySubtag(target))
  return {
    source: await made(source),
    target: await made(target),
    lexicon: pair === undefined ? lexiconOf(source, target) : pair.lexicon(await dataOf(pair, read)),
    ...(pair?.entriesOf === undefined ? {} : { entriesOf: pair.entriesOf }),
  }
}

async function dataOf({ data = {} }: Pick<LanguageModule, 'data'>, read: ReadData): Promise<Data> {
  const texts = Object.entries(data).map(async ([name, file]) => [name, await read(file)] as const)
  return Object.fromEntries(await Promise.all(texts))
}

/** What is known of two languages by their BCP 47 tags without any data file: enough to link their sentences. */
export const pairOf = (source: string, target: string): LanguagePair => ({
  source: languageOf(source),
  target: languageOf(target),
  lexicon: lexiconOf(source, target),
})

const made = new Map<string, Language>()

function languageOf(tag: string): Language {
  const code = primarySubtag(tag)
  const known = made.get(code)
  if (known !== undefined) return known
  const module = languages.find(each => each.code === code)
  const language = module === undefined ? unknownLanguage(tag) : module.make({})
  if (module !== undefined) made.set(code, language)
  return language
}

function lexiconOf(source: string, target: string): LanguagePair['lexicon'] {
  const forth = pairs.find(each => each.source === primarySubtag(source) && each.target === primarySubtag(target))
  if (forth !== undefined) return forth.lexicon({})
  const back = pairs.find(each => each.source === primarySubtag(target) && each.target === primarySubtag(source))
  return back === undefined ? new Map() : turned(back.lexicon({}))
}

function turned(lexicon: LanguagePair['lexicon']): LanguagePair['lexicon'] {
  const other = new Map<string, string[]>()
  for (const [lemma, renderings] of lexicon) {
    for (const rendering of renderings) {
      const lemmas = other.get(rendering)
      if (lemmas) lemmas.push(lemma)
      else other.set(rendering, [lemma])
    }
  }
  return other
}
