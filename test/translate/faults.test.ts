import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type FaultAt, type FaultUnder, faulted } from '../faults.ts'
import { shownIn } from '../tree.ts'
import { frontMatter, libraryYaml } from './library.ts'

const run = join(import.meta.dirname, '../../dist/lib/run/translate.js')
const { translateLibrary, planTranslation } = (await import(run)) as typeof import('../../src/run/translate.ts')

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-translate-faults-'))
// Where a person’s programs keep what they know.
process.env.XDG_STATE_HOME = join(scratch, 'state')
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Operations are taken in steps of this: 1 is all of them. */
const step = Number(process.env.FAULT_STEP ?? 4)
/** Milliseconds; all of them are a thousand runs. */
const patience = step === 1 ? 10_000_000 : 120_000
vi.setConfig({ testTimeout: patience })
const bill = join(scratch, 'bill')

/** Answers every text, and writes down what it charges for. */
const program = `require('node:readline').createInterface({ input: process.stdin }).on('line', line => {
  const { ask, texts = [] } = JSON.parse(line)
  require('node:fs').appendFileSync(${JSON.stringify(bill)}, texts.map(({ text }) => text + '\\n').join('') + '\\n')
  console.log(JSON.stringify({ ask, texts: texts.map(({ id, text }) => ({ id, text: text + ' (en)' })) }))
})`

const original = join(scratch, 'original')
beforeAll(() => {
  mkdirSync(join(original, 'corpus/essai'), { recursive: true })
  const engine = `translate:\n  engine: command\n  command: ${JSON.stringify([process.execPath, '-e', program])}\n`
  writeFileSync(join(original, 'corpus/library.yaml'), libraryYaml.replace(/translate:[\s\S]*/, engine))
  const paragraphs = Array.from({ length: 60 }, (_, index) => `Le chat ${index} dort.`)
  writeFileSync(join(original, 'corpus/essai/fr.md'), frontMatter('Essai') + paragraphs.join('\n\n'))
})

let made = 0
function copied(): string {
  const folder = join(scratch, String(made++))
  cpSync(original, folder, { recursive: true })
  rmSync(bill, { force: true })
  return folder
}

/** Characters of each request that was charged for, in their order. */
const requests = (): number[] =>
  existsSync(bill)
    ? readFileSync(bill, 'utf8')
        .split('\n\n')
        .map(texts => texts.replaceAll('\n', '').length)
        .filter(characters => characters > 0)
    : []

const charged = (): number => requests().reduce((sum, each) => sum + each, 0)

const translate = (folder: string) => translateLibrary(folder, { allowCommand: 'once', lanes: 1 })

/** Files of the library as an author sees them, dates aside. */
const seen = (folder: string) =>
  Object.fromEntries(
    Object.entries(shownIn(folder)).map(([path, content]) => [path, content.replace(/"date": "[^"]*"/g, '"date": ""')]),
  )

/** What a run does on a sound disk. */
async function sound() {
  const done = copied()
  const { operations, error } = await faulted(() => translate(done))
  expect(error).toBeUndefined()
  const [before, after, needed, most] = [seen(original), seen(done), charged(), Math.max(...requests())]
  expect(after['corpus/essai/en.md']).toContain('(en)')
  return { operations, before, after, needed, most }
}

/** Whole, with some of the translations. */
const isPartOf = (content: string, whole = ''): boolean =>
  content.startsWith('{')
    ? JSON.parse(content).units.length === JSON.parse(whole).units.length
    : content.endsWith('\n') && content.split('\n').every(line => whole.split('\n').includes(line))

/** Runs under a fault and once more without one: each file is whole, and more is charged than was needed only if it is said. */
async function afterwards(fault: FaultUnder | FaultAt, { before, after, needed }: Awaited<ReturnType<typeof sound>>) {
  const folder = copied()
  const placed = 'at' in fault ? fault : { ...fault, under: fault.under.replace('LIBRARY', folder) }
  const { error } = await faulted(() => translate(folder), placed)
  const found = seen(folder)
  // A run that stopped and came to its end has put in what it had.
  for (const [path, content] of Object.entries(found))
    if (error !== undefined || !isPartOf(content, after[path])) expect([before[path], after[path]]).toContain(content)
  const planned = (await planTranslation(folder)).unanswered?.characters ?? 0
  let told = 0
  await faulted(async () => {
    told = (await translate(folder)).unanswered?.characters ?? 0
  })
  expect(told).toBe(planned)
  expect(charged() - needed).toBeLessThanOrEqual(told)
  expect(seen(folder)).toEqual(after)
  rmSync(folder, { recursive: true })
  return { ratio: charged() / needed, over: charged() - needed, told, error }
}

const refusals = ['EIO', 'ENOSPC', 'EACCES'] as const

/** Operations in steps of so many, each with one of the refusals in turn; all with all where the step is 1. */
function among(operations: readonly string[], each = step) {
  const places = [...operations.keys()].filter(at => at % each === Math.min(2, each - 1))
  return step === 1
    ? refusals.flatMap(by => places.map(at => ({ at, by })))
    : places.map((at, index) => ({ at, by: refusals[index % refusals.length]! }))
}

const table: string[] = []
afterAll(() => {
  if (step === 1) console.log(table.join('\n'))
})

it('should pay for each text once where the disk refuses any one operation', async () => {
  const run = await sound()
  const faults = among(run.operations)
  for (const fault of faults) {
    const { ratio } = await afterwards(fault, run)
    expect({ ratio, fault, operation: run.operations[fault.at] }).toMatchObject({ ratio: 1 })
  }
  table.push(`${faults.length} refusals at one of ${run.operations.length} operations: 1.00`)
})

it('should pay again for no more than was on its way where a run is killed at any operation, and say so', async () => {
  const run = await sound()
  const [places, worst] = [new Set(among(run.operations).map(({ at }) => at)), { ratio: 1, told: 0 }]
  for (const at of places) {
    const { ratio, over, told } = await afterwards({ at, by: 'kill' }, run)
    expect(over).toBeLessThanOrEqual(run.most)
    if (ratio > worst.ratio) Object.assign(worst, { ratio, told })
  }
  table.push(`${places.size} kills at one of them: ${worst.ratio.toFixed(2)}, ${worst.told} told`)
})

describe('a disk that refuses all from some operation on', () => {
  it.each([
    ['the memory’s file', 'LIBRARY/corpus/.memory/translations.ndjson'],
    ['the memory’s folder', 'LIBRARY/corpus/.memory'],
    ['the library', 'LIBRARY'],
  ])('should cost nothing where it is %s', async (name, under) => {
    const run = await sound()
    const faults = among(run.operations, step === 1 ? 1 : 3 * step)
    for (const { at: from, by } of faults) {
      const { ratio } = await afterwards({ under, from, by }, run)
      expect({ ratio, by, operation: run.operations[from] }).toMatchObject({ ratio: 1 })
    }
    table.push(`${faults.length} refusals of all in ${name} from one of them on: 1.00`)
  })

  it('should cost what was on its way where it is every disk, and say so', async () => {
    const run = await sound()
    const [faults, worst] = [among(run.operations, step === 1 ? 1 : 3 * step), { ratio: 1, told: 0 }]
    for (const { at: from, by } of faults) {
      const { ratio, over, told, error } = await afterwards({ under: '/', from, by }, run)
      expect(over).toBeLessThanOrEqual(run.most)
      if (over > 0) expect(error?.message).toContain(`up to ${over} characters`)
      if (ratio > worst.ratio) Object.assign(worst, { ratio, told })
    }
    table.push(
      `${faults.length} refusals of every disk from one of them on: ${worst.ratio.toFixed(2)}, ${worst.told} told`,
    )
  })
})
