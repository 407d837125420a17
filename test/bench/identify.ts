// How many units of a whole book keep their ids through edits, and how long that takes.
//
//   npm run bench:identify -- TEXT [OTHER]
//
// TEXT: one paragraph a line, headings with `#`. Each row edits it in one way and identifies the result against the
// lock of the text as it was. `kept`: share of the units that are still there that have their id; `wrong`: units that
// have the id of another one; ms of processor time, the best of three. OTHER, another book, shows how many ids a wholly different text would take.
import { readFileSync } from 'node:fs'
import { identify } from '../../src/core/identify/identify.ts'
import { type Lock, livingUnits } from '../../src/core/model/lock.ts'
import { chanceFrom, edits, type Followed, followed, lockOf, reworded } from '../identify/edits.ts'

const chance = chanceFrom(7)

function readUnits(path: string): Followed[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  const full = lines.filter(line => line.trim() !== '')
  return followed(
    full.map(line => ({
      text: line.replace(/^#+ /, '').trim(),
      kind: line.startsWith('#') ? ('heading' as const) : ('paragraph' as const),
    })),
  )
}

function row(
  name: string,
  { before, lock }: { before: readonly Followed[]; lock: Lock },
  after: readonly Followed[],
): void {
  const idOf = new Map(livingUnits(lock).map(({ id }, index) => [before[index]!.key, id]))
  const times: number[] = []
  let found = identify(after, lock)
  for (let turn = 0; turn < 3; turn++) {
    const started = process.cpuUsage()
    found = identify(after, lock)
    times.push(process.cpuUsage(started).user / 1000)
  }
  const known = after.flatMap(({ key }, index) => (idOf.has(key) ? [{ want: idOf.get(key), index }] : []))
  const kept = known.filter(({ want, index }) => found.units[index]!.id === want).length
  const wrong = after.filter(
    ({ key }, index) => found.units[index]!.fate !== 'new' && found.units[index]!.id !== idOf.get(key),
  ).length
  const share = known.length === 0 ? '      –' : `${((100 * kept) / known.length).toFixed(2).padStart(6)}%`
  const [units, milliseconds] = [
    String(after.length).padStart(6),
    `${Math.min(...times)
      .toFixed(0)
      .padStart(6)} ms`,
  ]
  console.log(`${name.padEnd(30)} ${units} units  kept ${share}  wrong ${String(wrong).padStart(4)} ${milliseconds}`)
}

const every = (units: readonly Followed[], share: number): Followed[] =>
  units.map(unit => ({ ...unit, text: reworded(unit.text, share, chance) }))

function many(units: readonly Followed[], name: keyof typeof edits, times: number): readonly Followed[] {
  let result = units
  for (let turn = 0; turn < times; turn++) result = edits[name]!(result, chance)
  return result
}

const [path, other] = process.argv.slice(2)
if (path === undefined) {
  console.error('npm run bench:identify -- TEXT [OTHER]')
  process.exitCode = 2
} else {
  const before = readUnits(path)
  const book = { before, lock: lockOf(before) }
  row('unchanged', book, before)
  row('20 reworded', book, many(before, 'reword', 20))
  for (const share of [0.1, 0.3, 0.5]) row(`${share * 100} % of every unit rewritten`, book, every(before, share))
  for (const name of Object.keys(edits)) row(`100 × ${name}`, book, many(before, name, 100))
  const all = Object.keys(edits).reduce((units, name) => many(units, name, 50), before as readonly Followed[])
  row('50 × each', book, all)
  row('50 × each, 30 % rewritten', book, every(all, 0.3))
  if (other !== undefined) row('another book', book, readUnits(other))
}
