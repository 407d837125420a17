import { escapedXml, xmlText } from '../../core/model/xml.ts'
import type { EmitContext, Emitter } from '../emitter.ts'
import { type Entry, entriesOf } from '../entries.ts'
import { readme, readmeSign } from '../readme.ts'
import { type Article, starDictFiles } from './files.ts'

/** A dictionary for GoldenDict, KOReader and other readers of StarDict's files. */
export const stardict: Emitter = {
  name: 'stardict',
  sign: readmeSign,
  text: () => [],
  library: (_, { library }) => [
    readme(
      `${library.title} as a dictionary in the format of StarDict: library.ifo, .idx, .dict and .syn stay together. GoldenDict: Edit, Dictionaries, add this folder. KOReader: copy it into data/dict/. A headword of more than 255 bytes, which the format does not hold, is looked up by its beginning; its article has it whole.`,
    ),
  ],
  bind: async (texts, context) => {
    const { ifo, ...bytes } = starDictFiles(articlesOf(entriesOf(texts, context.lookUps), context), aboutOf(context))
    const files = { ifo, ...bytes }
    return Object.entries(files).map(([ending, content]) => ({ path: `library.${ending}`, content }))
  },
}

function aboutOf({ library }: EmitContext): Record<string, string> {
  const line = (value: string) => xmlText(value).replace(/\s+/g, ' ').trim()
  const { title, publisher, license, url } = library
  const website = url === undefined ? {} : { website: url }
  return { bookname: line(title), author: line(publisher), ...website, description: line(license) }
}

/** One article a headword: *le tour* and *la tour* stand in one. */
function articlesOf(entries: readonly Entry[], { library }: EmitContext): Article[] {
  const articles = new Map<string, Article>()
  for (const entry of entries) {
    const headword = xmlText(entry.headword)
    const known = articles.get(headword)
    const keys = entry.keys.map(xmlText).filter(key => key !== headword)
    articles.set(headword, {
      headword,
      html: (known?.html ?? '') + articleOf(entry, library.source, library.target),
      keys: [...new Set([...(known?.keys ?? []), ...keys])],
    })
  }
  return [...articles.values()]
}

function articleOf({ headword, kind, gender, level, meanings, term }: Entry, source: string, target: string): string {
  const [own, other] = [source, target].map(escapedXml)
  const grammar = [kind, gender, level].filter(part => part !== '').join(', ')
  const sound = term?.ipa === undefined ? '' : ` <span lang="${own}-fonipa">/${escapedXml(term.ipa)}/</span>`
  const about = grammar === '' ? '' : ` <i lang="en">${escapedXml(grammar)}</i>`
  const expansion = term?.expansion === undefined ? '' : `<p lang="${own}">${escapedXml(term.expansion)}</p>`
  const items = meanings.map(meaning => `<li lang="${other}">${escapedXml(meaning)}</li>`).join('')
  return `<p><b lang="${own}">${escapedXml(headword)}</b>${sound}${about}</p>${expansion}<ul>${items}</ul>`
}
