import { describe, expect, it } from 'vitest'
import { doubtfulLink } from '../../src/core/check/doubtful-link.ts'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { noAnnotations } from '../../src/core/model/glossary.ts'
import { explain } from '../../src/run/explain.ts'
import { pair } from '../annotate/dictionary.ts'

const fr = 'La neige tombe. Le facteur attend.\n\nOui.\n\nIl part à midi. Oui.'
const en = 'Snow falls. The postman waits. He is cold.\n\nYes.\n\nHe leaves at noon. Yes indeed.'

function compiled(notes: string, lock?: string) {
  const files = {
    id: 't',
    source: sourceFile('fr.md', `---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n${fr}`),
    target: sourceFile('en.md', `---\ntitle: t\ntranslator: a\n---\n\n${en}`),
    annotations: sourceFile('annotations/t.yaml', notes),
    ...(lock === undefined ? {} : { lock: sourceFile('units.lock.json', lock) }),
  }
  return compile(files, { glossary: { terms: [] }, pair })
}

const linksOf = (notes: string, lock?: string) =>
  compiled(notes, lock).edition.units.map(({ source, target, links }) =>
    links.map(link =>
      [
        link.source.map(index => source.text.slice(...source.sentences[index]!)).join('+'),
        link.target.map(index => target!.text.slice(...target!.sentences[index]!)).join('+'),
        link.score === 1 ? 'sure' : '',
      ].join(' = '),
    ),
  )

const said = (notes: string, lock?: string) =>
  compiled(notes, lock).messages.flatMap(({ ruleId, place, expected, reason }) =>
    place.file.startsWith('annotations') || ruleId === 'link-outdated'
      ? [`${ruleId} ${place.line}:${place.column} ${expected ?? ''}${reason.split(', expected')[1]}`]
      : [],
  )

describe('a link by hand', () => {
  it('should hold whatever the aligner finds', () => {
    const [first] = linksOf('- link: { source: [La neige tombe, le facteur], target: [Snow falls, waits, cold] }')
    expect(first).not.toContain(
      'La neige tombe.+Le facteur attend. = Snow falls.+The postman waits.+He is cold. = sure',
    )
    const [right] = linksOf('- link: { source: [La neige tombe, Le facteur], target: [Snow falls, waits, cold] }')
    expect(right).toEqual(['La neige tombe.+Le facteur attend. = Snow falls.+The postman waits.+He is cold. = sure'])
  })

  it('should name several sentences by one quote, and one of two by its unit or as a whole', () => {
    const run = linksOf('- link: { source: La neige tombe. Le facteur, target: Snow falls. The postman }')
    expect(run[0]![0]).toBe('La neige tombe.+Le facteur attend. = Snow falls.+The postman waits. = sure')
    const unit = compiled('').edition.units[2]!.id
    const last = linksOf(`- { link: { source: Oui., target: Yes indeed }, unit: ${unit} }`)
    expect(last[2]).toContain('Oui. = Yes indeed. = sure')
    expect(linksOf('- { link: { source: Il part, target: Yes. } }').flat()).toContain('Il part à midi. = Yes. = sure')
  })

  it('should name one of two by what stands around it, in the paragraphs beside it too', () => {
    const link = (target: string) => linksOf(`- link: { source: Il part, target: ${target} }`).flat()
    expect(link('{ quote: Yes, before: He is cold }')).toContain('Il part à midi. = Yes. = sure')
    expect(link('[{ quote: Yes, before: at noon, after: indeed }]')).toContain('Il part à midi. = Yes indeed. = sure')
    expect(said('- link: { source: Il part, target: { quote: Yes, after: He stays } }')).toEqual([
      'quote-not-found 1:36  the text’s exact words; nearest is `Yes He leaves`',
    ])
    expect(said('- link: { source: Il part, target: Yes }')[0]).toContain('`{ quote, before, after }`')
  })

  it('should leave a sentence alone that nothing translates', () => {
    const links = linksOf('- link: { source: [], target: He is cold }\n- link: { source: Le facteur, target: [] }')
    expect(links[0]).toContain(' = He is cold. = sure')
    expect(links[0]).toContain('Le facteur attend. =  = sure')
  })

  it('should get the messages that notes get', () => {
    const of = (source: string, target: string, more = '') =>
      said(`- { link: { source: ${source}, target: ${target} }${more} }`)
    expect(of('la neige tombait', 'Snow')).toEqual([
      'quote-not-found 1:21  the text’s exact words; nearest is `La neige tombe`',
    ])
    expect(of('La neige', '[Snow, waited for]')).toEqual([expect.stringMatching(/^quote-not-found 1:\d+ /)])
    expect(of('Oui', 'Yes.')).toEqual([
      'quote-ambiguous 1:21  `unit`, `{ quote, before, after }`, or more of its words',
    ])
    expect(of('Il part', 'Yes')).toEqual(['quote-ambiguous 1:38  `{ quote, before, after }`, or more of its words'])
    expect(of('Il part', 'Yes.', ', unit: zzzz')).toEqual([expect.stringContaining('unknown-unit 1:52')])
    expect(of('[La neige, Oui.]', 'Yes.', `, unit: ${compiled('').edition.units[0]!.id}`)).toHaveLength(1)
    expect(of('[La neige, Il part]', 'Yes.')).toEqual(['link-outdated 1:32  sentences that follow one another'])
    expect(said('- link: { source: Il part }')).toEqual([expect.stringContaining('missing-field')])
    expect(said('- link: { source: Il part, traget: Yes. }')).toEqual([expect.stringContaining('unknown-field')])
    expect(said('- link: { source: Il part, target: { words: Yes. } }')).toEqual([
      expect.stringContaining('unknown-field'),
    ])
    expect(of('[]', '[]')).toEqual([expect.stringContaining('invalid-field')])
  })

  it('should cross another, share no sentence with one, nor be disturbed by the same one in the lock', () => {
    const crossing = '- link: { source: La neige, target: waits }\n- link: { source: Le facteur, target: Snow falls }\n'
    expect(said(crossing)).toEqual([])
    const shared = '- link: { source: La neige, target: Snow falls }\n- link: { source: La neige, target: waits }\n'
    expect(said(shared)).toEqual(['link-outdated 2:3  sentences that no other link set by hand has'])
    const unit = compiled('').edition.units[0]!.id
    const links = [{ source: ['La neige'], target: ['Snow falls'] }]
    const entry = {
      id: unit,
      text: 'La neige tombe. Le facteur attend.',
      source: '0123456789abcdef',
      status: 'missing',
      links,
      kind: 'paragraph',
    }
    const lock = JSON.stringify({ format: 1, units: [entry] })
    expect(said('- link: { source: La neige, target: Snow }', lock)).toEqual([])
    expect(linksOf('', lock)[0]).toContain('La neige tombe. = Snow falls. = sure')
    expect(said('- link: { source: La neige, target: waits }', lock)).toEqual([
      expect.stringContaining('link-outdated'),
    ])
  })
})

describe('links in doubt', () => {
  const { edition } = compiled('')
  const doubted = (...scores: readonly number[]) => ({
    ...edition,
    units: edition.units.map((unit, at) => ({
      ...unit,
      links: unit.links.map(link => ({ ...link, score: scores[at] ?? 1 })),
    })),
  })

  it('should be warned of below even odds', () => {
    const place = { file: 'en.md', line: 1, column: 1 }
    const context = { placeInTarget: () => place } as unknown as Parameters<typeof doubtfulLink.check>[1]
    const units = (...scores: readonly number[]) =>
      doubtfulLink.check(doubted(...scores), context).map(({ unit }) => unit)
    expect(units(0.9, 0.4)).toEqual([edition.units[1]!.id])
    expect(units(0.9, 0.7)).toEqual([])
  })

  it('should come first where a text is explained, the worst at the head', () => {
    expect(noAnnotations.links).toEqual([])
    const told = explain(doubted(0.9, 0.7, 0.3))
    expect(told.map(({ unit, score }) => `${unit} ${score}`)).toEqual([
      `${edition.units[2]!.id} 0.3`,
      `${edition.units[2]!.id} 0.3`,
      `${edition.units[1]!.id} 0.7`,
    ])
    expect(told[2]).toMatchObject({ source: ['Oui.'], target: ['Yes.'] })
  })
})
