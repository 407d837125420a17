import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { stardict } from '../../src/outputs/stardict/emitter.ts'
import { starDictFiles } from '../../src/outputs/stardict/files.ts'
import { yomitan } from '../../src/outputs/yomitan/emitter.ts'
import { lookUpsBy } from '../../src/run/library.ts'
import { languagePair } from '../../src/run/pair.ts'
import { emitted, hostile, readOwn, readText } from './editions.ts'
import { inFolder, judgedBy, run } from './judges.ts'

const read = await readText(
  'jardin',
  'Les tours de table se suivent, et l’exclusivité dure. La confiance s’est effritée. Il parle d’eau et l’ami d’enfance de l’eau.',
  'The funding rounds follow one another, and the exclusivity lasts. Confidence has crumbled. He speaks of water and the childhood friend of water.',
)
const texts = [...hostile, read, ...(await readOwn('une-armee-dans-la-neige'))]

type Line = readonly [string, string, string, string, number, string[], number, string]

const inZip = (files: Awaited<ReturnType<typeof emitted>>) =>
  Object.fromEntries(
    Object.entries(unzipSync(files.get('dictionary.zip') as Uint8Array)).map(([name, bytes]) => [
      name,
      JSON.parse(new TextDecoder().decode(bytes)),
    ]),
  )

const zip = inZip(await emitted(yomitan, texts))
const lines = zip['term_bank_1.json'] as Line[]

/** What a reader looks up, and the headword of the entry that it is to find. */
const found = {
  'l’exclusivité': 'exclusivité',
  "l'exclusivité": 'exclusivité',
  "d'exclusivité": 'exclusivité',
  'd’exclusivité': 'exclusivité',
  'tours de table': 'tour de table',
  's’est effritée': 's’effriter',
  "s'est effritée": 's’effriter',
}

describe('a dictionary for Yomitan', () => {
  test('should hold what the published schemas ask for', () => {
    expect(zip['index.json']).toMatchObject({
      title: 'Marchés',
      format: 3,
      revision: expect.stringMatching(/^\d+(\.\d+)*$/),
      sequenced: true,
      isUpdatable: true,
      indexUrl: 'https://example.org/marches/yomitan/index.json',
      downloadUrl: 'https://example.org/marches/yomitan/dictionary.zip',
      sourceLanguage: 'fr',
    })
    const tags = new Set((zip['tag_bank_1.json'] as unknown[][]).map(tag => tag[0]))
    for (const [term, reading, definitionTags, rules, score, glossary, sequence, termTags] of lines) {
      expect([typeof term, reading, rules, typeof score]).toEqual(['string', '', '', 'number'])
      expect(term).not.toBe('')
      expect(glossary.length).toBeGreaterThan(0)
      expect(Number.isInteger(sequence)).toBe(true)
      for (const tag of `${definitionTags} ${termTags}`.split(' ').filter(Boolean)) expect(tags).toContain(tag)
    }
    expect(lines.length).toBeGreaterThan(300)
  })

  test('should find an entry by its forms, with either apostrophe, under one number', () => {
    for (const [form, headword] of Object.entries(found)) {
      const entry = lines.find(([term]) => term === headword)!
      expect([form, lines.some(([term, , , , , , sequence]) => term === form && sequence === entry[6])]).toEqual([
        form,
        true,
      ])
    }
    expect(lines.some(([term]) => term === "l'confiance")).toBe(false)
  })

  test('should find them where the text has none of these forms', async () => {
    const other = await readText(
      'ailleurs',
      'Un tour de table suit. La confiance s’effrite. Une exclusivité dure.',
      'A funding round follows. Confidence crumbles. An exclusivity lasts.',
    )
    const lookUps = lookUpsBy(await languagePair('fr', 'en'))
    const bank = inZip(await emitted(yomitan, [other], { lookUps }))['term_bank_1.json'] as Line[]
    for (const [form, headword] of Object.entries({
      ...found,
      'vous effritez': 's’effriter',
      'm’effrite': 's’effriter',
    })) {
      const entry = bank.find(([term]) => term === headword)!
      const isFound = bank.some(([term, , , , , , sequence]) => term === form && sequence === entry[6])
      expect([form, isFound]).toEqual([form, true])
    }
    const terms = new Set(bank.map(([term]) => term))
    expect(
      ['se effrite', 's’est effrités', 's’effritée', 'l’tour', 'd’suivre'].filter(form => terms.has(form)),
    ).toEqual([])
  })

  test('should be whole of no texts', async () => {
    expect(inZip(await emitted(yomitan, []))['term_bank_1.json']).toEqual([])
  })
})

describe('a dictionary for StarDict', () => {
  test('should have as many lines as it says, sorted as its readers search', async () => {
    const files = await emitted(stardict, texts)
    const ifo = String(files.get('library.ifo'))
    const bytes = Buffer.from(files.get('library.idx') as Uint8Array)
    expect(ifo).toMatch(/^StarDict's dict ifo file\nversion=2\.4\.2\nbookname=Marchés\n/)
    expect(ifo).toContain(`idxfilesize=${bytes.length}\n`)
    let [at, expected, count] = [0, 0, 0]
    while (at < bytes.length) {
      const end = bytes.indexOf(0, at)
      expect(bytes.readUInt32BE(end + 1)).toBe(expected)
      expected += bytes.readUInt32BE(end + 5)
      at = end + 9
      count++
    }
    expect(ifo).toContain(`wordcount=${count}\n`)
    expect(expected).toBe((files.get('library.dict') as Uint8Array).length)
  })

  test('should find a headword that is longer than a key may be by its beginning', () => {
    const headword = `é${'lé'.repeat(120)}phant`
    const { ifo, idx, dict, syn } = starDictFiles(
      [
        { headword, html: `<b>${headword}</b>`, keys: [`${headword}s`, 'L’éléphant'] },
        { headword: '😀', html: '<b>😀</b>', keys: ['\uff01'] },
      ],
      {},
    )
    const keysIn = (bytes: Uint8Array, numbers: number) =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(new RegExp(`[^\\0]+\\0[\\s\\S]{${4 * numbers}}`, 'g'))!
        .map(line => Buffer.from(line.split('\0')[0]!, 'latin1').toString())
    expect(ifo).toContain('wordcount=2\nsynwordcount=2\n')
    expect(keysIn(idx, 2)).toEqual([`é${'lé'.repeat(84)}l`, '😀'])
    expect(Buffer.from(dict).toString()).toBe(`<b>${headword}</b><b>😀</b>`)
    expect(keysIn(syn, 1)).toEqual(['L’éléphant', '\uff01'])
  })

  judgedBy('sdcv')('should be looked up by sdcv', async () => {
    await inFolder(await emitted(stardict, texts), folder => {
      for (const [form, headword] of Object.entries(found)) {
        const { stdout } = run('sdcv', ['-n', '-e', '-0', '-1', '-2', folder, form])
        expect([form, stdout.includes(`-->${headword}\n`)]).toEqual([form, true])
      }
    })
  })
})
