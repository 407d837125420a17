import type { DeepLClient, GlossaryEntries, MultilingualGlossaryInfo } from 'deepl-node'
import type { EngineOptions, EngineTerm } from './engine.ts'

/** The library's glossary at DeepL. */
export interface DeeplGlossary {
  /** Creates it, or brings the one of this name up to date; its id. */
  readonly put: (terms: readonly EngineTerm[]) => Promise<string>
  /** Deletes every glossary of this name; how many. */
  readonly remove: () => Promise<number>
}

type Call = <Value>(send: () => Promise<Value>) => Promise<Value>

/** Found by its name, so that every machine and every run uses the same one. */
export function deeplGlossary(
  client: DeepLClient,
  { source, target, glossary: name }: EngineOptions & { readonly glossary: string },
  call: Call,
): DeeplGlossary {
  const languages = { sourceLangCode: base(source) as 'fr', targetLangCode: base(target) as 'en' }
  const named = async () => {
    const all = await call(() => client.listMultilingualGlossaries())
    return all
      .filter(each => each.name === name)
      .toSorted((one, other) => one.creationTime.getTime() - other.creationTime.getTime())
  }
  const entriesAt = async (found: MultilingualGlossaryInfo): Promise<string> => {
    const has = found.dictionaries.some(
      each => each.sourceLangCode === languages.sourceLangCode && each.targetLangCode === languages.targetLangCode,
    )
    if (!has) return ''
    const { sourceLangCode, targetLangCode } = languages
    const dictionary = await call(async () => {
      const entries = client.getMultilingualGlossaryDictionaryEntries(found, sourceLangCode, targetLangCode)
      return entries.catch(unreadable)
    })
    return dictionary === undefined ? '' : sortedTsv(dictionary.entries)
  }
  return {
    put: async terms => {
      const { GlossaryEntries: Entries } = (await import('deepl-node')).default
      const entries = new Entries({ entries: Object.fromEntries(terms.map(term => [term.source, term.target])) })
      const [found] = await named()
      if (found === undefined) {
        return (await call(() => client.createMultilingualGlossary(name, [{ ...languages, entries }]))).glossaryId
      }
      if ((await entriesAt(found)) !== sortedTsv(entries)) {
        await call(() => client.replaceMultilingualGlossaryDictionary(found, { ...languages, entries }))
      }
      return found.glossaryId
    },
    remove: async () => {
      const all = await named()
      for (const each of all) await call(() => client.deleteMultilingualGlossary(each))
      return all.length
    },
  }
}

/** The client cannot read a term that every object has as a property; such a glossary is written anew. */
function unreadable(error: Error): undefined {
  if (!error.message.startsWith('Duplicate source term')) throw error
}

const base = (language: string): string => language.split('-')[0]!

const sortedTsv = (entries: GlossaryEntries): string => entries.toTsv().split('\n').toSorted().join('\n')
