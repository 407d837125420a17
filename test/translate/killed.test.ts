import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DeeplServer, deeplServer, withoutTags } from './deepl-server.ts'
import { finished, frontMatter, type TestLibrary, testLibrary } from './library.ts'

/** How often a run is killed; each kill falls on a random moment of a run. */
const kills = Number(process.env.KILLS ?? 4)
const lanes = 3

let server: DeeplServer
beforeAll(async () => {
  server = await deeplServer()
  server.limit = 1e9
  server.delay = () => 5 + Math.random() * 60
})
afterAll(() => server.close())

/** Accents take six bytes each in a request: short texts fill several. */
const words = ['été', 'élevé', 'répété', 'préféré', 'été', 'décédé', 'égaré', 'hébété', 'créé', 'agréé']
const units = 60
const paragraph = (round: number, index: number): string =>
  `Le ${index}e du tour ${round} *est* ${Array.from({ length: 60 }, (_, at) => words[(at * 7 + index) % 10]).join(' ')}.`

function library(round: number): TestLibrary {
  const paragraphs = Array.from({ length: units }, (_, index) => paragraph(round, index))
  return testLibrary(server, { 'corpus/essai/fr.md': frontMatter(`Essai ${round}`) + paragraphs.join('\n\n') })
}

/** Sources of the answers that are on disk. */
function remembered({ folder }: TestLibrary): Set<string> {
  try {
    const lines = readFileSync(join(folder, 'corpus/.memory/translations.ndjson'), 'utf8').split('\n')
    return new Set(
      lines.flatMap(line =>
        line.endsWith('}') && line.startsWith('{"key"') ? [withoutTags(JSON.parse(line).source)] : [],
      ),
    )
  } catch {
    return new Set()
  }
}

/** Kills a run at a random moment: one in five from its start on, the others once it has begun to ask. */
function killLater(child: ChildProcess, first: number, duration: number): NodeJS.Timeout {
  const isEarly = Math.random() < 0.2
  const after = Math.random() * (isEarly ? 1000 : duration)
  const began = Date.now()
  return setInterval(() => {
    const from = isEarly ? began : server.requests[first]?.at
    if (from !== undefined && Date.now() - from >= after) child.kill('SIGKILL')
  }, 1)
}

it(`should pay for each text once, and for what was in flight at each of ${kills} kills`, async () => {
  const lost = new Map<string, number>()
  /** Characters that users were told of. */
  let told = 0
  const tally = { kills: 0, rounds: 0, early: 0, inFlight: 0, most: 0, requests: 0 }
  let duration = 600
  while (tally.kills < kills) {
    const round = ++tally.rounds
    const made = library(round)
    for (let isDone = false; !isDone; ) {
      const first = server.requests.length
      const child = made.start('--json')
      const end = finished(child)
      const kill = tally.kills < kills ? killLater(child, first, duration) : undefined
      await once(child, 'exit')
      clearInterval(kill)
      for (const each of (await end).events) if (each.event === 'unanswered') told += Number(each.characters)
      if (child.signalCode === null) {
        expect((await end).code).toBe(0)
        const began = server.requests[first]?.at ?? Date.now()
        duration = Math.max(200, Date.now() - began)
        isDone = true
        continue
      }
      tally.kills++
      const kept = remembered(made)
      const open = server.requests.slice(first).filter(({ texts }) => texts.some(text => !kept.has(withoutTags(text))))
      if (server.requests.length === first) tally.early++
      tally.inFlight += open.length > 0 ? 1 : 0
      tally.most = Math.max(tally.most, open.length)
      tally.requests += open.length
      expect(open.length).toBeLessThanOrEqual(lanes)
      for (const text of open.flatMap(({ texts }) => texts.map(withoutTags))) lost.set(text, (lost.get(text) ?? 0) + 1)
    }
    expect(made.lock('essai').map(({ status }) => status)).toEqual(Array(units).fill('machine'))
    const english = made.read('corpus/essai/en.md')
    for (let index = 0; index < units; index++) {
      expect(english).toContain(server.translate(paragraph(round, index)))
    }
    made.remove()
  }
  await new Promise(resolve => setTimeout(resolve, 200))
  const paidTwice = [...server.charged].filter(([, times]) => times > 1)
  for (const [text, times] of server.charged) expect(times).toBe(1 + (lost.get(text) ?? 0))
  expect(server.charged.size).toBe(tally.rounds * (units + 1))
  const over = [...server.charged].reduce((sum, [text, times]) => sum + (times - 1) * [...text].length, 0)
  expect(told).toBeGreaterThanOrEqual(over)
  console.log(
    `${tally.kills} kills over ${tally.rounds} whole runs: ${tally.early} before the first request, ` +
      `${tally.inFlight} with requests in flight (${tally.requests} in all, ${tally.most} at most). ` +
      `${server.charged.size} texts, ${server.requests.length} requests, ${paidTwice.length} texts charged more than once, each of them in flight at a kill; ${over} characters, ${told} told.`,
  )
}, 3_000_000)
