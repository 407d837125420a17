import { placeAt, type SourceFile } from '../model/file.ts'
import { type GoneUnit, goneUnitSchema, type Lock, type LockUnit, lockSchema, lockUnitSchema } from '../model/lock.ts'
import type { Message, Place } from '../model/message.ts'
import { invalidLock } from '../rules/invalid-lock.ts'
import { lockConflict } from '../rules/lock-conflict.ts'
import { lockDuplicate } from '../rules/lock-duplicate.ts'
import { message } from '../rules/rule.ts'
import { parseYaml, validate, type YamlTree } from './yaml.ts'

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
  const read = lockSchema.safeParse(jsonIn(file.text))
  if (!read.success) return { complete: false, messages: problemsIn(file), placeOfUnit }
  const { units, repeated } = onceEach(read.data.units)
  const messages = repeated.map(id =>
    message(lockDuplicate, placeOfId(file, id, file.text.lastIndexOf(idField(id))), { actual: id }, { unit: id }),
  )
  return { lock: { ...read.data, units }, complete: true, messages, placeOfUnit }
}

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
