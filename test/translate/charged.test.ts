import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { openMemory, unanswered } from '../../src/disk/memory.ts'
import { deeplEngine } from '../../src/engines/deepl.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { patience } from '../../src/engines/patience.ts'
import { tagged } from '../../src/engines/tagged.ts'
import { buy, type Stop } from '../../src/run/translate/buy.ts'
import { keyOf } from '../../src/run/translate/key.ts'
import { type PlannedUnit, toSend } from '../../src/run/translate/plan.ts'
import { type FaultUnder, faulted } from '../faults.ts'
import { type DeeplServer, deeplServer, type Fault, type Translation, withoutTags } from './deepl-server.ts'

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-charged-'))
// Where a person’s programs keep what they know.
vi.stubEnv('XDG_STATE_HOME', join(scratch, 'state'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
vi.stubEnv('http_proxy', '')

const languages = { source: 'fr', target: 'en-GB' }
const planned = Array.from({ length: 26 }, (_, index): PlannedUnit => {
  const text = `La phrase ${index} est longue.`
  const parts = tagged({ text, marks: [{ span: [3, 9], kind: 'emphasis' }] })
  const key = keyOf({ engine: 'deepl', options: languages, terms: [], source: parts.xml })
  const around = { before: '', self: text, after: '' }
  const shape = { text: 'a', unit: String(index), index, reason: 'missing', fate: 'send', proposal: false } as const
  return { ...shape, key, tagged: parts, around, terms: [], isProse: true }
})
/** Each of them stands twice in the library. */
const units = toSend([
  { text: 'a', planned, left: {} },
  { text: 'b', planned, left: {} },
])
const needed = units.reduce((sum, { tagged }) => sum + tagged.characters, 0)
const textsOfRequest = 13

/** A process that dies when the answer to one of its first requests has been made, and charged for, and is on its way. */
const killedAt = (engine: Engine, requests: { kills: number }, answered: Set<string>): Engine => ({
  ...engine,
  translate: async ask => {
    const answers = await engine.translate(ask)
    if (requests.kills-- <= 0) return answers
    for (const { text } of ask.texts) answered.delete(withoutTags(text))
    throw new Error('killed')
  },
})

/** What came of runs until nothing was left to do. Characters. */
interface Outcome {
  /** By DeepL, for each text without its tags how often; and in all. */
  readonly times: ReadonlyMap<string, number>
  readonly charged: number
  /** What users were told: as bought, and as possibly charged without an answer. */
  readonly billed: number
  readonly told: number
  /** How often an answer to a text came and could not be used, by the text without its tags. */
  readonly unusable: ReadonlyMap<string, number>
  /** Charged once more for texts of which a sound answer had arrived. */
  readonly again: number
  readonly failed: number
  readonly stops: readonly Stop['reason'][]
}

interface More {
  readonly kills?: number
  /** In the first run the disk refuses all there, from the first answer on; `MEMORY` is the memory's folder. */
  readonly disk?: Omit<FaultUnder, 'from'>
}

async function outcomeOf(faults: readonly Fault[], { kills = 0, disk }: More = {}): Promise<Outcome> {
  const server = await deeplServer()
  server.faults.push(...faults)
  const folder = mkdtempSync(join(scratch, 'memory-'))
  const killing = { kills }
  const stops: Stop['reason'][] = []
  let [billed, told, left, failed] = [0, 0, 0, 0]
  const run = async () => {
    const memory = await openMemory(folder)
    told += unanswered(memory.open, memory).characters
    await memory.settle(memory.open.map(({ asked }) => asked))
    const engine = killedAt(await engineOf(server), killing, server.answered)
    const bought = await buy(leftOf(units, memory), {
      engine,
      memory,
      now: () => new Date().toISOString(),
      limits: { texts: textsOfRequest, bytes: 64 * 1024 },
      patience: patience({ first: 1, tries: 3 }),
      lanes: 1,
    }).catch(() => undefined)
    billed += bought?.characters ?? 0
    if (bought?.stop !== undefined) stops.push(bought.stop.reason)
    left = leftOf(units, memory).length
    failed = units.filter(({ key }) => memory.get(key)?.failed !== undefined).length
    await memory.close()
    await engine.end()
  }
  try {
    if (disk !== undefined) await faulted(run, badOnceAsked(server, { ...disk, folder }))
    for (let runs = 0; runs < 10; runs++) {
      await run()
      if (left > 0) continue
      return {
        times: server.charged,
        charged: server.characters(),
        billed,
        told,
        again: server.chargedAgain(),
        unusable: unusableIn(folder),
        failed,
        stops,
      }
    }
    throw new Error('never done')
  } finally {
    await server.close()
  }
}

/** A disk that takes the line of the first request, and nothing once that was sent. */
const badOnceAsked = (server: DeeplServer, { folder, under, by }: FaultUnder & { folder: string }): FaultUnder => ({
  under: under.replace('MEMORY', folder),
  by,
  get from() {
    return server.requests.length > 0 ? 0 : Number.POSITIVE_INFINITY
  },
})

const engineOf = ({ key, url }: DeeplServer) =>
  deeplEngine({ ...languages, key, server: url, glossary: 'a', timeout: 150 })

/** What a run would ask for. */
const leftOf = (all: readonly PlannedUnit[], memory: Awaited<ReturnType<typeof openMemory>>): PlannedUnit[] =>
  all.flatMap(unit => {
    const known = memory.get(unit.key)
    if (known === undefined) return [unit]
    return known.failed !== undefined && known.tries === 1 ? [{ ...unit, second: true as const }] : []
  })

function unusableIn(folder: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const line of readFileSync(join(folder, 'translations.ndjson'), 'utf8').split(/\n+/)) {
    if (line === '') continue
    const { failed, source } = JSON.parse(line)
    if (failed !== undefined) times.set(withoutTags(source), (times.get(withoutTags(source)) ?? 0) + 1)
  }
  return times
}

const table: string[] = []
/**
 * Of all that was charged, of texts without a sound answer, on its way at a stop; then what a text with a sound answer
 * cost, and what was bought again of those: nothing, in any row.
 */
function noted(name: string, { times, charged, told, unusable, again, failed, stops }: Outcome): void {
  const sum = [...unusable.keys()].reduce((all, text) => all + (times.get(text)! - 1) * [...text].length, 0)
  const ratio = (charged / needed).toFixed(2)
  const ofArrived = ((charged - Math.min(told, charged - needed)) / (needed + sum)).toFixed(2)
  const row = [name, ratio, sum, told, ofArrived, again, failed, [...new Set(stops)].join(' ')]
  table.push(row.join(' | '))
  expect(again).toBe(0)
}
afterAll(() => {
  if (process.env.TABLE)
    console.log(
      `${needed} characters needed
what goes wrong | charged ÷ needed | of texts without a sound answer | told | ÷ where it arrived | sound bought again | failed | stops
${table.join('\n')}`,
    )
})

const first = (change: (answer: Translation) => unknown): Fault => ({
  answer: ([answer, ...rest]) => ({ translations: [change(answer!), ...rest] }),
})
const list = (change: (answers: Translation[]) => readonly unknown[]): Fault => ({
  answer: answers => ({ translations: change(answers) }),
})
const withText = (text: (text: string) => unknown) => first(answer => ({ ...answer, text: text(answer.text) }))

describe('what DeepL charges by what is needed', () => {
  it.each<readonly [string, Fault[]]>([
    ['nothing goes wrong', []],
    ['one answer too many', [list(([one, ...rest]) => [one, ...rest, { ...one, text: '<u id="else">Else.</u>' }])]],
    ['one answer twice', [list(([one, ...rest]) => [one, one, ...rest])]],
    ['another order', [list(answers => answers.toReversed())]],
    ['another order twice', [list(answers => answers.toReversed()), list(answers => answers.toReversed())]],
    ['no count of characters', [first(({ text }) => ({ text, billed_characters: null }))]],
    ['white space around the tags', [withText(text => ` ${text}\n`)]],
    ['429 with Retry-After', [{ status: 429, retryAfter: '0' }]],
    ['429 twice', [{ status: 429 }, { status: 429 }]],
    ['429 to the end', [1, 2, 3, 4].map(() => ({ status: 429 }))],
    ['429 for an hour', [{ status: 429, retryAfter: '3600' }]],
    ['456', [{ status: 456 }]],
    ['456 between two requests', [list(answers => answers), { status: 456 }]],
    ['403', [{ status: 403 }]],
    ['413', [{ status: 413 }]],
    ['400', [{ status: 400 }]],
    ['500', [{ status: 500 }]],
    ['503 with Retry-After', [{ status: 503, retryAfter: '0' }]],
    ['503 to the end', [1, 2, 3, 4].map(() => ({ status: 503 }))],
  ])('should be 1 on %s', async (name, faults) => {
    const outcome = await outcomeOf(faults, {})
    noted(name, outcome)
    expect([...outcome.times.values()]).toEqual(units.map(() => 1))
    expect(outcome).toMatchObject({ charged: needed, billed: needed, told: 0, failed: 0 })
  })

  /** With the number of texts that have to be bought again: no sound answer of theirs arrived. */
  it.each<readonly [string, Fault[], number]>([
    ['null as an answer', [first(() => null)], 1],
    ['a string as an answer', [first(() => 'one')], 1],
    ['null as a text', [withText(() => null)], 1],
    ['an empty text', [withText(() => '')], 1],
    ['an empty text in its tag', [withText(text => text.replace(/>.*</s, '><'))], 1],
    ['a number as a text', [withText(() => 7)], 1],
    ['no text', [first(() => ({ detected_source_language: 'FR' }))], 1],
    ['one answer too few', [list(([, ...rest]) => rest)], 1],
    ['half of the answers', [list(answers => answers.slice(6))], 6],
    ['one answer for all', [list(([one]) => [one])], textsOfRequest - 1],
    [
      'two answers that differ',
      [list(([one, ...rest]) => [one, { ...one, text: one!.text.replace('e', 'a') }, ...rest])],
      1,
    ],
    ['a tag inside lost', [withText(text => text.replace(/<\/?g[^>]*>/g, ''))], 1],
    ['a tag inside twice', [withText(text => text.replace('</u>', '<g id="1">a</g></u>'))], 1],
    ['the tag around lost', [withText(text => text.replace(/<\/?u[^>]*>/g, ''))], 1],
    ['the tag around cut', [withText(text => text.replace('</u>', ''))], 1],
    ['another text’s id', [withText(text => text.replace(/id="[^"]+"/, 'id="else"'))], 1],
    [
      'all tags lost',
      [list(answers => answers.map(each => ({ ...each, text: withoutTags(each.text) })))],
      textsOfRequest,
    ],
  ])('should be more by those texts alone of which no sound answer came, on %s', async (name, faults, texts) => {
    const outcome = await outcomeOf(faults, {})
    noted(name, outcome)
    const again = [...outcome.times].filter(([, times]) => times > 1)
    expect(again).toHaveLength(texts)
    for (const [text, times] of again) expect([text, times]).toEqual([text, 2])
    expect(outcome.failed).toBe(0)
    expect(outcome.billed + outcome.told).toBe(outcome.charged)
  })

  it.each<readonly [string, Fault[], { kills?: number }]>([
    ['an answer that is not JSON', [{ status: 200, body: '{"translations":[', charged: true }], {}],
    ['translations: null', [{ status: 200, body: '{"translations":null}', charged: true }], {}],
    ['every text null', [list(answers => answers.map(each => ({ ...each, text: null })))], {}],
    ['no answers', [list(() => [])], {}],
    ['no answer at all', [{ end: 'never', charged: true }], {}],
    ['a connection that is cut', [{ end: 'half', charged: true }], {}],
    ['a connection that is reset', [{ end: 'reset', charged: true }], {}],
    ['a connection reset before', [{ end: 'reset before' }], {}],
    ['a kill', [], { kills: 1 }],
    ['three kills in a row', [], { kills: 3 }],
    ['a kill after one bad answer', [withText(() => null)], { kills: 2 }],
  ])('should be more by what was on its way, and users told of it, on %s', async (name, faults, more) => {
    const outcome = await outcomeOf(faults, more)
    noted(name, outcome)
    const inFlight = outcome.charged - needed
    expect(outcome.told).toBeGreaterThan(0)
    expect(outcome.told).toBeGreaterThanOrEqual(inFlight)
    expect(outcome.told).toBeLessThanOrEqual(Math.max(1, more.kills ?? 1) * (needed / 2 + textsOfRequest))
    expect(outcome.failed).toBe(0)
  })

  it.each<readonly [string, More['disk']]>([
    ['EIO on the memory’s file', { under: 'MEMORY/translations.ndjson', by: 'EIO' }],
    ['ENOSPC on the memory’s file', { under: 'MEMORY/translations.ndjson', by: 'ENOSPC' }],
    ['EACCES on the memory’s file', { under: 'MEMORY/translations.ndjson', by: 'EACCES' }],
    ['EIO in the memory’s folder', { under: 'MEMORY', by: 'EIO' }],
    ['ENOSPC in the memory’s folder', { under: 'MEMORY', by: 'ENOSPC' }],
  ])('should be 1 where the disk refuses what came, on %s', async (name, disk) => {
    const outcome = await outcomeOf([], { disk: disk! })
    noted(name, outcome)
    expect(outcome).toMatchObject({ charged: needed, billed: needed, told: 0, failed: 0, stops: ['disk'] })
  })

  it('should be more by what was on its way, and users told of it, where every disk refuses what came', async () => {
    const outcome = await outcomeOf([], { disk: { under: '/', by: 'EIO' } })
    table.push(
      `EIO on every disk | ${(outcome.charged / needed).toFixed(2)} | | ${outcome.told} | | nowhere kept | | disk`,
    )
    expect(outcome.told).toBe(outcome.charged - needed)
    expect(outcome.told).toBeLessThanOrEqual(needed / 2 + textsOfRequest)
  })

  it('should take no text for its translation, and not buy it again unasked', async () => {
    const echo = list(([one, ...rest]) => [{ ...one, text: echoOf(units[0]!) }, ...rest])
    const one = await outcomeOf([echo], {})
    noted('the text itself', one)
    expect(one).toMatchObject({ charged: needed, billed: needed, failed: 1, told: 0, stops: [] })
    const all = list(answers => answers.map((each, index) => ({ ...each, text: echoOf(units[index]!) })))
    const echoing = await outcomeOf([all], {})
    noted('the texts themselves', echoing)
    expect(echoing).toMatchObject({ charged: needed, billed: needed, failed: textsOfRequest, stops: ['refused'] })
  })
})

const echoOf = ({ key, tagged: { xml } }: PlannedUnit) => `<u id="${key.slice(0, 12)}">${xml}</u>`
