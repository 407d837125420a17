import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LockUnit } from '../../src/core/model/lock.ts'
import { type DeeplServer, deeplServer, type Translation, withoutTags } from './deepl-server.ts'
import { finished, frontMatter, libraryYaml, type Ran, type TestLibrary, testLibrary } from './library.ts'

let server: DeeplServer
let library: TestLibrary
beforeEach(async () => {
  server = await deeplServer()
})
afterEach(async () => {
  library?.remove()
  await server.close()
})

const paragraphs = [
  'Ce samedi matin, il fait *très* froid. Je rentre du marché avec un panier lourd.',
  'L’autre gant n’est plus dans ma poche. Il est [rouge](https://example.org/gant) et en laine.',
  'L’entreprise a bouclé un tour de table de six millions d’euros.',
  'Le fleuriste rit devant son ardoise. Il a mis le gant sur le sapin.',
]
const french = (list: readonly string[] = paragraphs) => `${frontMatter('Le gant rouge')}${list.join('\n\n')}\n`
const bare = (paragraph: string) => paragraph.replace(/\*|\[|\]\([^)]*\)/g, '')
const lengthOf = (...texts: string[]) => texts.reduce((sum, text) => sum + [...bare(text)].length, 0)
const glossary = (rendering: string) =>
  `- term: tour de table\n  pos: noun\n  gender: m\n  renderings: [${rendering}]\n`
const open = (files: Readonly<Record<string, string>> = {}) => {
  library = testLibrary(server, { 'corpus/gant/fr.md': french(), ...files })
  return library
}
const statuses = () => library.lock('gant').map(({ status }) => status)
const english = () => library.read('corpus/gant/en.md')

/** Characters that a run was charged. */
async function charged(...args: string[]): Promise<{ characters: number; ran: Ran }> {
  const before = server.characters()
  const ran = await library.run('--json', ...args)
  return { characters: server.characters() - before, ran }
}

describe('translate', () => {
  it('should plan by what an earlier command made of the same files, and anew where one changed', async () => {
    open()
    const planned = async (): Promise<{ units: number }> =>
      JSON.parse((await library.run('--plan', '--json')).stdout).send
    const whole = await planned()
    expect(whole.units).toBe(paragraphs.length + 1)
    const entry = '.cache/en-regard/gant.json'
    library.write(entry, library.read(entry).replaceAll('"status":"missing"', '"status":"written"'))
    expect((await planned()).units).toBe(1)
    library.write('corpus/gant/fr.md', french([...paragraphs, 'Il neige.']))
    expect((await planned()).units).toBe(whole.units + 1)
  })

  it('should make a whole translation, then send nothing, then only what changed', async () => {
    open({ 'annotations/glossary.yaml': glossary('funding round, financing round') })
    const first = await charged()
    expect(first.ran.code, first.ran.stderr).toBe(0)
    expect(first.characters).toBe(lengthOf('Le gant rouge', ...paragraphs))
    expect(statuses()).toEqual(['machine', 'machine', 'machine', 'machine'])
    expect(english()).toMatch(/^---\ntitle: Leen ganten rougeen\ntranslator: DeepL \(machine\)\n---\n\nCeen samedien/)
    expect(english()).toContain('*tresen*')
    expect(english()).toContain('[rougeen](https://example.org/gant)')
    expect(english()).toContain('funding round')

    expect((await charged()).characters).toBe(0)

    const edited = 'Ce dimanche matin, il fait *très* froid. Je rentre du marché avec un panier lourd.'
    library.write('corpus/gant/fr.md', french([edited, ...paragraphs.slice(1)]))
    expect((await charged()).characters).toBe(lengthOf(edited))
    expect(english()).toContain('Ceen dimancheen')
    expect(english()).not.toContain('samedien')

    library.write('annotations/glossary.yaml', glossary('financing round, funding round'))
    expect((await charged()).characters).toBe(lengthOf(paragraphs[2]!))
    expect(english()).toContain('financing round')
    expect(english()).not.toContain('funding round')

    library.write('corpus/gant/fr.md', french([edited, paragraphs[3]!, paragraphs[1]!, paragraphs[2]!]))
    expect((await charged()).characters).toBe(0)
    library.write('corpus/gant/fr.md', french([edited, ...paragraphs.slice(1), paragraphs[3]!]))
    expect((await charged()).characters).toBe(0)
    expect(english().match(/fleuristeen/g)).toHaveLength(2)
    console.log(
      `characters charged: first run ${first.characters}, second 0, one paragraph edited ${lengthOf(edited)}, ` +
        `one term changed ${lengthOf(paragraphs[2]!)}, a paragraph moved 0, a paragraph repeated 0`,
    )
  })

  it('should say what each unit comes from', async () => {
    open({ 'annotations/glossary.yaml': glossary('funding round') })
    await charged()
    const units = library.lock('gant') as (LockUnit & { provenance: object })[]
    for (const { provenance } of units) {
      expect(provenance).toMatchObject({
        engine: 'deepl',
        model: 'quality_optimized',
        date: expect.stringMatching(/^20\d\d-/),
      })
    }
    expect(units.map(({ provenance }) => 'terms' in provenance)).toEqual([false, false, true, false])
  })

  it('should leave what people wrote as it is, byte for byte, and propose beside it', async () => {
    const written = [
      '---\r\ntitle: The Red Glove\r\ntranslator: Anne Mille\r\n---\r\n',
      'This Saturday morning it is *very* cold. I am coming home from the cafe\u0301 market with a heavy basket.',
      'The company closed a funding round of six million euros.',
      'The florist laughs in front of his slate. He has put the glove on the fir tree.\r\n',
    ].join('\r\n\r\n')
    open({ 'corpus/gant/en.md': written })
    const before = lengthOf(paragraphs[1]!)
    expect((await charged()).characters).toBe(before)
    const inserted = server.translate('L’autre gant n’est plus dans ma poche. Il est')
    expect(english()).toContain(inserted)
    const lines = english().split('\r\n')
    const own = written.split('\r\n')
    expect(
      lines
        .filter(line => !line.startsWith(inserted))
        .join('\n')
        .replace(/\n{3}/g, '\n\n'),
    ).toBe(own.join('\n').replace(/\n{3}/g, '\n\n'))
    expect(english()).toContain('cafe\u0301')
    expect(statuses()).toEqual(['written', 'machine', 'written', 'written'])

    const text = english()
    const edited = 'L’entreprise a bouclé un tour de table de sept millions d’euros.'
    library.write('corpus/gant/fr.md', french([paragraphs[0]!, paragraphs[1]!, edited, paragraphs[3]!]))
    expect((await charged()).characters).toBe(lengthOf(edited))
    expect(english()).toBe(text)
    expect(statuses()[2]).toBe('stale')
    const proposals = library.read('corpus/gant/proposals.md')
    expect(proposals).toContain('[-six-]{+sept+}')
    expect(proposals).toContain('The company closed a funding round of six million euros.')
    expect(proposals).toContain(server.translate(edited))
    expect((await charged()).characters).toBe(0)
    expect(library.has('corpus/gant/proposals.md')).toBe(true)

    library.write('corpus/gant/fr.md', french())
    await charged()
    expect(library.has('corpus/gant/proposals.md')).toBe(false)
  })

  it('should keep what a person corrected in its own translation', async () => {
    open()
    await charged()
    const corrected = english().replace(
      server.translate('Le fleuriste rit devant son ardoise.'),
      'The florist laughs in front of his slate.',
    )
    library.write('corpus/gant/en.md', corrected)
    const edited = paragraphs[3]!.replace('sapin', 'grand sapin')
    library.write('corpus/gant/fr.md', french([...paragraphs.slice(0, 3), edited]))
    expect((await charged()).characters).toBe(lengthOf(edited))
    expect(english()).toBe(corrected)
    expect(library.read('corpus/gant/proposals.md')).toContain(server.translate(edited))
  })

  it('should tell the price beforehand, without key, network or writing', async () => {
    open({ 'corpus/library.yaml': libraryYaml, 'annotations/glossary.yaml': glossary('funding round') })
    const plan = JSON.parse((await library.run('--plan', '--json', '--server', 'http://127.0.0.1:9')).stdout)
    expect(plan.send).toEqual({ units: 5, characters: lengthOf('Le gant rouge', ...paragraphs) })
    expect(plan.cost).toEqual({ amount: (plan.send.characters * 20) / 1e6, currency: 'EUR' })
    expect(plan.texts[0].planned.map((unit: { reason: string; fate: string }) => [unit.reason, unit.fate])).toEqual(
      Array(5).fill(['missing', 'send']),
    )
    expect([library.has('corpus/.memory'), library.has('corpus/gant/en.md'), server.requests.length]).toEqual([
      false,
      false,
      0,
    ])
    await charged()
    const after = JSON.parse((await library.run('--plan', '--json')).stdout)
    expect([after.send, after.texts[0].left]).toEqual([{ units: 0, characters: 0 }, { machine: 4 }])
    library.write('corpus/gant/fr.md', french([...paragraphs, paragraphs[0]!]))
    const more = JSON.parse((await library.run('--plan', '--json')).stdout)
    expect([more.send.units, more.remembered]).toEqual([0, { units: 1, characters: lengthOf(paragraphs[0]!) }])
  })

  it('should stop before a limit is passed, with what was done kept', async () => {
    open()
    const limit = lengthOf('Le gant rouge', paragraphs[0]!, paragraphs[1]!) + 5
    const { characters, ran } = await charged('--max-characters', String(limit))
    expect(characters).toBe(limit - 5)
    expect([ran.code, ran.end.stop]).toEqual([0, { reason: 'limit', left: 2 }])
    expect(statuses()).toEqual(['machine', 'machine', 'missing', 'missing'])
    expect((await charged()).characters).toBe(lengthOf(paragraphs[2]!, paragraphs[3]!))
    expect(statuses()).toEqual(['machine', 'machine', 'machine', 'machine'])
  })

  it.each([
    [{ status: 456 }, 'quota'],
    [{ status: 403 }, 'key'],
    [{ status: 413 }, 'too-large'],
    [{ end: 'reset', charged: true }, 'connection'],
    [{ end: 'half', charged: true }, 'connection'],
    [{ status: 200, body: '{"translations":[{', charged: true }, 'malformed'],
  ])('should stop with a clear word on %j, then go on from there', async (fault, reason) => {
    open()
    server.faults.push(fault as never)
    const { ran } = await charged()
    expect([ran.code, (ran.end.stop as { reason: string }).reason]).toEqual([1, reason])
    expect(server.requests).toHaveLength(1)
    expect(library.has('corpus/gant/en.md')).toBe(false)
    expect(ran.stdout + ran.stderr).not.toContain(server.key)
    const again = await charged()
    expect(again.ran.code).toBe(0)
    expect(again.characters).toBe(lengthOf('Le gant rouge', ...paragraphs))
    expect(statuses()).toEqual(Array(4).fill('machine'))
  })

  it('should plan a title until it has a translation', async () => {
    open()
    const empty = (list: Translation[]) => [{ ...list[0]!, text: '' }, ...list.slice(1)]
    server.faults.push(
      { answer: list => ({ translations: empty(list) }) },
      { answer: list => ({ translations: empty(list) }) },
    )
    await charged()
    expect(statuses()).toEqual(Array(4).fill('machine'))
    expect(english()).toMatch(/^---\ntitle: Le gant rouge\n/)
    const { ran, characters } = await charged('--again')
    expect([ran.code, characters]).toEqual([0, lengthOf('Le gant rouge')])
    expect(english()).toMatch(new RegExp(`^---\\ntitle: ${server.translate('Le gant rouge')}\\n`))
    expect((await charged('--again')).characters).toBe(0)
  })

  it('should say what a run that was lost may have cost, once', async () => {
    open()
    server.faults.push({ end: 'reset', charged: true })
    await charged()
    const sum = lengthOf('Le gant rouge', ...paragraphs)
    const { ran } = await charged()
    expect(ran.events).toContainEqual({ event: 'unanswered', requests: 1, texts: 5, characters: sum })
    expect((await charged()).ran.events.some(({ event }) => event === 'unanswered')).toBe(false)
  })

  it('should wait when the server is busy, as long as it says', async () => {
    open()
    server.faults.push({ status: 429, retryAfter: '1' }, { status: 503 })
    const { ran, characters } = await charged()
    expect(ran.code).toBe(0)
    expect(ran.events.filter(({ event }) => event === 'wait')).toHaveLength(2)
    expect(server.requests[1]!.at - server.requests[0]!.at).toBeGreaterThanOrEqual(1000)
    expect(characters).toBe(lengthOf('Le gant rouge', ...paragraphs))
  })

  const spoiled = (change: (text: string) => string) => (list: Translation[]) => ({
    translations: list.map(each => (each.text.includes('<g id') ? { ...each, text: change(each.text) } : each)),
  })

  it.each([
    ['lost', (text: string) => text.replace(/<\/?g[^>]*>/g, '')],
    ['doubled', (text: string) => text.replace(/(<g[^>]*>[^<]*<\/g>)/, '$1 $1')],
    ['left open', (text: string) => text.replace('</g>', '')],
  ])('should ask once more, alone, where tags were %s', async (_, change) => {
    open()
    server.faults.push({ answer: spoiled(change) })
    const { ran, characters } = await charged()
    expect(ran.code).toBe(0)
    expect(server.requests.slice(1).map(({ texts }) => texts.map(text => /<g1>/.test(text)))).toEqual([[true], [true]])
    expect(characters).toBe(lengthOf('Le gant rouge', ...paragraphs, paragraphs[0]!, paragraphs[1]!))
    expect(statuses()).toEqual(Array(4).fill('machine'))
    expect((await charged()).characters).toBe(0)
  })

  it('should leave a unit without a text where its tags are lost twice, and not buy it again unasked', async () => {
    open()
    const strip = (text: string) => (text.includes('marcheen') ? text.replace(/<\/?g\d*( id="\d+")?>/g, '') : text)
    const lose = {
      answer: (list: Translation[]) => ({ translations: list.map(each => ({ ...each, text: strip(each.text) })) }),
    }
    server.faults.push(lose, lose)
    const { ran } = await charged()
    expect(ran.code).toBe(0)
    expect(statuses()).toEqual(['missing', 'machine', 'machine', 'machine'])
    expect(english()).not.toContain('samedien')
    const messages = ran.end.messages as readonly { ruleId: string; place: object }[]
    expect(messages).toContainEqual(
      expect.objectContaining({
        ruleId: 'failed-translation',
        place: expect.objectContaining({ file: 'corpus/gant/fr.md', line: 8 }),
      }),
    )
    expect((await charged()).characters).toBe(0)
    expect((await charged('--again')).characters).toBe(lengthOf(paragraphs[0]!))
    expect(statuses()).toEqual(Array(4).fill('machine'))
    expect(english().indexOf('samedien')).toBeLessThan(english().indexOf('pocheen'))
  })

  it('should refuse what comes back as it was, and ask an engine that does nothing else for no more', async () => {
    open({ 'corpus/gant/fr.md': french([...paragraphs, 'Vive la France !', 'Paris, Lyon, Marseille.']) })
    const [translate] = [server.translate]
    server.translate = text => (text.includes('fleuriste') ? text.replace('.', ' !') : translate(text))
    const one = await charged()
    expect([one.ran.code, statuses()[3]]).toEqual([0, 'missing'])
    expect(one.characters).toBe(server.characters())
    expect(JSON.stringify(one.ran.end.messages)).toContain('came back as it was')
    expect((await charged()).characters).toBe(0)
    server.translate = () => 'Die Brücke war den ganzen Winter über geschlossen.'
    expect(JSON.stringify((await charged('--again')).ran.end.messages)).toContain('came back in another language')
    expect([statuses()[3], english()]).toEqual(['missing', expect.not.stringContaining('Brücke')])
    server.translate = translate
    expect((await charged('--again')).characters).toBe(lengthOf(paragraphs[3]!))
    expect(statuses()).toEqual(Array(6).fill('machine'))

    library.remove()
    open({
      'corpus/autre/fr.md': `${frontMatter('Autre')}${Array.from({ length: 200 }, (_, at) => `Le chat ${at} dort.`).join('\n\n')}`,
    })
    server.translate = text => text
    const all = await charged()
    expect([all.ran.code, all.ran.end.stop]).toEqual([1, expect.objectContaining({ reason: 'refused' })])
    expect(all.ran.stderr + JSON.stringify(all.ran.end)).toContain('gave')
    expect(server.requests.length).toBeLessThan(9)
    expect(library.has('corpus/autre/en.md')).toBe(false)
  })

  describe('--anew', () => {
    const second = (text: string) =>
      text.replace(/\p{L}+/gu, word => `${word.normalize('NFD').replace(/\p{M}/gu, '')}an`)
    const idAt = (index: number) => library.lock('gant')[index]!.id
    const saved = () => [english(), library.read('corpus/gant/units.lock.json')] as const

    it('should buy another translation of one unit, and show it before it buys a third', async () => {
      open()
      await charged()
      const before = saved()
      server.translate = second
      const plan = await library.run('--plan', '--anew', idAt(3), '--json')
      expect(JSON.parse(plan.stdout)).toMatchObject({ send: { units: 1, characters: lengthOf(paragraphs[3]!) } })
      expect((await charged('--anew', `gant/${idAt(3)}`)).characters).toBe(lengthOf(paragraphs[3]!))
      expect(english()).toContain('fleuristean')
      expect(english()).toContain('samedien')
      const after = saved()
      expect((await charged()).characters).toBe(0)
      expect(saved()).toEqual(after)

      // As if the run had been killed once the answer was on disk.
      library.write('corpus/gant/en.md', before[0])
      library.write('corpus/gant/units.lock.json', before[1])
      expect((await charged('--anew', idAt(3))).characters).toBe(0)
      expect(saved()).toEqual(after)
      expect((await charged('--anew', idAt(3))).characters).toBe(lengthOf(paragraphs[3]!))
    })

    it('should leave what stands there where none comes', async () => {
      open()
      await charged()
      const before = saved()
      server.limit = server.characters()
      const { ran, characters } = await charged('--anew', idAt(3))
      expect([ran.code, characters]).toEqual([1, 0])
      expect(saved()).toEqual(before)
    })

    it('should buy another proposal, and none for what a person wrote', async () => {
      open()
      await charged()
      library.write('corpus/gant/en.md', english().replace(/^.*fleuristeen.*$/m, 'The florist laughs at her slate.'))
      await library.command('lock')
      const { code, stderr } = await library.run('--anew', idAt(3))
      expect([code, stderr]).toEqual([2, expect.stringContaining('engine’s, stale or missing')])
      const edited = paragraphs[3]!.replace('ardoise', 'vieille ardoise')
      library.write('corpus/gant/fr.md', french([...paragraphs.slice(0, 3), edited]))
      await charged()
      expect(library.read('corpus/gant/proposals.md')).toContain('vieilleen')
      server.translate = second
      expect((await charged('--anew', idAt(3))).characters).toBe(lengthOf(edited))
      expect(library.read('corpus/gant/proposals.md')).toContain('vieillean')
      expect(english()).toContain('The florist laughs')
    })
  })

  const unreadable: readonly [string, string, (text: string) => string, string][] = [
    ['is nested too deeply', 'fr.md', text => `${text}\n${'> '.repeat(200)}Il neige.\n`, 'nested-too-deeply'],
    ['was emptied', 'fr.md', () => frontMatter('Le gant rouge'), 'empty-text'],
    ['has front matter that is no YAML', 'fr.md', text => text.replace('title: ', 'title: "'), 'yaml-syntax'],
    ['is nested too deeply', 'en.md', text => `${text}\n${'- '.repeat(200)}It snows.\n`, 'nested-too-deeply'],
    ['was emptied', 'en.md', () => '---\ntitle: T\ntranslator: A\n---\n', 'empty-text'],
    [
      'is left half merged',
      'units.lock.json',
      text => text.replace('  "units"', '<<<<<<< HEAD\n  "units"'),
      'lock-conflict',
    ],
  ]
  it.each(unreadable)('should leave a text as it is whose file %s: %s', async (_, name, change, ruleId) => {
    open({ 'corpus/autre/fr.md': `${frontMatter('Autre')}Il pleut.\n` })
    await charged('gant')
    const files = ['fr.md', 'en.md', 'units.lock.json'].map(each => `corpus/gant/${each}`)
    library.write(`corpus/gant/${name}`, change(library.read(`corpus/gant/${name}`)))
    library.write('corpus/library.yaml', `${libraryYaml}rules:\n  ${ruleId}: off\n`)
    const before = files.map(library.read)
    const { ran, characters } = await charged()
    expect((ran.end.messages as readonly { ruleId: string }[]).map(each => each.ruleId)).toContain(ruleId)
    expect([ran.code, files.map(library.read)]).toEqual([1, before])
    expect(library.has('corpus/gant/proposals.md')).toBe(false)
    expect(characters).toBe(lengthOf('Autre', 'Il pleut.'))
    const locked = await library.command('lock')
    expect([locked.code, files.map(library.read)]).toEqual([1, before])
    expect((await library.run('--plan')).code).toBe(1)
  })

  it('should move tags with their words', async () => {
    open()
    const swap = (text: string) => text.replace(/(<u[^>]*>)(.*?)(<g id="1">.*?<\/g>)/, '$1$3 $2')
    server.faults.push({ answer: list => ({ translations: list.map(each => ({ ...each, text: swap(each.text) })) }) })
    await charged()
    expect(english()).toContain('\n\n*tresen* Ceen samedien')
    expect(statuses()).toEqual(Array(4).fill('machine'))
  })

  it('should not let two runs into one library', async () => {
    open()
    server.delay = () => 1500
    const first = finished(library.start('--json'))
    while (server.requests.length === 0) await new Promise(resolve => setTimeout(resolve, 20))
    const second = await library.run('--json')
    expect([second.code, (second.end.stop as { reason: string }).reason]).toEqual([1, 'held'])
    const third = await library.run('--json', '--wait')
    expect([third.code, (await first).code]).toEqual([0, 0])
    expect(server.requests).toHaveLength(1)
    expect([...server.charged.values()].every(times => times === 1)).toBe(true)
  })

  it('should send neither code nor addresses nor kept names', async () => {
    const text = 'Tapez `npm secret-run` chez Voltaire, sur [son site](https://hidden.example/a).'
    open({
      'corpus/gant/fr.md': french([text, '```js\nconst secret = 1\n```']),
      'annotations/glossary.yaml': '- term: Voltaire\n  pos: name\n  translate: false\n',
    })
    const { ran } = await charged()
    expect(ran.code, ran.stderr).toBe(0)
    const sent = server.requests.flatMap(({ texts }) => texts).join('\n')
    expect(sent).not.toMatch(/secret|hidden|Voltaire/)
    expect(english()).toContain('`npm secret-run` chezen Voltaire, suren [sonen siteen](https://hidden.example/a)')
    expect(english()).toContain('```js\nconst secret = 1\n```')
    expect(statuses()).toEqual(['machine', 'machine'])
  })

  it('should give the key to nobody', async () => {
    open()
    server.faults.push({ status: 400, body: JSON.stringify({ message: `bad ${server.key}` }) })
    const { ran } = await charged()
    await charged()
    const files = ['corpus/gant/en.md', 'corpus/gant/units.lock.json', 'corpus/.memory/translations.ndjson'].map(
      library.read,
    )
    expect([ran.stdout, ran.stderr, ...files].join('\n')).not.toContain(server.key)
  })

  it.each([
    [['nothing'], 'Unexpected text `nothing`'],
    [['--engine', 'nothing'], 'Unexpected engine `nothing`'],
    [['--engine', 'command'], 'Missing program'],
    [['--max-characters', 'x'], 'expected a whole number'],
  ])('should end with 2 on %j', async (args, reason) => {
    open()
    const ran = await library.run(...args)
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(reason)])
  })

  it('should put its glossary at DeepL and take it away on request', async () => {
    open({ 'annotations/glossary.yaml': glossary('funding round') })
    await charged()
    expect([...server.glossaries.values()].map(({ name }) => name)).toEqual(['en-regard essai'])
    expect((await library.run('--clean-glossary')).code).toBe(0)
    expect(server.glossaries.size).toBe(0)
  })

  it('should give neighbours as context', async () => {
    open()
    await charged()
    expect(server.requests[0]?.context).toContain(bare(paragraphs[1]!))
    expect(server.requests[0]?.texts.map(withoutTags)).not.toContain(server.requests[0]?.context)
  })
})
