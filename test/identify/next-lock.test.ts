import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { lockedUnits, nextLock } from '../../src/core/identify/next-lock.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { type HandLink, type Lock, livingUnits, lockText } from '../../src/core/model/lock.ts'
import { parseLock } from '../../src/core/parse/lock.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import { chanceFrom, edits, type Followed, followed, ownTexts, seeds } from './edits.ts'

const unit = (text: string, target: string | null = `T ${text}`) => ({ text, target, kind: 'paragraph' as const })
const engine = { engine: 'deepl', model: 'quality_optimized', date: '2026-11-23T10:00:00Z', terms: '6f1d' }
const first = unit('Il neigeait depuis l’aube, et les voisins restaient chez eux.')
const second = unit('Vers six heures, un homme au manteau trop grand frappa à la porte.')
const statuses = (lock: Lock) => livingUnits(lock).map(({ status }) => status)
const withText = (old: ReturnType<typeof unit>, text: string, target = old.target) => ({ ...old, text, target })
const later = withText(second, second.text.replace('six', 'sept'))
const idsOf = (lock: Lock) => livingUnits(lock).map(({ id }) => id)

describe('nextLock', () => {
  it('should have nothing to do with the lock that it gave, after any edits', () => {
    const steps = fc.array(fc.constantFrom(...Object.keys(edits)), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(seeds, steps, fc.boolean(), (seed, names, accepts) => {
        const chance = chanceFrom(seed)
        let units: readonly Followed[] = followed(ownTexts[seed % ownTexts.length]!)
        const facing = () =>
          units.map(({ text, kind, key }) => ({ text, kind, target: key % 7 === 0 ? null : `T ${key}` }))
        let { lock } = nextLock(facing(), undefined)
        for (const name of names) {
          units = edits[name]!(units, chance)
          lock = nextLock(facing(), lock, accepts ? { accept: 'all' } : {}).lock
          const read = parseLock(sourceFile('units.lock.json', lockText(lock)))
          expect(read).toMatchObject({ lock, messages: [] })
          const again = nextLock(facing(), read.lock)
          expect(lockText(again.lock)).toBe(lockText(lock))
          expect([again.report.behind, again.report.moved, again.report.new]).toEqual([[], [], []])
          if (accepts) expect(again.report.stale).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('should never take the translation of a source that changed for one that holds', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const chance = chanceFrom(seed)
        const units = followed(ownTexts[seed % ownTexts.length]!)
        const { lock } = nextLock(
          units.map(({ text, kind }) => ({ text, kind, target: `T ${text}` })),
          undefined,
        )
        const edited = edits.reword!(edits.reword!(units, chance), chance)
        const { lock: next } = nextLock(
          edited.map(({ text, kind, key }) => ({
            text,
            kind,
            target: `T ${units.find(each => each.key === key)!.text}`,
          })),
          lock,
        )
        for (const each of livingUnits(next)) {
          const old = livingUnits(lock).find(({ id }) => id === each.id)
          if (old !== undefined) expect(each.status === 'stale').toBe(each.source !== old.source)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('should hold a unit stale through further edits until its own words are back', () => {
    const { lock } = nextLock([first, second], undefined)
    const stale = nextLock([first, later], lock).lock
    expect(livingUnits(stale)[1]).toMatchObject({ status: 'stale', translated: second.text })
    const again = nextLock([first, withText(later, later.text.replace('grand', 'petit'))], stale).lock
    expect(livingUnits(again)[1]).toMatchObject({ status: 'stale', translated: second.text })
    const english = nextLock([first, withText(later, later.text, 'Another English.')], again).lock
    expect(livingUnits(english)[1]).toMatchObject({ status: 'stale', translated: second.text })
    expect(statuses(nextLock([first, second], english).lock)).toEqual(['written', 'written'])
  })

  it('should accept what a person accepts, and that alone', () => {
    const { lock } = nextLock([first, second], undefined)
    const changed = [withText(first, first.text.replace('neigeait', 'pleuvait')), later]
    const [, id] = idsOf(lock)
    const { lock: next, report } = nextLock(changed, lock, { accept: new Set([id!]) })
    expect([report.accepted, statuses(next)]).toEqual([[id], ['stale', 'written']])
    expect(livingUnits(next)[1]!.translated).toBeUndefined()
    expect(nextLock(changed, next).report.stale).toEqual([idsOf(lock)[0]])
  })

  it('should know a machine’s translation, one that a person edited, and one that went stale', () => {
    const { lock } = nextLock([first, second], undefined)
    const [one, other] = idsOf(lock)
    const made = new Map([[other!, engine]])
    const translated = nextLock([first, second], lock, { made }).lock
    expect(statuses(translated)).toEqual(['written', 'machine'])
    const edited = nextLock([first, { ...second, target: 'Better.' }], translated).lock
    expect(livingUnits(edited)[1]).toMatchObject({ status: 'edited', provenance: engine })
    expect(statuses(nextLock([first, second], edited).lock)).toEqual(['written', 'machine'])
    const stale = nextLock([first, { ...later, target: 'Better.' }], edited).lock
    expect(livingUnits(stale)[1]).toMatchObject({ status: 'stale', provenance: engine })
    expect(statuses(nextLock([first, { ...later, target: 'Better.' }], stale, { accept: 'all' }).lock)).toEqual([
      'written',
      'edited',
    ])
    const anew = nextLock([first, { ...later, target: 'Anew.' }], stale, { made }).lock
    expect(livingUnits(anew)[1]).toMatchObject({ id: other, status: 'machine' })
    expect(livingUnits(anew)[1]!.translated).toBeUndefined()
    expect(idsOf(anew)).toEqual([one, other])
  })

  it('should remember what a translation that was taken out was made from', () => {
    const { lock } = nextLock([first, second], undefined)
    const out = nextLock([first, { ...later, target: null }], lock).lock
    expect(statuses(out)).toEqual(['written', 'missing'])
    expect(statuses(nextLock([first, later], out).lock)).toEqual(['written', 'stale'])
    expect(statuses(nextLock([first, { ...later, target: 'A new one.' }], out).lock)).toEqual(['written', 'written'])
  })

  it('should take an engine’s translation of a unit that was split for edited, never for written', () => {
    const whole = unit('Il neigeait depuis l’aube. Les voisins restaient chez eux, près du poêle.')
    const { lock } = nextLock([whole, second], undefined)
    const machine = nextLock([whole, second], lock, { made: new Map([[idsOf(lock)[0]!, engine]]) }).lock
    const parts = [unit('Il neigeait depuis l’aube.'), unit('Les voisins restaient chez eux, près du poêle.')]
    const { lock: next } = nextLock([...parts, second], machine)
    expect(livingUnits(next).map(({ status, provenance }) => [status, provenance?.engine])).toEqual([
      ['edited', 'deepl'],
      ['edited', 'deepl'],
      ['written', undefined],
    ])
  })
})

describe('a link set by hand', () => {
  const front = (who: string) => `---\ntitle: T\n${who}\n---\n\n`
  const fr = 'Il neige. Il fait froid. Personne ne sort.\n\nLe chien dort. Elle lit. Il est tard.\n'
  const en = 'It is snowing and it is cold. Nobody goes out.\n\nThe dog is asleep. She is reading. It is late.\n'
  const filesOf = (source: string, target: string) => ({
    id: 't',
    source: sourceFile('fr.md', front('author: A\ndate: 2026-11-23\nlicense: CC0-1.0') + source),
    target: sourceFile('en.md', front('translator: T') + target),
  })
  /** What becomes of links set in the lock of the text as it stands above. */
  const compiled = (links: readonly HandLink[], source = fr, target = en) => {
    const { edition } = compile(filesOf(fr, en), { glossary: { terms: [] }, pair: frenchEnglish })
    const { lock } = nextLock(lockedUnits(edition.units), undefined)
    const [one, other] = livingUnits(lock)
    const linked: Lock = { ...lock, units: [links.length === 0 ? one! : { ...one!, links }, other!] }
    const files = { ...filesOf(source, target), lock: sourceFile('units.lock.json', lockText(linked)) }
    return compile(files, { glossary: { terms: [] }, pair: frenchEnglish })
  }
  const linksOf = ({ edition }: ReturnType<typeof compiled>) =>
    edition.units[0]!.links.map(({ source, target, score }) => `${source}:${target}${score === 1 ? '!' : ''}`)
  const problems = ({ messages }: ReturnType<typeof compiled>) =>
    messages.filter(({ ruleId }) => ruleId === 'link-outdated').map(({ reason }) => reason)

  it('should win over the aligner, with score 1', () => {
    expect(linksOf(compiled([]))).toEqual(['0,1:0', '2:1'])
    const one = { source: ['Il neige'], target: ['snowing'] }
    const two = { source: ['fait froid', 'ne sort'], target: ['goes out'] }
    const found = compiled([one, two])
    expect([linksOf(found), problems(found)]).toEqual([['0:0!', '1,2:1!'], []])
    expect(linksOf(compiled([{ source: ['fait froid'], target: [] }]))).toContain('1:!')
  })

  it('should move with its sentences and be told from others by its words', () => {
    const links = [{ source: ['Il neige'], target: ['It is snowing'] }]
    const moved = compiled(links, `Le soir tombe. ${fr}`, `Night falls. ${en}`)
    expect(linksOf(moved)).toContain('1:1!')
    expect(problems(moved)).toEqual([])
  })

  it('should say so when it no longer stands', () => {
    const wrong: readonly (readonly [HandLink, string])[] = [
      [{ source: ['Il pleut'], target: ['snowing'] }, 'expected `Il pleut` in one sentence of the unit'],
      [{ source: ['Il'], target: ['snowing'] }, 'expected `Il` in one sentence of the unit, found it in 2'],
      [{ source: ['Il neige'], target: ['is'] }, 'expected `is` in one sentence of `en.md`, found it in 4'],
      [
        { source: ['Il neige', 'ne sort'], target: ['snowing'] },
        'expected sentences of the unit that follow one another',
      ],
      [{ source: ['Le chien'], target: ['The dog'] }, 'expected `Le chien` in one sentence of the unit'],
    ]
    for (const [link, problem] of wrong) {
      const found = compiled([link])
      expect(problems(found)).toEqual([expect.stringContaining(problem)])
      expect(found.messages.find(({ ruleId }) => ruleId === 'link-outdated')!.place).toMatchObject({
        file: 'units.lock.json',
        line: 5,
      })
    }
    const shared = [
      { source: ['Il neige'], target: ['goes out'] },
      { source: ['ne sort'], target: ['goes out'] },
    ]
    expect(problems(compiled(shared))).toEqual([expect.stringContaining('that no other link set by hand has')])
  })

  it('should stay in the lock', () => {
    const links = [{ source: ['Il neige'], target: ['snowing'] }]
    const { lock } = nextLock([first, second], undefined)
    const linked: Lock = { ...lock, units: [{ ...livingUnits(lock)[0]!, links }, livingUnits(lock)[1]!] }
    expect(
      livingUnits(nextLock([withText(first, first.text.replace('aube', 'matin')), second], linked).lock)[0]!.links,
    ).toEqual(links)
  })
})
