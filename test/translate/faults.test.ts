import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FaultAt, faulted } from '../faults.ts'
import { shownIn } from '../tree.ts'
import { frontMatter, libraryYaml } from './library.ts'

const run = join(import.meta.dirname, '../../dist/lib/run/translate.js')
const { translateLibrary, planTranslation } = (await import(run)) as typeof import('../../src/run/translate.ts')

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-translate-faults-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Operations are taken in steps of this: 1 is all of them. */
const step = Number(process.env.FAULT_STEP ?? 4)
const bill = join(scratch, 'bill')

/** Answers every text, and writes down what it charges for. */
const program = `require('node:readline').createInterface({ input: process.stdin }).on('line', line => {
  const { ask, texts = [] } = JSON.parse(line)
  require('node:fs').appendFileSync(${JSON.stringify(bill)}, texts.map(({ text }) => text + '\\n').join(''))
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

const charged = (): number =>
  existsSync(bill)
    ? readFileSync(bill, 'utf8')
        .split('\n')
        .reduce((sum, text) => sum + text.length, 0)
    : 0

const translate = (folder: string) => translateLibrary(folder, { allowCommand: 'once' })

/** Files of the library as an author sees them, dates aside. */
const seen = (folder: string) =>
  Object.fromEntries(
    Object.entries(shownIn(folder)).map(([path, content]) => [path, content.replace(/"date": "[^"]*"/g, '"date"')]),
  )

it('should leave each file whole and pay again for no more than it says, whatever befalls a run on the disk', async () => {
  const done = copied()
  const { operations, error } = await faulted(() => translate(done))
  expect(error).toBeUndefined()
  const [before, after, needed] = [seen(original), seen(done), charged()]
  expect(after['corpus/essai/en.md']).toContain('(en)')
  const worst = { kill: 1, ENOSPC: 1, EIO: 1, EACCES: 1 }
  for (const by of ['kill', 'ENOSPC', 'EIO', 'EACCES'] as const) {
    for (let at = made % step; at < operations.length; at += step) {
      const folder = copied()
      await faulted(() => translate(folder), { at, by } satisfies FaultAt)
      const found = seen(folder)
      for (const [path, content] of Object.entries(found)) expect([before[path], after[path]]).toContain(content)
      const planned = (await planTranslation(folder)).unanswered?.characters ?? 0
      const { unanswered } = await translate(folder)
      const told = unanswered?.characters ?? 0
      expect({ by, operation: operations[at], told }).toEqual({ by, operation: operations[at], told: planned })
      expect(charged() - needed).toBeLessThanOrEqual(told)
      expect(seen(folder)).toEqual(after)
      worst[by] = Math.max(worst[by], charged() / needed)
    }
  }
  if (step === 1) console.log(operations.length, worst)
})
