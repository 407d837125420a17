import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { command, commandIn } from './command.ts'

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-threads-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

it.each(['1', '2'])('should lose one text, with a message, where memory does not suffice, with %s at once', jobs => {
  const run = commandIn(scratch)
  // Little is known of Spanish, so that a thread starts with little.
  expect(run('init', `library-${jobs}`, '--source', 'es').status).toBe(0)
  const front = '---\ntitle: El gato\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\n'
  const folder = join(scratch, `library-${jobs}/corpus/el-gato`)
  mkdirSync(folder, { recursive: true })
  const sentence = (index: number) => `El gato ${index} duerme en el muro y sueña con ratones.\n\n`
  writeFileSync(join(folder, 'es.md'), front + Array.from({ length: 30_000 }, (_, index) => sentence(index)).join(''))
  const asked = [command, 'check', `library-${jobs}`, '--jobs', jobs, '--format', 'json']
  const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=95' }
  const { status, stdout, stderr } = spawnSync(process.execPath, asked, { cwd: scratch, env, encoding: 'utf8' })
  expect({ status, stderr }).toMatchObject({ status: 1 })
  const messages = JSON.parse(stdout) as readonly { ruleId: string }[]
  const errors = messages.filter(({ ruleId }) => ruleId === 'too-large')
  expect(errors).toMatchObject([{ place: { file: 'corpus/el-gato/es.md' }, text: 'el-gato' }])
})
