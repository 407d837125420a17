import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ComparedUnit, changesBetween, stateOf, unitChanges } from '../src/core/identify/changes.ts'
import type { Changes } from '../src/core/model/changes.ts'
import type { Edition } from '../src/core/model/edition.ts'
import { livingUnits } from '../src/core/model/lock.ts'
import { diffLibrary } from '../src/run/diff.ts'
import { commandIn } from './command.ts'
import { chanceFrom, edits, followed, lockOf, ownTexts } from './identify/edits.ts'

const unit = (id: string, text: string, target = `${id} in English`): ComparedUnit => ({
  id,
  text,
  kind: 'paragraph',
  target,
})
const rain = 'Il pleut depuis trois jours sur le port et les bateaux ne sortent plus.'
const cat = 'Le chat de la voisine dort sur le mur, au soleil, comme un vieux pacha.'
const state = (units: readonly ComparedUnit[], gone: readonly { id: string; into?: string }[] = []) => ({
  id: 'le-port',
  units,
  gone,
})

const without = (ids: ReadonlySet<string>, others: ReadonlySet<string>) =>
  new Set([...ids].filter(id => !others.has(id)))

describe('what changed in a text', () => {
  const before = state([unit('aaaa', rain), unit('bbbb', cat), unit('cccc', 'Fin !')])

  it.each([
    ['nothing', before.units, [], []],
    ['typography alone', before.units.with(2, unit('cccc', 'Fin\u202F!')), [], []],
    ['a word', before.units.with(2, unit('cccc', 'La fin !')), [], ['changed cccc source']],
    ['its translation', before.units.with(2, unit('cccc', 'Fin !', 'The end')), [], ['changed cccc target']],
    ['its place', [2, 0, 1].map(at => before.units[at]!), [], ['moved cccc']],
    ['a new unit', [...before.units, unit('dddd', 'Le facteur passe à vélo.')], [], ['added dddd']],
    ['a unit less', before.units.slice(0, 2), [{ id: 'cccc' }], ['removed cccc']],
    [
      'a merge that the lock tells',
      before.units.slice(0, 2),
      [{ id: 'cccc', into: 'bbbb' }],
      ['merged cccc into bbbb'],
    ],
    [
      'a merge that the words tell',
      [unit('aaaa', `${rain} ${cat}`), unit('cccc', 'Fin !')],
      [],
      ['changed aaaa source', 'merged bbbb into aaaa'],
    ],
    [
      'a unit in two parts',
      [
        unit('aaaa', rain),
        unit('bbbb', 'Le chat de la voisine dort sur le mur,'),
        unit('eeee', 'au soleil, comme un vieux pacha.'),
        unit('cccc', 'Fin !'),
      ],
      [],
      ['changed bbbb source', 'split eeee from bbbb'],
    ],
  ] as const)('should tell %s', (_, units, gone, told) => {
    const changes = unitChanges(before, state(units, gone))
    const words = changes.map(({ kind, unit: id, sides, from, into }) =>
      [kind, id, ...(sides ?? []), ...(from ? ['from', from] : []), ...(into ? ['into', into] : [])].join(' '),
    )
    expect(words).toEqual(told)
  })

  it('should tell a unit that is back, a text that is new, gone, or has another id', () => {
    const back = unitChanges(
      state([unit('aaaa', rain)], [{ id: 'bbbb' }]),
      state([unit('aaaa', rain), unit('bbbb', cat)]),
    )
    expect(back).toMatchObject([{ kind: 'returned', unit: 'bbbb', at: 2 }])
    const other = { ...before, id: 'la-mer' }
    const far = { id: 'le-mont', units: [unit('zzzz', 'La neige tombe.')], gone: [] }
    expect(changesBetween([before, far], [other])).toEqual([
      { text: 'la-mer', fate: 'renamed', from: 'le-port', address: 'lost', units: [] },
      { text: 'le-mont', fate: 'removed', address: 'lost', units: [] },
    ])
    expect(changesBetween([before, far], [other], [{ id: 'le-port' }, { id: 'le-mont', into: 'la-mer' }])).toEqual([
      { text: 'la-mer', fate: 'renamed', from: 'le-port', address: 'kept', units: [] },
      { text: 'le-mont', fate: 'removed', into: 'la-mer', address: 'kept', lost: ['zzzz'], units: [] },
    ])
    expect(changesBetween([before], [before, far])).toEqual([{ text: 'le-mont', fate: 'added', units: [] }])
  })

  it('should account for every id of both states, after any edits', () => {
    const names = Object.keys(edits)
    for (let seed = 1; seed <= 20; seed++) {
      const chance = chanceFrom(seed)
      let units = followed(ownTexts[seed % ownTexts.length]!)
      const old = lockOf(units)
      for (let step = 0; step < 5; step++)
        units = [...edits[names[Math.floor(chance() * names.length)]!]!(units, chance)]
      const now = lockOf(units, old)
      const changes = unitChanges(stateOf('le-port', old), stateOf('le-port', now))
      const ids = (lock: typeof old) => new Set(livingUnits(lock).map(({ id }) => id))
      const [were, are] = [ids(old), ids(now)]
      const said = (...kinds: string[]) =>
        new Set(changes.flatMap(({ kind, unit: id }) => (kinds.includes(kind) ? [id] : [])))
      expect(said('added', 'split', 'returned')).toEqual(without(are, were))
      expect(said('removed', 'merged')).toEqual(without(were, are))
      for (const { into } of changes) if (into !== undefined) expect(are.has(into)).toBe(true)
    }
  })
})

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-diff-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
const run = commandIn(scratch)

describe('the command diff', () => {
  const library = join(scratch, 'library')
  const french = join(library, 'corpus/la-boulangerie/fr.md')
  const told = (...args: string[]) => JSON.parse(run('diff', ...args, '--json').stdout) as Changes
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: library })
  let blocks: string[]

  beforeAll(() => {
    run('init', library)
    run('lock', library)
    run('build', library, '--formats', 'json')
    cpSync(join(library, 'dist'), join(scratch, 'before'), { recursive: true })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'Before')
    blocks = readFileSync(french, 'utf8').trimEnd().split('\n\n')
    writeFileSync(french, `${[...blocks.slice(0, -2), `${blocks.at(-2)} ${blocks.at(-1)}`].join('\n\n')}\n`)
    run('lock', library)
    run('build', library, '--formats', 'json')
  })

  it('should tell the same of two builds, of a revision of git, and of a library beside it', () => {
    const changes = told(join(scratch, 'before'), join(library, 'dist'))
    expect(changes.texts.map(({ text, fate }) => [text, fate])).toEqual([['la-boulangerie', 'changed']])
    expect(changes.texts[0]!.units.map(({ kind }) => kind)).toContain('merged')
    expect(told('HEAD', '--library', library)).toEqual(changes)
    expect(told('HEAD', library, '--library', library)).toEqual(changes)
    expect(told(library, library)).toEqual({ format: 1, texts: [] })
  })

  it('should say it in words, and what is neither a build nor a revision', () => {
    const { status, stdout } = run('diff', 'HEAD', '--library', library)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^la-boulangerie\n {2}changed {2}\w{4} §\d+ +.*\n {2}merged {3}\w{4} +into \w{4} {2}/)
    expect(run('diff', library, library).stdout).toBe('Nothing changed.\n')
    for (const name of ['nowhere', '--output=x', '-p']) {
      const refused = run('diff', '--library', library, '--', name)
      expect(refused.status, name).toBe(2)
      expect(refused.stderr).toContain(`Unexpected \`${name}\``)
    }
  })

  it('should read a build of the first minor, and refuse one of another format', () => {
    const [first, other] = [join(scratch, 'first'), join(scratch, 'other')]
    for (const folder of [first, other]) cpSync(join(scratch, 'before/json'), folder, { recursive: true })
    const path = 'texts/la-boulangerie.json'
    const edition = JSON.parse(readFileSync(join(first, path), 'utf8'))
    const side = (of: { text: string; sentences: unknown; marks: unknown } | null) =>
      of && { text: of.text, sentences: of.sentences, marks: of.marks }
    const units = edition.units.map((each: Edition['units'][number]) => {
      const { id, kind, status, source, target, links, annotations } = each
      return { id, kind, status, source: side(source), target: side(target), links, annotations }
    })
    const { format, id, source, target, terms, stats } = edition
    writeFileSync(join(first, path), JSON.stringify({ format, id, source, target, units, terms, stats }))
    const now = join(library, 'dist')
    expect(told(first, now)).toEqual(told(join(scratch, 'before'), now))
    writeFileSync(join(other, path), JSON.stringify({ ...edition, format: 2 }))
    const refused = run('diff', other, now)
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain(
      `Unexpected format of \`${path}\` in ${other}, expected 1: another version made it`,
    )
  })

  it.each<[path: string, field: string, break: (value: { [name: string]: unknown }) => unknown]>([
    ['index.json', 'format', value => ({ ...value, format: '1' })],
    ['index.json', 'format', () => null],
    ['index.json', 'texts', value => ({ ...value, texts: {} })],
    ['index.json', 'texts.0', value => ({ ...value, texts: ['x'] })],
    ['index.json', 'library', ({ library: _, ...value }) => value],
    ['texts/la-boulangerie.json', 'units', value => ({ ...value, units: {} })],
    ['texts/la-boulangerie.json', 'units.0', value => ({ ...value, units: [null] })],
    [
      'texts/la-boulangerie.json',
      'units.0.source',
      value => ({ ...value, units: [{ id: 'a', kind: 'x', source: 1 }] }),
    ],
  ])('should refuse a build whose %s is not sound at %s, and name the place', async (path, field, broken) => {
    const folder = join(scratch, 'broken')
    cpSync(join(scratch, 'before/json'), folder, { recursive: true })
    writeFileSync(join(folder, path), JSON.stringify(broken(JSON.parse(readFileSync(join(folder, path), 'utf8')))))
    await expect(diffLibrary(folder, join(library, 'dist'))).rejects.toThrow(
      `Unexpected content of \`${path}\` at \`${field}\` in ${folder}`,
    )
  })

  it('should tell the passages whose addresses a lock that went back has lost, until `lock --since` keeps them', () => {
    const folder = join(scratch, 'reverted')
    cpSync(join(library, 'corpus'), join(folder, 'corpus'), { recursive: true })
    const at = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
    const commit = () => [at('add', 'corpus'), at('commit', '-qm', 'x')]
    at('init', '-q')
    run('lock', folder)
    commit()
    appendFileSync(join(folder, 'corpus/la-boulangerie/fr.md'), '\nLe facteur passe tous les matins à vélo.\n')
    run('lock', folder)
    commit()
    at('revert', '--no-edit', 'HEAD')
    const [change] = told('HEAD~1', '--library', folder).texts
    expect(change).toMatchObject({ fate: 'changed', units: [{ kind: 'removed' }] })
    expect(change!.lost).toEqual([change!.units[0]!.unit])
    expect(run('diff', 'HEAD~1', '--library', folder).stdout).toContain(
      `\`en-regard lock --since HEAD~1\` keeps them:\n  la-boulangerie#${change!.lost![0]}\n`,
    )
    expect(run('lock', folder, '--since', 'HEAD~1').stdout).toMatch(/gone {5}\w{4} +Le facteur passe/)
    expect(told('HEAD~1', '--library', folder).texts[0]).not.toHaveProperty('lost')
    expect(run('lock', folder, '--since', 'HEAD~1').stderr).toBe('Nothing to write.\n')
    expect(run('lock', folder, '--since', 'nowhere').status).toBe(2)
  })

  it('should tell them of a text that went into another too, whose passages keep their ids', () => {
    const [old, now] = [join(scratch, 'two-texts'), join(scratch, 'one-text')]
    const write = (path: string, french: string) => {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, `---\ntitle: T\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n---\n\n${french}\n`)
    }
    const [rainy, cosy] = ['Fin de journée.', `${cat}\n\nFin.`]
    mkdirSync(join(old, 'corpus'), { recursive: true })
    const about = 'name: t\ntitle: T\npublisher: P\nlicense: CC0-1.0\nsource: fr\ntarget: en\n'
    writeFileSync(join(old, 'corpus/library.yaml'), about)
    write(join(old, 'corpus/le-chat/fr.md'), `${cat.slice(0, 40)}.`)
    write(join(old, 'corpus/le-port/fr.md'), `${rain}\n\n${rainy}`)
    run('lock', old)
    write(join(old, 'corpus/le-chat/fr.md'), cosy)
    run('lock', old)
    run('build', old, '--formats', 'json')
    for (const since of [old, join(old, 'dist')]) {
      rmSync(now, { recursive: true, force: true })
      write(join(now, 'corpus/le-port/fr.md'), `${rain}\n\n${rainy}\n\n${cosy}`)
      cpSync(join(old, 'corpus/le-port/units.lock.json'), join(now, 'corpus/le-port/units.lock.json'))
      writeFileSync(join(now, 'corpus/library.yaml'), `${about}gone:\n  - { id: le-chat, into: le-port }\n`)
      const lost = () => told(since, now).texts.find(({ text }) => text === 'le-chat')
      const { lost: ids } = lost()!
      expect(ids).toHaveLength(2)
      run('lock', now, '--since', since)
      expect(lost()).toEqual({ text: 'le-chat', fate: 'removed', into: 'le-port', address: 'kept', units: [] })
      const { units } = JSON.parse(readFileSync(join(now, 'corpus/le-port/units.lock.json'), 'utf8'))
      expect(units.slice(2).map(({ id }: { id: string }) => id)).toEqual(ids)
    }
  })

  it('should know a text that was renamed with its lock', () => {
    const moved = join(scratch, 'moved')
    cpSync(join(library, 'corpus'), join(moved, 'corpus'), { recursive: true })
    renameSync(join(moved, 'corpus/la-boulangerie'), join(moved, 'corpus/le-four'))
    const renamed = { text: 'le-four', fate: 'renamed', from: 'la-boulangerie', units: [] }
    expect(told(library, moved).texts).toEqual([{ ...renamed, address: 'lost' }])
    const [lines] = /^gone:\n(?: .*\n)+/m.exec(run('diff', library, moved).stdout)!
    expect(lines).toBe('gone:\n  - { id: la-boulangerie, into: le-four }\n')
    const lost = () => run('check', moved).stdout.match(/Missing text `la-boulangerie`.* lost-text/)?.length
    expect(lost()).toBe(1)
    appendFileSync(join(moved, 'corpus/library.yaml'), lines)
    expect(lost()).toBeUndefined()
    expect(told(library, moved).texts).toEqual([{ ...renamed, address: 'kept' }])
    expect(run('diff', library, moved).stdout).toBe('le-four  renamed from la-boulangerie\n')
  })
})
