import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Message } from '../core/model/message.ts'
import { withSeverities } from '../core/rules/rule.ts'
import { isWrongUsage, wrongUsage } from '../core/usage.ts'
import type { BuildReport } from './build.ts'
import { makeDesk } from './desk.ts'
import { type OpenLibrary, openLibrary } from './library.ts'
import { type LinkAnswer, type LinkOrder, writeLink } from './link.ts'
import { textResult } from './text-result.ts'

/**
 * A library that is kept open while somebody writes in it. One text that changes is made anew by itself, from what is in
 * memory; the library as a whole after that, in a thread, so that the next save need not wait for it.
 */
export interface LiveLibrary {
  /** Builds the library, and takes up what every text is compiled by; one build after the other. */
  readonly build: () => Promise<BuildReport>
  /** Makes the pages of a text anew, and says what is wrong with it; undefined where that takes a build. */
  readonly renew: (id: string) => Promise<readonly Message[] | undefined>
  /** The page of a text where it is fresher than the one of the last build. */
  readonly page: (path: string) => string | undefined
  /** The desk’s page of a text, or of the library; undefined where it cannot be made. */
  readonly desk: (id?: string) => Promise<string | undefined>
  /** Writes a link by hand, or takes one out; one after the other. */
  readonly link: (order: LinkOrder) => Promise<LinkAnswer>
  /** What is wrong, by what is known last of each text. */
  readonly messages: () => readonly Message[]
  readonly close: () => Promise<unknown>
}

/** `token` comes back with what a page of the desk asks to be written. */
export function liveLibrary(at: string, { token = '' }: { readonly token?: string } = {}): LiveLibrary {
  const folder = resolve(at)
  const thread = new Worker(new URL('./live-thread.js', import.meta.url), { workerData: folder })
  let open: OpenLibrary | undefined
  let said: readonly Message[] = []
  /** By path, with the number of the build that began last before they were made. */
  const fresh = new Map<string, { readonly content: string; readonly after: number }>()
  let builds = 0
  const desk = makeDesk(token)
  let written: Promise<unknown> = Promise.resolve()
  let building: Promise<unknown> = Promise.resolve()
  const build = async (): Promise<BuildReport> => {
    const number = ++builds
    const report = await answerOf(thread)
    // Opened after what the thread has finished and locked; what it kept in the cache is taken up.
    open = await openLibrary(folder, { formats: ['html'], remembers: true }).catch(() => undefined)
    said = report.messages
    if (report.written) for (const [path, { after }] of fresh) if (after < number) fresh.delete(path)
    return report
  }
  return {
    build: () => {
      const done = building.then(build)
      building = done.catch(() => {})
      return done
    },
    renew: async id => {
      if (open?.context === undefined || !open.library.ids.includes(id)) return undefined
      const { messages, files } = await textResult(open, { id, cache: true })
      for (const { path, content } of files.html ?? []) {
        if (path.endsWith('.html')) fresh.set(path, { content: String(content), after: builds })
      }
      const own = withSeverities(messages, open.library.config?.rules ?? {})
      said = [...said.filter(({ text }) => text !== id), ...own]
      return own
    },
    page: path => fresh.get(path)?.content,
    desk: async id => {
      if (open === undefined) return undefined
      return id === undefined ? desk.library(open, said) : desk.text(open, id)
    },
    link: order => {
      const done = written.then(() =>
        open === undefined ? { problem: 'The library cannot be read.' } : writeLink(open, order),
      )
      written = done.catch(() => {})
      return done
    },
    messages: () => said,
    close: () => thread.terminate(),
  }
}

/** What a thread answers: a report, or the words of what was thrown. */
export type LiveAnswer = { readonly report: BuildReport } | { readonly problem: string; readonly isWrongUsage: boolean }

function answerOf(thread: Worker): Promise<BuildReport> {
  return new Promise((done, fail) => {
    const end = (error: Error) => fail(error)
    thread.once('error', end)
    thread.once('message', (answer: LiveAnswer) => {
      thread.off('error', end)
      if ('report' in answer) done(answer.report)
      else fail(answer.isWrongUsage ? wrongUsage(answer.problem) : new Error(answer.problem))
    })
    thread.postMessage('build')
  })
}

/** The answer to be sent for what a build throws. */
export const problemOf = (error: unknown): LiveAnswer => ({
  problem: error instanceof Error ? error.message : String(error),
  isWrongUsage: isWrongUsage(error),
})
