import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partOf } from '../src/run/shard.ts'
import { commandIn } from './command.ts'
import { treeOf } from './tree.ts'

const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'en-regard-shard-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const run = commandIn(scratch)

const tree = (folder: string) => treeOf(folder, { encoding: 'latin1' })

/** Another checkout of the library: nothing but what an author wrote. */
function checkout(name: string): string {
  const folder = join(scratch, name)
  for (const room of ['corpus', 'annotations']) cpSync(join(library, room), join(folder, room), { recursive: true })
  return folder
}

/** Builds every shard, each in a checkout of its own, and gathers what they wrote in one folder. */
function shards(of: number, ...more: string[]): string {
  const gathered = join(scratch, `gathered-${of}${more.join('')}`)
  if (existsSync(gathered)) return gathered
  for (let part = 1; part <= of; part++) {
    const machine = checkout(`machine-${part}-of-${of}${more.join('')}`)
    const { status, stderr } = run('build', machine, '--shard', `${part}/${of}`, ...more)
    expect({ status, stderr }).toMatchObject({ status: 0 })
    const name = `shard-${part}-of-${of}`
    expect(readdirSync(join(machine, 'dist'))).toEqual([name])
    mkdirSync(join(gathered, `job-${part}`), { recursive: true })
    renameSync(join(machine, 'dist', name), join(gathered, `job-${part}`, name))
  }
  return gathered
}

const library = join(scratch, 'library')
const whole = join(scratch, 'whole')
let said: unknown[]
const ids = ['bromance-sous-tension', 'la-boulangerie', 'le-gant-rouge', 'un-matin', 'une-rue']

beforeAll(() => {
  expect(run('init', library).status).toBe(0)
  for (const copy of ['bromance-sous-tension', 'un-matin', 'une-rue'])
    cpSync(join(library, 'corpus/la-boulangerie'), join(library, 'corpus', copy), { recursive: true })
  cpSync(join(root, 'corpus/le-gant-rouge'), join(library, 'corpus/le-gant-rouge'), { recursive: true })
  cpSync(join(root, 'annotations/le-gant-rouge.yaml'), join(library, 'annotations/le-gant-rouge.yaml'))
  // Reading a thousand terms takes longer than compiling these texts.
  const terms = readFileSync(join(root, 'annotations/glossary.yaml'), 'utf8').split(/^(?=- term)/m)
  writeFileSync(
    join(library, 'annotations/glossary.yaml'),
    terms
      .slice(0, 150)
      .join('')
      .replace(/^ {2}see:\n(?: {4}- .*\n)+/gm, ''),
  )
  rmSync(join(library, 'annotations/la-boulangerie.yaml'))
  const { status, stdout } = run('build', library, '--out', whole, '--json')
  expect(status).toBe(0)
  said = JSON.parse(stdout).messages
  expect(said.length).toBeGreaterThan(0)
}, 120_000)

describe('the share of a text', () => {
  it('should never change, whatever other texts there are', () => {
    const parts = [1, 2, 3, 4].map(of => ids.map(id => partOf(id, of)).join(' '))
    expect(parts).toEqual(['1 1 1 1 1', '2 1 2 2 2', '3 1 2 2 1', '2 1 4 2 4'])
  })

  it('should come to about as many texts on each of the machines', () => {
    const counts = Array.from({ length: 8 }, () => 0)
    for (let text = 0; text < 8000; text++) counts[partOf(`texte-${text}`, 8) - 1]!++
    expect(Math.min(...counts)).toBeGreaterThan(900)
    expect(Math.max(...counts)).toBeLessThan(1100)
  })
})

describe('build --shard and --merge', () => {
  it.each([1, 2, 4])('should come to the bytes of one build from %i shards', of => {
    const gathered = shards(of)
    const machine = checkout(`merging-${of}`)
    const { status, stdout } = run('build', machine, '--merge', gathered, '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ written: true, texts: ids.length, cached: ids.length })
    const merged = tree(join(machine, 'dist'))
    expect(Object.keys(merged)).toEqual(Object.keys(tree(whole)))
    expect(merged).toEqual(tree(whole))
    expect(JSON.parse(stdout).messages).toEqual(said)
  }, 120_000)

  it('should have been tried with a machine that has nothing to do', () => {
    const parts = new Set(ids.map(id => partOf(id, 4)))
    expect(parts.size).toBeLessThan(4)
    const idle = [1, 2, 3, 4].find(part => !parts.has(part))
    expect(Object.keys(tree(join(shards(4), `job-${idle}`)))).toEqual(
      ['manifest.json', 'shard.json'].map(name => `shard-${idle}-of-4/${name}`),
    )
  }, 120_000)

  it('should write some formats alone, whatever formats the shards were asked for', () => {
    const gathered = shards(1, '--formats', 'html')
    const machine = checkout('merging-json')
    expect(run('build', machine, '--merge', gathered, '--formats', 'json').status).toBe(0)
    expect(tree(join(machine, 'dist/json'))).toEqual(tree(join(whole, 'json')))
    expect(readdirSync(join(machine, 'dist'))).toEqual(['json'])
  }, 120_000)

  it('should refuse shards that are missing, of another build or of other texts, and write nothing', () => {
    const gathered = join(scratch, 'incomplete')
    const machine = checkout('refusing')
    const refused = (said: string, ...more: string[]) => {
      const { status, stderr } = run('build', machine, '--merge', gathered, ...more)
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(said) })
      expect(readdirSync(machine).includes('dist') ? readdirSync(join(machine, 'dist')) : []).toEqual([])
    }
    refused('Missing folder `')
    mkdirSync(gathered)
    refused('Missing shards in `')
    cpSync(join(scratch, 'gathered-4/job-2'), gathered, { recursive: true })
    refused('Missing shard 1/4 in `')
    cpSync(join(scratch, 'gathered-2/job-2'), gathered, { recursive: true })
    refused('Unexpected shards of 2 and of 4 in `')
    rmSync(join(gathered, 'shard-2-of-2'), { recursive: true })
    for (const part of [1, 3, 4]) cpSync(join(scratch, `gathered-4/job-${part}`), gathered, { recursive: true })
    const french = join(machine, 'corpus/le-gant-rouge/fr.md')
    writeFileSync(french, readFileSync(french, 'utf8').replace('rouge', 'bleu'))
    refused('Missing text `')
  }, 120_000)

  it('should write no shard whose texts have an error, and leave the others to their machines', () => {
    const machine = checkout('broken')
    writeFileSync(join(machine, 'corpus/la-boulangerie/fr.md'), 'Sans en-tête.\n')
    const of = 2
    for (let part = 1; part <= of; part++) {
      const isItsOwn = partOf('la-boulangerie', of) === part
      expect(run('build', machine, '--shard', `${part}/${of}`).status).toBe(isItsOwn ? 1 : 0)
      expect(readdirSync(join(machine, 'dist')).includes(`shard-${part}-of-${of}`)).toBe(!isItsOwn)
    }
  }, 120_000)

  it.each(['0/2', '3/2', '2', '1/0', '1/2/3', 'a/b', '1/10000'])('should refuse the share %s', share => {
    const { status, stderr } = run('build', library, '--shard', share)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('expected i/n such as 2/5') })
  })

  it('should refuse to do both at once', () => {
    expect(run('build', library, '--shard', '1/2', '--merge', '.').status).toBe(2)
  })
})
