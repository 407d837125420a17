import { alignmentOf } from '../core/alignment.ts'
import { type Message, severities } from '../core/model/message.ts'
import { withSeverities } from '../core/rules/rule.ts'
import { readText } from '../disk/read.ts'
import { deskIndex } from '../outputs/desk/library.ts'
import { deskPage } from '../outputs/desk/text.ts'
import { knownBrief } from './brief.ts'
import { compiledText, hashOfFiles } from './compiled.ts'
import type { OpenLibrary } from './library.ts'

/** The desk of a library: a page a text and one of all, made of what stands on disk. */
export interface Desk {
  /** The page of a text; undefined where it cannot be read. */
  readonly text: (open: OpenLibrary, id: string) => Promise<string | undefined>
  /** The page of the library; `said` is what is wrong, as it is known last. */
  readonly library: (open: OpenLibrary, said: readonly Message[]) => Promise<string | undefined>
}

/** `token` has to come back with whatever a page asks to be written. */
export function makeDesk(token: string): Desk {
  /** The last page of each text, by what it was made of. */
  const known = new Map<string, { readonly state: string; readonly open: OpenLibrary; readonly page: string }>()
  let summaries: { readonly open: OpenLibrary; readonly made: ReturnType<typeof summariesOf> } | undefined
  return {
    text: async (open, id) => {
      const { library, context } = open
      if (context === undefined || !library.ids.includes(id)) return undefined
      const { value: files, messages } = await readText(library.folder, id, library.config)
      if (files === undefined) return undefined
      const state = hashOfFiles(files)
      const before = known.get(id)
      if (before?.state === state && before.open === open) return before.page
      const { compiled } = await compiledText(open, files, true)
      const { edition, textWords } = compiled
      const said = inOrder(withSeverities([...messages, ...compiled.messages], library.config?.rules ?? {}))
      const alignment = alignmentOf(compiled)
      const page = deskPage({ edition, alignment, messages: said, words: textWords, state, token }, context)
      known.set(id, { state, open, page })
      return page
    },
    library: async (open, said) => {
      if (open.context === undefined) return undefined
      if (summaries?.open !== open) summaries = { open, made: summariesOf(open) }
      return deskIndex({ summaries: await summaries.made, messages: inOrder(said) }, open.context)
    },
  }
}

/** Errors first. */
const inOrder = (messages: readonly Message[]): Message[] =>
  severities.flatMap(severity => messages.filter(each => each.severity === severity))

async function summariesOf(open: OpenLibrary) {
  const briefs = await Promise.all(open.library.ids.map(id => knownBrief(open, id)))
  return briefs.flatMap(brief => brief?.summary ?? [])
}
