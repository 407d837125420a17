import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openMemory, unanswered } from '../../src/disk/memory.ts'
import type { Ask, Engine, EngineAnswer } from '../../src/engines/engine.ts'
import { engineProblem, matchedAnswers } from '../../src/engines/engine.ts'
import { patience } from '../../src/engines/patience.ts'
import { tagged } from '../../src/engines/tagged.ts'
import { buy } from '../../src/run/translate/buy.ts'
import { keyOf } from '../../src/run/translate/key.ts'
import type { PlannedUnit } from '../../src/run/translate/plan.ts'

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-ledger-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const options = { source: 'fr', target: 'en-GB' }
const units = Array.from({ length: 26 }, (_, index): PlannedUnit => {
  const parts = tagged({ text: `Phrase ${index}.`, marks: [] })
  const key = keyOf({ engine: 'fake', options, terms: [], source: parts.xml })
  const around = { before: '', self: '', after: '' }
  const shape = { text: 'a', unit: String(index), index, reason: 'missing', fate: 'send', proposal: false } as const
  return { ...shape, key, tagged: parts, around, terms: [] }
})
const needed = units.reduce((sum, { tagged }) => sum + tagged.characters, 0)

/** What a request meets: what comes of its answers, and whether the engine charges for it. */
interface Fault {
  readonly answers?: (sound: readonly EngineAnswer[]) => readonly unknown[]
  readonly fails?: () => Error
  /** Characters that were charged for texts of which no answer arrived, given the request. */
  readonly charges?: boolean
}

const killed = () => new Error('killed')

/** An engine that charges what it answers, and meets a fault in each of its first requests. */
function engineWith(faults: Fault[]): Engine & { readonly charged: Map<string, number> } {
  const charged = new Map<string, number>()
  const translate = async ({ texts }: Ask): Promise<readonly EngineAnswer[]> => {
    const fault = faults.shift() ?? {}
    if (fault.fails !== undefined && !fault.charges) throw fault.fails()
    const sound = texts.map(({ id, text }) => ({ id, text: `${text} in English` }))
    const given = fault.answers?.(sound) ?? sound
    const ids = new Set(
      given.flatMap(answer => ((answer as EngineAnswer | null)?.text ? (answer as EngineAnswer).id : [])),
    )
    const paid = texts.flatMap(({ id }) => (fault.charges || ids.has(id) ? [id.slice(0, 12)] : []))
    for (const id of paid) charged.set(id, (charged.get(id) ?? 0) + 1)
    if (fault.fails !== undefined) throw fault.fails()
    return matchedAnswers(texts, given)
  }
  return { name: 'fake', learn: async () => {}, end: async () => {}, translate, charged }
}

const charactersOf = ({ charged }: { readonly charged: Map<string, number> }): number =>
  units.reduce((sum, { key, tagged }) => sum + (charged.get(key.slice(0, 12)) ?? 0) * tagged.characters, 0)

let made = 0

/** Runs until all is bought; what was charged by what was needed, and the characters that users were told of. */
async function bought(faults: readonly Fault[]) {
  const folder = join(scratch, String(made++))
  const engine = engineWith([...faults])
  let told = 0
  for (let runs = 0; runs < 10; runs++) {
    const memory = await openMemory(folder)
    told += unanswered(memory.open, memory).characters
    await memory.settle(memory.open.map(({ asked }) => asked))
    const left = units.filter(({ key }) => memory.get(key)?.failed !== undefined || memory.get(key) === undefined)
    const planned = left.map(unit => (memory.get(unit.key) === undefined ? unit : { ...unit, second: true as const }))
    const limits = { texts: 13, bytes: 64 * 1024 }
    const now = () => '2026-01-02T03:04:05.000Z'
    const wait = patience({ first: 1, tries: 3 })
    await buy(planned, { engine, memory, now, limits, patience: wait, lanes: 1 }).catch(() => {})
    const isDone = units.every(({ key }) => memory.get(key) !== undefined && memory.get(key)?.failed === undefined)
    await memory.close()
    if (isDone) return { ratio: charactersOf(engine) / needed, told, over: charactersOf(engine) - needed, folder }
  }
  throw new Error('never done')
}

const fail = (problem: Parameters<typeof engineProblem>[0]) => () => engineProblem(problem, problem)

describe('what is charged by what is needed', () => {
  it.each<readonly [string, readonly Fault[]]>([
    ['nothing goes wrong', []],
    ['one answer is empty', [{ answers: ([first, ...rest]) => [{ ...first, text: '' }, ...rest] }]],
    ['one answer is null', [{ answers: ([, ...rest]) => [null, ...rest] }]],
    ['one answer is missing', [{ answers: ([, ...rest]) => rest }]],
    ['the answers come in another order', [{ answers: sound => sound.toReversed() }]],
    ['one answer comes twice', [{ answers: sound => [...sound, sound[0]] }]],
    ['an answer too many comes', [{ answers: sound => [...sound, { id: 'other', text: 'Other.' }] }]],
    ['half of the answers come', [{ answers: sound => sound.slice(6) }, { answers: sound => sound.slice(6) }]],
    ['none comes', [{ answers: () => [] }]],
    ['the engine is busy', [{ fails: fail('busy') }, { fails: fail('busy') }]],
    ['the engine stays busy', [1, 2, 3, 4].map(() => ({ fails: fail('busy') }))],
    ['the quota ends in between', [{}, { fails: fail('quota') }]],
    ['the key is refused', [{ fails: fail('key') }]],
    ['the run is killed before a request is sent', [{}, { fails: killed }]],
  ])('should be 1 where %s', async (_, faults) => {
    expect((await bought(faults)).ratio).toBe(1)
  })

  it.each<readonly [string, readonly Fault[]]>([
    ['the run is killed', [{ fails: killed, charges: true }]],
    ['the run is killed three times', [1, 2, 3].map(() => ({ fails: killed, charges: true }))],
    ['no answer comes in time', [{}, { fails: fail('timeout'), charges: true }]],
    ['the connection breaks', [{ fails: fail('connection'), charges: true }]],
    ['the answer cannot be read', [{ fails: fail('malformed'), charges: true }]],
  ])('should be more by what was on its way, and no more than the user is told, where %s', async (_, faults) => {
    const { over, told } = await bought(faults)
    expect(over).toBeGreaterThan(0)
    expect(told).toBe(over)
  })

  it('should name each request before it is sent, with the characters of its texts', async () => {
    const { folder } = await bought([{ fails: killed, charges: true }])
    const lines = readFileSync(join(folder, 'translations.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const [first, second] = lines
    expect(Object.keys(first.texts)).toHaveLength(13)
    expect(first.texts[units[0]!.key]).toBe(units[0]!.tagged.characters)
    expect(second).toEqual({ settled: [first.asked] })
  })
})
