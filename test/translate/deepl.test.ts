import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deeplEngine } from '../../src/engines/deepl.ts'
import { type Engine, type EngineProblem, isEngineProblem } from '../../src/engines/engine.ts'
import { type DeeplServer, deeplServer, type Translation } from './deepl-server.ts'

let server: DeeplServer
let engine: Engine

const open = (more: object = {}) =>
  deeplEngine({
    key: server.key,
    server: server.url,
    source: 'fr',
    target: 'en-GB',
    glossary: 'a library',
    timeout: 400,
    ...more,
  })

beforeEach(async () => {
  vi.stubEnv('http_proxy', '')
  server = await deeplServer()
  engine = await open()
})

afterEach(async () => {
  await engine.end()
  await server.close()
})

const texts = [
  { id: 'k3f9', text: 'Un gant rouge.' },
  { id: 'b2c4', text: 'Le <g id="1">marché</g> &amp; la place.' },
]
const ask = { texts, context: 'Au marché' }

async function problemOf(promise: Promise<unknown>): Promise<EngineProblem> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!isEngineProblem(error)) throw error ?? new Error('nothing was thrown')
  return error
}

describe('deepl', () => {
  it('should translate texts by id, with context, and tell what was charged', async () => {
    const answers = await engine.translate(ask)
    expect(answers).toEqual([
      { id: 'k3f9', text: 'Unen ganten rougeen.', characters: 14, model: 'quality_optimized' },
      {
        id: 'b2c4',
        text: 'Leen <g id="1">marcheen</g> &amp; laen placeen.',
        characters: 21,
        model: 'quality_optimized',
      },
    ])
    const [request] = server.requests
    expect(request?.context).toBe('Au marché')
    expect(Object.fromEntries(request!.body)).toMatchObject({
      source_lang: 'fr',
      target_lang: 'en-GB',
      tag_handling: 'xml',
      outline_detection: '0',
      split_sentences: 'nonewlines',
    })
    expect(server.characters()).toBe(35)
  })

  it('should say what the account has used', async () => {
    await engine.translate(ask)
    expect(await engine.usage!()).toEqual({ characters: 35, limit: 1_000_000 })
  })

  it.each([
    [{ status: 429 }, 'busy'],
    [{ status: 500 }, 'busy'],
    [{ status: 503 }, 'busy'],
    [{ status: 529 }, 'busy'],
    [{ status: 456 }, 'quota'],
    [{ status: 403 }, 'key'],
    [{ status: 413 }, 'too-large'],
    [{ status: 400 }, 'refused'],
    [{ status: 404 }, 'refused'],
    [{ end: 'reset', charged: true }, 'connection'],
    [{ end: 'reset before' }, 'connection'],
    [{ end: 'half', charged: true }, 'connection'],
    [{ end: 'never' }, 'timeout'],
    [{ status: 200, body: '{"translations":[', charged: true }, 'malformed'],
    [{ status: 200, body: '<html>busy</html>' }, 'malformed'],
    [{ status: 200, body: 'null' }, 'malformed'],
    [{ status: 200, body: '{"translations":null}' }, 'malformed'],
    [{ answer: () => ({ translations: [] }) }, 'malformed'],
  ] as const)('should turn %j into %s, with one request', async (fault, problem) => {
    server.faults.push(fault as never)
    const error = await problemOf(engine.translate(ask))
    expect(error.problem).toBe(problem)
    expect(server.requests).toHaveLength(1)
    expect(JSON.stringify([error.message, error.stack, error])).not.toContain(server.key)
  })

  it.each([
    [([first]: Translation[]) => [first], ['The glove', undefined]],
    [([first]: Translation[]) => [first, null], ['The glove', undefined]],
    [([first]: Translation[]) => [{ text: first!.text }, 'x'], ['The glove', undefined]],
    [([, second]: Translation[]) => [second], [undefined, 'The <g id="1">market</g>']],
    [([first, second]: Translation[]) => [first, second, second], ['The glove', 'The <g id="1">market</g>']],
    [([first, second]: Translation[]) => [second, first], ['The glove', 'The <g id="1">market</g>']],
    [([first]: Translation[]) => [first, { ...first, text: null }], ['The glove', undefined]],
    [([first]: Translation[]) => [first, { ...first, text: '<u id="b2c4"></u>' }], ['The glove', undefined]],
  ])('should keep each sound answer of %o by its id', async (change, sound) => {
    server.translate = text =>
      text.includes('gant') ? 'The glove' : text === 'marché' ? 'market' : text === 'Le ' ? 'The ' : ''
    server.faults.push({ answer: list => ({ translations: change(list) as unknown[] }) })
    const answers = await engine.translate(ask)
    expect(answers.map(({ id }) => id)).toEqual(ask.texts.map(({ id }) => id))
    expect(answers.map(({ text, problem }) => (problem === undefined ? text : undefined))).toEqual(sound)
  })

  it('should hand on a text whose tag was lost as one not to be used', async () => {
    server.faults.push({ answer: ([first, second]) => ({ translations: [first, { ...second, text: 'The market' }] }) })
    const answers = await engine.translate(ask)
    expect(answers[0]?.problem).toBeUndefined()
    expect(answers[1]).toMatchObject({ id: 'b2c4', problem: 'the tag around the text is missing' })
  })

  it.each([
    ['7', 7000],
    ['0', 0],
    ['soon', undefined],
  ])('should read Retry-After %s', async (retryAfter, milliseconds) => {
    server.faults.push({ status: 429, retryAfter })
    expect((await problemOf(engine.translate(ask))).retryAfter).toBe(milliseconds)
  })

  it('should read Retry-After as a date', async () => {
    server.faults.push({ status: 503, retryAfter: new Date(Date.now() + 60_000).toUTCString() })
    const { retryAfter } = await problemOf(engine.translate(ask))
    expect(retryAfter).toBeGreaterThan(57_000)
    expect(retryAfter).toBeLessThanOrEqual(60_000)
  })

  it('should keep the Retry-After of one request from another', async () => {
    server.faults.push({ status: 429, retryAfter: '3' }, { status: 429 }, { status: 429, retryAfter: '9' })
    const problems = await Promise.all([1, 2, 3].map(() => problemOf(engine.translate(ask))))
    expect(problems.map(each => each.retryAfter ?? 0).sort()).toEqual([0, 3000, 9000])
  })

  it('should keep a key that the server repeats out of its problem', async () => {
    const other = await open({ key: 'secret-key-that-is-wrong' })
    const error = await problemOf(other.translate(ask))
    expect(error.problem).toBe('key')
    expect(JSON.stringify([error.message, error.stack, error])).not.toContain('secret')
    await other.end()
  })

  it('should say that nothing listens', async () => {
    const other = await open({ server: 'http://127.0.0.1:9' })
    expect(await problemOf(other.translate(ask))).toMatchObject({
      problem: 'connection',
      message: expect.stringContaining('nothing was sent'),
    })
    await other.end()
  })

  it('should create a glossary, find it again, update it when it changes, and take it away', async () => {
    const terms = [
      { source: 'tour de table', target: 'funding round' },
      { source: 'constructor', target: 'builder' },
    ]
    await engine.learn(terms)
    await (await open()).learn(terms)
    expect([...server.glossaries.values()].map(each => [each.name, [...each.dictionaries]])).toEqual([
      ['a library', [['fr-en', 'tour de table\tfunding round\nconstructor\tbuilder']]],
    ])
    await engine.learn([{ source: 'tour de table', target: 'financing round' }])
    expect([...server.glossaries.values()].map(each => [...each.dictionaries.values()])).toEqual([
      ['tour de table\tfinancing round'],
    ])
    const answers = await engine.translate({ texts: [{ id: 'a', text: 'Le tour de table.' }], context: '' })
    expect(answers[0]?.text).toContain('financing round')
    expect(server.requests[0]?.glossary).toBe([...server.glossaries.keys()][0])
    expect(await engine.forget!()).toBe(1)
    expect(server.glossaries.size).toBe(0)
    expect(await engine.forget!()).toBe(0)
  })

  it('should leave other glossaries alone', async () => {
    const other = await open({ glossary: 'another library' })
    await other.learn([{ source: 'un', target: 'one' }])
    await engine.learn([{ source: 'deux', target: 'two' }])
    expect(await engine.forget!()).toBe(1)
    expect([...server.glossaries.values()].map(each => each.name)).toEqual(['another library'])
    await other.end()
  })
})
