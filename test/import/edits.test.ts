import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Compiled, compile } from '../../src/core/compile.ts'
import { lockedUnits, nextLock } from '../../src/core/identify/next-lock.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { type Lock, livingUnits, lockText } from '../../src/core/model/lock.ts'
import { parseLock } from '../../src/core/parse/lock.ts'
import { textPaths } from '../../src/disk/text-paths.ts'
import { returnedTexts } from '../../src/importers/xliff-edits.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import { tmxDocument } from '../../src/outputs/tmx/document.ts'
import { omegatProject, omegatText } from '../../src/outputs/xliff/omegat.ts'
import { xliffOne } from '../../src/outputs/xliff/one.ts'
import { xliffTwo } from '../../src/outputs/xliff/two.ts'
import { takenBack } from '../../src/run/import-edits.ts'
import { contextOf } from '../outputs/editions.ts'
import { judgedBy, translatedByOmegat } from '../outputs/judges.ts'

const paths = textPaths('essai')
const options = { glossary: { terms: [] }, pair: frenchEnglish }
const french = '---\ntitle: Essai\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\n'
const english = '---\ntitle: Trial # kept\ntranslator: A\n---\n\n'

interface State {
  readonly fr: string
  readonly en?: string
  readonly lock?: Lock
}

const filesOf = ({ fr, en, lock }: State) => ({
  id: 'essai',
  source: sourceFile(paths.source, fr),
  ...(en === undefined ? {} : { target: sourceFile(paths.target, en) }),
  ...(lock === undefined ? {} : { lock: sourceFile(paths.lock, lockText(lock)) }),
})
const compiledOf = (state: State): Compiled => compile(filesOf(state), options)

const xmlOf = (state: State, write = xliffOne): string => {
  const { edition } = compiledOf(state)
  return write(edition, contextOf([edition]))
}

/** A file comes back to a text. */
function back(xml: string, state: State) {
  const [returned] = returnedTexts({ name: 'essai.xlf', bytes: new TextEncoder().encode(xml) })
  const result = takenBack('essai.xlf', returned!.units, {
    files: filesOf(state),
    paths,
    rawTarget: state.en,
    compiled: compiledOf(state),
    lock: state.lock,
    ...options,
    translator: 'unknown',
  })
  const lock = result.lock === undefined ? undefined : parseLock(sourceFile(paths.lock, result.lock)).lock
  return { ...result, ...(lock === undefined ? {} : { statuses: livingUnits(lock).map(({ status }) => status) }) }
}

const fr = `${french}# Le pont\n\nLe *pont* est fermé. Il pleut sur [la ville](https://example.org/).\n\n- Le maire arrive.\n- La foule attend.\n\nUn mot[^1] de trop.\n\n[^1]: Une remarque.\n`
const en = `${english}# The bridge\n\nThe _bridge_ is closed. It is raining\non [the town](https://example.org/).\n\n- The mayor arrives.\n- The crowd waits.\n\nOne word[^1] too many.\n\n[^1]: A remark.\n`

/** A lock in which an engine made every translation. */
function machineMade(state: State): Lock {
  const { units } = compiledOf(state).edition
  const provenance = { engine: 'deepl', date: '2026-01-02T03:04:05.000Z' }
  return nextLock(lockedUnits(units), undefined, { made: new Map(units.map(({ id }) => [id, provenance])) }).lock
}
const library: State = { fr, en, lock: machineMade({ fr, en }) }

describe('a file that comes back from a translator', () => {
  test('should change nothing where nothing was edited', () => {
    const result = back(xmlOf(library), library)
    expect([result.edited, result.target, result.lock, result.messages]).toEqual([[], undefined, undefined, []])
  })

  test.each([
    ['soft hyphens', '\u00ad'],
    ['a byte order mark', '\ufeff'],
    ['a line separator', '\u2028'],
    ['a space without width', '\u200b'],
    ['a control character', '&#7;'],
    ['a tab', '\t'],
  ])('should change nothing where nobody edited a text with %s', (_, sign) => {
    const state = {
      fr: `${french}Un cor${sign}rec${sign}teur lit.\n`,
      en: `${english}A proof${sign}read${sign}er reads.\n`,
    }
    for (const write of [xliffOne, xliffTwo]) {
      const result = back(xmlOf(state, write), state)
      expect([result.edited, result.target, result.lock, result.messages]).toEqual([[], undefined, undefined, []])
    }
  })

  test('should put an edit into its unit alone, and be edited in the lock', () => {
    const xml = xmlOf(library).replace('The mayor arrives.', 'The mayor is coming.')
    const result = back(xml, library)
    expect(result.target).toBe(en.replace('The mayor arrives.', 'The mayor is coming.'))
    expect(result.statuses).toEqual(['machine', 'machine', 'edited', 'machine', 'machine', 'machine'])
    expect(result.messages).toEqual([])
    expect(back(xml, { fr, en: result.target!, lock: parseLock(sourceFile('', result.lock!)).lock! }).edited).toEqual(
      [],
    )
  })

  test('should come back from XLIFF 2.1 as from 1.2', () => {
    const xml = xmlOf(library, xliffTwo)
    expect(back(xml, library)).toMatchObject({ edited: [], target: undefined, lock: undefined, messages: [] })
    const result = back(
      xml.replace('is closed.', 'is shut.').replace('The mayor arrives.', 'The mayor comes.'),
      library,
    )
    expect(result.target).toBe(
      en
        .replace('_bridge_ is closed. It is raining\non', '*bridge* is shut. It is raining on')
        .replace('The mayor arrives.', 'The mayor comes.'),
    )
    expect(result.statuses).toEqual(['machine', 'edited', 'edited', 'machine', 'machine', 'machine'])
  })

  test('should put an edit far from any translation into its unit all the same', () => {
    const result = back(xmlOf(library).replace('The crowd waits.', 'Xyzzy! Plugh?! 7.'), library)
    expect(result.target).toBe(en.replace('The crowd waits.', 'Xyzzy! Plugh?! 7.'))
    expect(result.statuses?.[3]).toBe('edited')
  })

  test('should keep marks where the translator put them, and tell of those that are gone', () => {
    const moved = xmlOf(library).replace(
      'The <g id="1" ctype="italic">bridge</g> is closed.',
      'Closed is the <g id="1" ctype="italic">old bridge</g>.',
    )
    expect(back(moved, library).target).toContain('Closed is the *old bridge*. It is raining on [the town]')
    const without = xmlOf(library).replace(/One word<x [^>]*> too/, 'One word too')
    const result = back(without, library)
    expect(result.target).toContain('One word too many.')
    expect(result.messages.map(({ ruleId, actual, place }) => [ruleId, actual, place.file, place.line])).toEqual([
      ['lost-mark', '[^1]', paths.target, 14],
    ])
    const foreign = xmlOf(library).replace('The crowd', 'The <g id="77">crowd</g>')
    expect(back(foreign.replace('crowd</g> waits', 'crowd</g> stands'), library).messages[0]?.reason).toMatch(
      /^Unexpected tag `77`/,
    )
  })

  test('should refuse, with its place, what was made from a text that has changed, and take in the rest', () => {
    const xml = xmlOf(library)
      .replace('The mayor arrives.', 'The mayor is coming.')
      .replace('The crowd waits.', 'The crowd is waiting.')
    const changed = { ...library, fr: fr.replace('Le maire arrive.', 'Le maire arrive enfin.') }
    const result = back(xml, changed)
    expect(result.target).toBe(en.replace('The crowd waits.', 'The crowd is waiting.'))
    expect(result.messages.map(({ ruleId, place }) => [ruleId, place.file, place.line])).toEqual([
      ['refused-edit', paths.source, 12],
    ])
  })

  test('should refuse, with its place, what another has edited meanwhile, and a unit that is gone', () => {
    const xml = xmlOf(library).replace('The mayor arrives.', 'The mayor is coming.')
    const other = { ...library, en: en.replace('The mayor arrives.', 'The mayor comes.') }
    const result = back(xml, other)
    expect([result.target, result.messages[0]?.place.file, result.messages[0]?.place.line]).toEqual([
      undefined,
      paths.target,
      11,
    ])
    const gone = {
      ...library,
      fr: fr.replace('- Le maire arrive.\n', ''),
      en: en.replace('- The mayor arrives.\n', ''),
    }
    expect(back(xml, gone).messages.map(({ ruleId, place }) => [ruleId, place.file])).toEqual([
      ['refused-edit', 'essai.xlf'],
    ])
  })

  test('should put a translation where there was none, and none where a program left the text itself', () => {
    const missing: State = { fr, en: en.replace('- The crowd waits.\n', '') }
    const state = { ...missing, lock: machineMade(missing) }
    const source = '<source>La foule attend.</source>'
    const added = (target: string) => xmlOf(state).replace(source, `${source}<target>${target}</target>`)
    expect(back(added('The crowd waits.'), state).target).toBe(en)
    expect(back(added('La foule attend.'), state).target).toBeUndefined()
    expect(back(added(''), state).edited).toEqual([])
    const bare: State = { fr }
    const first = xmlOf(bare).replace(source, `${source}<target>The crowd waits.</target>`)
    expect(back(first, bare).target).toContain('- The crowd waits.')
  })

  test('should hold a stale translation for right that was edited or that a translator signed', () => {
    const changed = { ...library, fr: fr.replace('Le maire arrive.', 'Le maire arrive enfin.') }
    const xml = xmlOf(changed)
    expect(back(xml, changed).lock).toBeUndefined()
    expect(back(xml.replace('The mayor arrives.', 'The mayor arrives at last.'), changed).statuses?.[2]).toBe('edited')
    const signed = xml.replace(/state="needs-review-translation" state-qualifier="fuzzy-match"/, 'state="signed-off"')
    const result = back(signed, changed)
    expect([result.target, result.statuses?.[2]]).toEqual([undefined, 'machine'])
  })

  test('should lose nothing, and change nothing but what was edited', () => {
    const words = fc.stringMatching(/^[A-Za-z][a-z*_&<[\]~|’ -]{0,20}[a-z]$/).map(text => text.replace(/ {2,}/g, ' '))
    const given = xmlOf(library)
    const before = compiledOf(library).edition.units
    const plain = before.map((unit, index) => ({ unit, index })).filter(({ unit }) => unit.target!.marks.length === 0)
    const edits = fc.uniqueArray(fc.tuple(fc.constantFrom(...plain), fc.array(words, { minLength: 1, maxLength: 3 })), {
      selector: ([{ index }]) => index,
      minLength: 1,
    })
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    fc.assert(
      fc.property(edits, all => {
        let xml = given
        const wanted = new Map<number, string>()
        for (const [{ unit, index }, sentences] of all) {
          const text = sentences.map(each => `${each}.`).join(' ')
          wanted.set(index, text)
          xml = xml.replace(`>${unit.target!.text}</target>`, () => `>${escaped(text)}</target>`)
        }
        const result = back(xml, library)
        const refused = new Set(
          result.messages.filter(({ ruleId }) => ruleId === 'refused-edit').map(({ unit }) => unit),
        )
        const after = result.compiled.edition.units
        expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
        for (const [index, unit] of before.entries()) {
          const isIn = wanted.has(index) && !refused.has(unit.id)
          expect(after[index]!.target?.text).toBe(isIn ? wanted.get(index) : unit.target?.text)
        }
        expect(result.edited.length + refused.size).toBe(
          [...wanted].filter(([index, text]) => text !== before[index]!.target!.text).length,
        )
      }),
      { numRuns: 8 },
    )
  })
})

/** What OmegaT makes of a text's project, after a translator typed translations by the ids of their units. */
async function throughOmegat(state: State, typed: Readonly<Record<string, string>>): Promise<string> {
  const { edition } = compiledOf(state)
  const context = contextOf([edition])
  const files = [...omegatProject(context), ...omegatText(edition, context)]
  const textOf = (id: string) => edition.units.find(unit => unit.id === id)!.source.text
  const saved = Object.entries(typed).map(([id, target]) => ({
    properties: { file: 'essai.xlf', id },
    segments: [[textOf(id)], [target]] as const,
  }))
  const header = { languages: ['fr', 'en'], segments: 'paragraph', format: 'OmegaT', content: 'plaintext' } as const
  const project = files.map(({ path, content }) => [path.replace(/^omegat\//, ''), content] as const)
  const memory = ['omegat/project_save.tmx', tmxDocument(saved, { ...header, version: '1' })] as const
  const back = await translatedByOmegat(new Map([...project, memory]))
  return back.get('essai.xlf')!
}

describe('a project of OmegaT', () => {
  const twice =
    '\n\nOui.\n\nOui.\n\nLe temps passe.\n\nUn vers\\\nun autre.\n\nUn mot neuf.\n\nLa voisine a vendu sa vieille voiture bleue à un inconnu.\n'
  const state: State = {
    fr: fr.replace('\n\n[^1]:', `${twice}\n[^1]:`),
    en: en.replace('\n\n[^1]:', '\n\nYes.\n\nIndeed.\n\nTime **goes** by[^1].\n\nA verse\\\nanother one.\n\n[^1]:'),
  }
  const idOf = (words: string) => compiledOf(state).edition.units.find(unit => unit.source.text.startsWith(words))!.id

  judgedBy('omegat')('should bring back what was typed, and change nothing else', async () => {
    const [mayor, yes, fresh] = [idOf('Le maire'), idOf('Oui'), idOf('Un mot neuf')]
    const xml = await throughOmegat(state, {
      [mayor]: 'The mayor is coming.',
      [yes]: 'Of course.',
      [fresh]: 'A new word.',
    })
    const result = back(xml, state)
    expect(result.edited.toSorted()).toEqual([mayor, yes, fresh].toSorted())
    expect(result.target).toBe(
      state
        .en!.replace('The mayor arrives.', 'The mayor is coming.')
        .replace('Yes.', 'Of course.')
        .replace('another one.\n', 'another one.\n\nA new word.\n'),
    )
    const [copy] = result.messages
    expect([result.messages.length, copy?.reason]).toEqual([1, expect.stringContaining('1 copies of the text')])
  })

  test('should put in what holds, and offer what an engine made or what is stale', () => {
    const pathsOf = (each: State) => {
      const { edition } = compiledOf(each)
      return omegatText(edition, contextOf([edition])).map(({ path }) => path)
    }
    expect(pathsOf(state)).toEqual(['omegat/source/essai.xlf', 'omegat/tm/auto/essai.tmx'])
    expect(pathsOf(library)).toEqual(['omegat/source/essai.xlf', 'omegat/tm/penalty-10/essai.tmx'])
  })
})
