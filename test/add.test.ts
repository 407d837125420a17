import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type * as Add from '../src/run/add.ts'
import { withEntries, withoutEntries } from '../src/run/entries-text.ts'
import { commandIn } from './command.ts'

const { addTerms, addNotes } = (await import(join(import.meta.dirname, '../dist/lib/run/add.js'))) as typeof Add

const parent = mkdtempSync(join(tmpdir(), 'add-'))
const folder = join(parent, 'library')
const file = (path: string) => readFileSync(join(folder, path), 'utf8')
afterAll(() => rmSync(parent, { recursive: true }))
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  commandIn(parent)('init', 'library')
})

describe('adding terms', () => {
  it('should put each in its place and leave all else as it stands', async () => {
    const before = file('annotations/glossary.yaml').replace(
      '- term: quartier',
      '# where people live\n- term: quartier',
    )
    writeFileSync(join(folder, 'annotations/glossary.yaml'), before)
    const four = { term: 'four', pos: 'noun', gender: 'm', gloss: 'oven: of a baker', renderings: ['oven'] }
    expect(await addTerms(folder, [four])).toMatchObject({ added: 1, messages: [] })
    const entry = '- term: four\n  pos: noun\n  gender: m\n  gloss: "oven: of a baker"\n  renderings: [oven]\n'
    expect(file('annotations/glossary.yaml')).toBe(before.replace('# where', `${entry}# where`))
  })

  it('should write none where one is wrong, and say which', async () => {
    const before = file('annotations/glossary.yaml')
    const { added, messages } = await addTerms(folder, [
      { term: 'four' },
      { term: 'nuit', pos: 'nuon' },
      { term: 'quartier' },
    ])
    expect([added, messages.map(({ ruleId }) => ruleId)]).toEqual([0, ['invalid-field', 'duplicate-term']])
    expect(file('annotations/glossary.yaml')).toBe(before)
  })

  it('should refuse a glossary that cannot be read', async () => {
    writeFileSync(join(folder, 'annotations/glossary.yaml'), '- term: four\n\tpos: noun\n')
    await expect(addTerms(folder, [{ term: 'nuit' }])).rejects.toThrow('glossary.yaml:2: Unreadable YAML: a tab')
  })
})

describe('adding notes', () => {
  it('should write them behind the others, once their quotes are found', async () => {
    const before = file('annotations/la-boulangerie.yaml')
    const note = { quote: 'le premier train', kind: 'usage', body: 'x' }
    expect(await addNotes(folder, 'la-boulangerie', [note])).toMatchObject({ added: 1 })
    expect(file('annotations/la-boulangerie.yaml')).toBe(
      `${before}- quote: le premier train\n  kind: usage\n  body: x\n`,
    )
    const lost = await addNotes(folder, 'la-boulangerie', [{ ...note, quote: 'le dernier tram' }])
    expect([lost.added, lost.messages.map(({ ruleId }) => ruleId)]).toEqual([0, ['quote-not-found']])
  })

  it('should name the text that is meant', async () => {
    await expect(addNotes(folder, 'la-boulangrie', [])).rejects.toThrow('expected `la-boulangerie`')
  })
})

describe('entries', () => {
  it('should be indented as the list is, and begin one where there is none', () => {
    expect(withEntries('  - term: a\n', [{ term: 'b' }])).toBe('  - term: a\n  - term: b\n')
    expect(withEntries('# mine\n', [{ term: 'b' }])).toBe('# mine\n- term: b\n')
  })

  it('should be taken out line by line, and leave every comment but their own', () => {
    const text = '# list\n- term: a\n  gloss: x # why\n\n# of b\n- term: b\n  see:\n    - a\n- { term: c }\n# end\n'
    expect(withoutEntries(text, [1])).toBe('# list\n- term: a\n  gloss: x # why\n\n# of b\n- { term: c }\n# end\n')
    expect(withoutEntries(text, [0, 2])).toBe('# list\n\n# of b\n- term: b\n  see:\n    - a\n# end\n')
    expect(withoutEntries(text, [])).toBe(text)
    expect(withoutEntries('- term: a\n- term: b', [1])).toBe('- term: a\n')
    expect(withoutEntries('[{ term: a }, { term: b }]\n', [0])).toBe('[ { term: b } ]\n')
  })
})
