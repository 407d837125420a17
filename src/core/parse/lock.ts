import * as z from 'zod'
import { placeAt, type SourceFile, sourceFile } from '../model/file.ts'
import {
  type GoneUnit,
  goneUnitSchema,
  type Lock,
  type LockUnit,
  lockFormat,
  lockSchema,
  lockUnitSchema,
} from '../model/lock.ts'
import type { Message, Place } from '../model/message.ts'
import { invalidLock } from '../rules/invalid-lock.ts'
import { lockConflict } from '../rules/lock-conflict.ts'
import { lockDuplicate } from '../rules/lock-duplicate.ts'
import { newerFormat } from '../rules/newer-format.ts'
import { message } from '../rules/rule.ts'
import { validate } from './validate.ts'
import { parseYaml, type YamlTree } from './yaml.ts'

export interface ParsedLock {
  /** Absent where the file has an error: half a lock would give ids away. */
  readonly lock?: Lock
  /** Whether there is a lock. */
  readonly complete: boolean
  readonly messages: readonly Message[]
  /** Where a unit stands in the file; the file as a whole for an unknown one. */
  readonly placeOfUnit: (id: string) => Place
}

/** `units.lock.json` → lock. Never throws: what is wrong is a message. */
export function parseLock(file: SourceFile): ParsedLock {
  const placeOfUnit = (id: string) => placeOfId(file, id)
  const conflict = /^(<{7}|\|{7}|={7}|>{7})/m.exec(file.text)
  if (conflict !== null) {
    const place = placeAt(file, conflict.index, conflict.index + conflict[0].length)
    return { complete: false, messages: [message(lockConflict, place, { actual: conflict[0] })], placeOfUnit }
  }
  const value = jsonIn(file.text)
  const newer = newerThanKnown(value)
  if (newer !== undefined) {
    const place = placeAt(file, Math.max(0, file.text.indexOf(newer.at)))
    const problem = message(newerFormat, place, { actual: newer.actual, known: lockFormat })
    return { complete: false, messages: [problem], placeOfUnit }
  }
  const read = lockSchema.safeParse(migrated(value))
  if (!read.success) return { complete: false, messages: problemsIn(file), placeOfUnit }
  const { units, repeated } = onceEach(read.data.units)
  const messages = repeated.map(id =>
    message(lockDuplicate, placeOfId(file, id, file.text.lastIndexOf(idField(id))), { actual: id }, { unit: id }),
  )
  return { lock: { ...read.data, units }, complete: true, messages, placeOfUnit }
}

/** The locks of both sides of a merge that left its marks, and of what both come from where it stands there too. */
export function parseLockSides(
  file: SourceFile,
): { readonly ours: Lock; readonly theirs: Lock; readonly base?: Lock | undefined } | undefined {
  const lockOf = (side: Side) => parseLock(sourceFile(file.path, textOfSide(file.text, side))).lock
  const [ours, theirs] = [lockOf('ours'), lockOf('theirs')]
  if (ours === undefined || theirs === undefined || !/^<{7}/m.test(file.text)) return undefined
  return { ours, theirs, base: /^\|{7}/m.test(file.text) ? lockOf('base') : undefined }
}

type Side = 'ours' | 'base' | 'theirs'

const marks: readonly (readonly [RegExp, Side | 'all'])[] = [
  [/^<{7}/, 'ours'],
  [/^\|{7}/, 'base'],
  [/^={7}/, 'theirs'],
  [/^>{7}/, 'all'],
]

/** A file as it would be with one side of every conflict; commas between what then stands together are mended. */
function textOfSide(text: string, side: Side): string {
  let within: Side | 'all' = 'all'
  const lines = text.split('\n').filter(line => {
    const mark = marks.find(([sign]) => sign.test(line))
    if (mark !== undefined) within = mark[1]
    return mark === undefined && (within === 'all' || within === side)
  })
  return lines
    .join('\n')
    .replace(/,(?=\n\s*[}\]])/g, '')
    .replace(/\}(?=\n\s*\{)/g, '},')
}

/** By the format that it leads from: how a lock of an older major becomes one of the next. Format 1 is the first. */
const migrations: Readonly<Record<number, (lock: unknown) => unknown>> = {}

function migrated(value: unknown): unknown {
  const migrate = migrations[formatOf(value)]
  return migrate === undefined ? value : migrated(migrate(value))
}

const formatOf = (value: unknown): number => {
  const format = (value as { readonly format?: unknown } | null | undefined)?.format
  return typeof format === 'number' ? format : 0
}

/**
 * What tells that a newer en-regard wrote a lock: a higher major, or, in this one, a field of a unit that a later
 * minor added. Written without it, the lock would lose it.
 */
function newerThanKnown(value: unknown): { readonly actual: string; readonly at: string } | undefined {
  const format = formatOf(value)
  if (format > lockFormat) return { actual: `format ${format}`, at: '"format"' }
  const { units } = (value ?? {}) as { readonly units?: unknown }
  if (format !== lockFormat || !Array.isArray(units)) return undefined
  for (const unit of units) {
    if (typeof unit !== 'object' || unit === null) continue
    const field = Object.keys(unit).find(name => !knownFields.has(name))
    if (field !== undefined && isWholeWithout(unit, field)) return { actual: `field \`${field}\``, at: `"${field}"` }
  }
  return undefined
}

/** Something that no minor added, but a hand or a merge broke, is no lock of a newer version. */
const isWholeWithout = (unit: object, field: string): boolean => {
  const { [field]: _, ...rest } = unit as Record<string, unknown>
  return z.union([lockUnitSchema, goneUnitSchema]).safeParse(rest).success
}

const knownFields = new Set([
  ...Object.keys(lockUnitSchema.unwrap().shape),
  ...Object.keys(goneUnitSchema.unwrap().shape),
])

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** JSON is YAML: its reader knows the place of every field. */
function problemsIn(file: SourceFile): readonly Message[] {
  const tree = parseYaml({ file, text: file.text, offset: 0 })
  const broken = tree.messages[0]?.place
  const found = broken === undefined ? fieldsIn(tree) : []
  if (found.length === 0) return [message(invalidLock, broken ?? placeAt(file, 0), { problem: 'expected JSON' })]
  return found.map(({ reason, place }) => message(invalidLock, place, { problem: reason }))
}

function fieldsIn(tree: YamlTree): readonly Message[] {
  const units = (tree.value as { units?: unknown } | null)?.units
  const whole = validate(lockSchema.unwrap(), tree).messages
  if (!Array.isArray(units)) return whole
  const each = units.flatMap((unit: unknown, index) => {
    const gone = typeof unit === 'object' && unit !== null && 'gone' in unit
    return validate((gone ? goneUnitSchema : lockUnitSchema).unwrap(), tree, ['units', index]).messages
  })
  return each.length > 0 ? each : whole
}

/** A merge may bring a unit twice: the first stays. */
function onceEach(all: readonly (LockUnit | GoneUnit)[]) {
  const ids = new Set<string>()
  const units: (LockUnit | GoneUnit)[] = []
  const repeated: string[] = []
  for (const unit of all) {
    if (ids.has(unit.id)) repeated.push(unit.id)
    else units.push(unit)
    ids.add(unit.id)
  }
  return { units, repeated }
}

const idField = (id: string): string => `"id": "${id}"`

function placeOfId(file: SourceFile, id: string, at = file.text.indexOf(idField(id))): Place {
  return at === -1 ? placeAt(file, 0) : placeAt(file, at, at + idField(id).length)
}
