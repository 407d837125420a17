import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { commandEngine } from '../../src/engines/command.ts'
import type { Engine } from '../../src/engines/engine.ts'

let folder: string
let engine: Engine | undefined
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'))
})
afterEach(async () => {
  await engine?.end()
  engine = undefined
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A program that answers each line with what `reply` makes of it. */
function program(reply: string, env: readonly string[] = []): Engine {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.cjs`)
  writeFileSync(
    path,
    `const write = value => process.stdout.write(typeof value === 'string' ? value : JSON.stringify(value) + '\\n')
     require('node:readline').createInterface({ input: process.stdin }).on('line', line => {
       const ask = JSON.parse(line)
       ${reply}
     })`,
  )
  engine = commandEngine({ command: [process.execPath, path], env, source: 'fr', target: 'en-GB', timeout: 2000 })
  return engine
}

const ask = {
  texts: [
    { id: 'a', text: 'Un gant.' },
    { id: 'b', text: 'Deux.' },
  ],
  context: 'Au marché',
}

describe('command', () => {
  it('should give texts, context, languages and terms, and take answers', async () => {
    const made = program(
      `write({ ask: ask.ask, texts: ask.texts.map(({ id, text }) => ({ id, text: [ask.source, ask.target, ask.context, ask.terms[0].target, text].join('|') })) })`,
    )
    await made.learn([{ source: 'gant', target: 'glove' }])
    expect(await made.translate(ask)).toEqual([
      { id: 'a', text: 'fr|en-GB|Au marché|glove|Un gant.' },
      { id: 'b', text: 'fr|en-GB|Au marché|glove|Deux.' },
    ])
  })

  it('should get no variable of the environment but the usual ones and those that are named', async () => {
    process.env.EN_REGARD_TEST_KEY = 'secret'
    const reply = `write({ ask: ask.ask, texts: ask.texts.map(({ id }) => ({ id, text: Object.keys(process.env).join() })) })`
    const [answer] = await program(reply).translate(ask)
    await engine?.end()
    expect(answer?.text.split(',')).toContain('PATH')
    expect(answer?.text).not.toContain('EN_REGARD_TEST_KEY')
    const [named] = await program(reply, ['EN_REGARD_TEST_KEY']).translate(ask)
    expect(named?.text).toContain('EN_REGARD_TEST_KEY')
  })

  it('should ask the program that the page for authors shows', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/writing.md'), 'utf8')
    const [, shown = ''] = /```js\n(\/\/ engine\.mjs\n[\s\S]*?)```/.exec(page) ?? []
    const path = join(folder, 'engine.mjs')
    writeFileSync(path, shown)
    engine = commandEngine({ command: [process.execPath, path], source: 'fr', target: 'en', timeout: 20_000 })
    const texts = [{ id: 'k3f9', text: 'Bonjour, <g id="1">pain</g> !' }]
    expect(await engine.translate({ texts, context: '' })).toEqual([
      { id: 'k3f9', text: 'Hello, <g id="1">bread</g> !' },
    ])
  })

  it('should match answers that come in another order', async () => {
    const made = program(`setTimeout(() => write({ ask: ask.ask, texts: ask.texts }), ask.ask === 1 ? 100 : 0)`)
    const other = { texts: [{ id: 'c', text: 'Trois.' }], context: '' }
    expect(await Promise.all([made.translate(ask), made.translate(other)])).toEqual([ask.texts, other.texts])
  })

  it.each([
    [
      `write({ ask: ask.ask, error: 'later', problem: 'busy', retryAfter: 3 })`,
      { problem: 'busy', retryAfter: 3000, message: 'later' },
    ],
    [`write({ ask: ask.ask, error: 'no', problem: 'nonsense' })`, { problem: 'refused' }],
    [`write({ ask: ask.ask })`, { problem: 'malformed' }],
    [`write({ ask: ask.ask, texts: [null, null] })`, { problem: 'malformed' }],
    [`write('no JSON\\n')`, { problem: 'connection' }],
    [`write({ ask: 77, texts: [] })`, { problem: 'connection' }],
    [`process.exit(3)`, { problem: 'connection', message: expect.stringContaining('code 3') }],
    [``, { problem: 'timeout' }],
  ])('should turn %s into a problem', async (reply, problem) => {
    await expect(program(reply).translate(ask)).rejects.toMatchObject(problem)
  })

  it('should keep each sound answer by its id, whatever the others are', async () => {
    expect(await program('write({ ask: ask.ask, texts: ask.texts.toReversed() })').translate(ask)).toEqual(ask.texts)
    await engine?.end()
    expect(await program('write({ ask: ask.ask, texts: ask.texts.slice(1) })').translate(ask)).toEqual([
      { id: 'a', text: '', problem: 'no answer came for this text' },
      ask.texts[1],
    ])
  })

  it('should say that the program is not there', async () => {
    engine = commandEngine({ command: [join(folder, 'nothing')], source: 'fr', target: 'en-GB' })
    await expect(engine.translate(ask)).rejects.toMatchObject({
      problem: 'connection',
      message: expect.stringContaining('cannot be run'),
    })
  })
})
