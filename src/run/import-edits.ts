import { placesOf } from '../core/check/places.ts'
import { type Compiled, compile } from '../core/compile.ts'
import { lockedUnits, nextLock } from '../core/identify/next-lock.ts'
import { unknown } from '../core/model/library.ts'
import { lockText } from '../core/model/lock.ts'
import type { Message, Place } from '../core/model/message.ts'
import { plainOf } from '../core/model/plain.ts'
import { printOfTagged, type TaggedText } from '../core/model/tagged-text.ts'
import type { Mark, Unit } from '../core/model/unit.ts'
import { parseLock } from '../core/parse/lock.ts'
import { leftOut } from '../core/rules/left-out.ts'
import { lostMark } from '../core/rules/lost-mark.ts'
import { refusedEdit } from '../core/rules/refused-edit.ts'
import { message, withSeverities } from '../core/rules/rule.ts'
import { readAsIs } from '../disk/look.ts'
import { writeTogether } from '../disk/pending.ts'
import { readText } from '../disk/read.ts'
import { textPaths } from '../disk/text-paths.ts'
import type { ReturnedText, ReturnedUnit } from '../importers/xliff-edits.ts'
import { markdownOf, type NumberedMark, numberedMarks } from '../outputs/tags.ts'
import { flatOf } from '../outputs/xliff/flat.ts'
import { hostOf } from '../outputs/xliff/unit.ts'
import type { OpenLibrary } from './library.ts'
import { isSame, type Placement, type PlacingInput, placed } from './translate/placed.ts'
import { markedOf } from './translate/untagged.ts'

/** What came back from a translator, taken into a text. */
export interface TakenBack {
  /** Ids of the units whose translation is another now. */
  readonly edited: readonly string[]
  /** The translation's file and the lock; undefined where they are to stay. */
  readonly target: string | undefined
  readonly lock: string | undefined
  readonly compiled: Compiled
  readonly messages: readonly Message[]
}

/** An edit that can be put in. */
interface Edit extends Placement {
  readonly unit: string
  readonly place: Place
  readonly lost: readonly string[]
  readonly unknown: readonly string[]
}

/**
 * Puts a translator's edits into a text: pure. A unit that came back as it was given stays as it stands; one whose text
 * or translation has changed since is refused, at its place; and so is what finds no place.
 *
 * @param file name of the file that came back, for messages
 */
export function takenBack(file: string, returned: readonly ReturnedUnit[], input: PlacingInput): TakenBack {
  const { edition } = input.compiled
  const index = new Map(edition.units.map(({ id }, at) => [id, at]))
  const messages: Message[] = []
  const edits: Edit[] = []
  const accept = new Set<string>()
  let copies = 0
  for (const each of returned) {
    const at = index.get(each.id)
    const unit = edition.units[at ?? -1]
    const verdict = at === undefined || unit === undefined ? goneUnit(each) : verdictOf(each, unit, { at, input })
    if ('refused' in verdict) messages.push(refusal(each.id, verdict.refused, edition.id))
    else if ('edit' in verdict) edits.push(verdict.edit)
    else if (verdict.kept === 'copy') copies++
    if (unit?.status === 'stale' && ('edit' in verdict || ('kept' in verdict && each.state !== 'open')))
      accept.add(each.id)
  }
  const { attempt, chosen } = placed(edits, undefined, { ...input, accept })
  for (const edit of edits) {
    if (chosen.includes(edit)) messages.push(...lossesIn(edit, attempt.compiled, edition.id))
    else messages.push(refusal(edit.unit, { place: edit.place, problem: noPlace }, edition.id))
  }
  const dropped = new Set(edits.filter(edit => !chosen.includes(edit)).map(({ unit }) => unit))
  const held = new Set([...accept].filter(id => !dropped.has(id)))
  const what = `${copies} copies of the text in place of a translation`
  if (copies > 0) messages.push(message(leftOut, { file }, { what }, { text: edition.id }))
  const isOpen = chosen.length === 0 && held.size === 0
  const base = attempt.lock ?? input.lock
  const isLocked = base !== undefined && (input.lock !== undefined || attempt.isHeld === true)
  const next =
    isOpen || !isLocked ? undefined : nextLock(lockedUnits(attempt.compiled.edition.units), base, { accept: held })
  return {
    edited: chosen.map(({ unit }) => unit),
    target: chosen.length === 0 ? undefined : attempt.target,
    lock: next && lockText(next.lock),
    compiled: attempt.compiled,
    messages,
  }
}

interface Refused {
  readonly place: Place
  readonly problem: string
}

type Verdict = { readonly kept: 'same' | 'copy' } | { readonly refused: Refused } | { readonly edit: Edit }

const same: Verdict = { kept: 'same' }
const noPlace = 'expected a place for it beside its neighbours in the translation'

const goneUnit = ({ place }: ReturnedUnit): Verdict => ({
  refused: { place, problem: 'expected a unit of the text: it is gone since the file was made' },
})

function verdictOf(
  { id, source, target, given, state }: ReturnedUnit,
  unit: Unit,
  { at, input }: { readonly at: number; readonly input: PlacingInput },
): Verdict {
  const marks = numberedMarks(unit)
  const present = unit.target === null ? 'none' : printOfTagged(flatOf(unit.target, marks.target))
  const print = target && printOfTagged(target)
  if (target === undefined || print === present || print === (given ?? present)) return same
  const isCopy = isCopyOf(target, source)
  const isMeant = state === 'final' || (unit.target === null && state === 'done')
  if (isCopy && !isMeant) return { kept: 'copy' }
  const { marked, lost, unknown } = markedIn(target, unit, marks)
  if (isSame(unit.target, marked)) return same
  const places = placesOf(input.paths.target, input.compiled.origin)
  if (printOfTagged(source) !== printOfTagged(flatOf(unit.source, marks.source))) {
    const problem = 'expected the text that the file was made of: it has changed since'
    return { refused: { place: places.placeInSource(at), problem } }
  }
  if (given !== undefined && given !== present) {
    const problem = 'expected the translation that the file was made of: it has changed since'
    return { refused: { place: places.placeInTarget(at), problem } }
  }
  const host = hostOf(unit)
  if (unit.kind === 'code' || host !== undefined) {
    const problem = host === undefined ? noPlace : `expected its translation with that of unit ${host}, where it stands`
    return { refused: { place: places.placeInSource(at), problem } }
  }
  return { edit: { unit: id, index: at, marked, lost, unknown, place: places.placeInSource(at) } }
}

/** Whether what came back is the text itself, with the tags alone that `build` puts behind it for OmegaT. */
function isCopyOf({ text: target }: TaggedText, { text: source }: TaggedText): boolean {
  const isWithSpare = target.startsWith(source) && /^(?: …?)*$/.test(target.slice(source.length))
  return isWithSpare || plainOf(target) === plainOf(source)
}

/** Words and marks of what came back: each tag is the mark of its number, in the translation or else in the text. */
function markedIn(target: TaggedText, unit: Unit, marks: ReturnType<typeof numberedMarks>) {
  const known = new Map([...marks.source, ...marks.target].map(({ number, mark }) => [String(number), mark]))
  const isEmptyPair = (mark: Mark, [start, end]: readonly [number, number]) =>
    start === end && mark.kind !== 'footnote' && mark.span[0] !== mark.span[1]
  const found: Mark[] = []
  const seen = new Set<string>()
  const foreign: string[] = []
  for (const { id, span } of target.tags) {
    const mark = known.get(id)
    if (mark === undefined) foreign.push(id)
    else if (!isEmptyPair(mark, span)) {
      found.push({ ...mark, span })
      seen.add(id)
    }
  }
  const expected: readonly NumberedMark[] = unit.target === null ? marks.source : marks.target
  const side = unit.target ?? unit.source
  const lost = expected
    .filter(({ number }) => !seen.has(String(number)))
    .map(({ mark }) => markdownOf(mark).join(side.text.slice(...mark.span)))
  return { marked: markedOf(target.text.normalize('NFC'), found), lost, unknown: foreign }
}

const refusal = (unit: string, { place, problem }: Refused, text: string): Message =>
  message(refusedEdit, place, { unit, problem }, { text, unit })

function lossesIn({ unit, index, lost, unknown }: Edit, { origin, edition }: Compiled, text: string): Message[] {
  const place = placesOf(origin.target?.file.path ?? '', origin).placeInTarget(index)
  const at = edition.units[index]?.target === null ? { file: place.file } : place
  const told = (actual: string, isUnknown: boolean) =>
    message(lostMark, at, { actual, unit, isUnknown }, { text, unit })
  return [...lost.map(actual => told(actual, false)), ...unknown.map(actual => told(actual, true))]
}

/** What `import` did with a file that came back. */
export interface ReturnedFiles {
  /** Ids of the texts that the file is of. */
  readonly texts: readonly string[]
  /** Units that came back with another translation, as `text/unit`. */
  readonly edited: readonly string[]
  /** Paths of the files that were written. */
  readonly written: readonly string[]
  readonly messages: readonly Message[]
}

/** Takes translators' edits into the texts of a library; each text is written whole or not at all. */
export async function bringBack(
  file: string,
  returned: readonly ReturnedText[],
  open: OpenLibrary,
): Promise<ReturnedFiles> {
  const edited: string[] = []
  const written: string[] = []
  const messages: Message[] = []
  for (const { text, units } of returned) {
    const back = await bringBackOne(file, { text, units }, open)
    messages.push(...back.messages)
    written.push(...back.written)
    edited.push(...back.edited.map(unit => `${text}/${unit}`))
  }
  return {
    texts: returned.map(({ text }) => text),
    edited,
    written,
    messages: withSeverities(messages, open.library.config?.rules ?? {}),
  }
}

async function bringBackOne(file: string, { text, units }: ReturnedText, open: OpenLibrary) {
  const { library, pair } = open
  const none = { written: [], edited: [] }
  const { value: files, messages } = await readText(library.folder, text, library.config)
  if (files === undefined || messages.length > 0) return { ...none, messages }
  const compiled = compile(files, { glossary: open.glossary, pair })
  if (compiled.unread.length > 0) return { ...none, messages: compiled.unread }
  const paths = textPaths(text, library.config)
  const [rawTarget, rawLock] = await Promise.all([paths.target, paths.lock].map(path => readAsIs(library.folder, path)))
  const lock = files.lock && parseLock(files.lock).lock
  const { glossary } = library
  const back = takenBack(file, units, { files, paths, rawTarget, compiled, lock, glossary, pair, translator: unknown })
  const changes = [
    { path: paths.target, before: rawTarget, after: back.target ?? rawTarget },
    { path: paths.lock, before: rawLock, after: back.lock ?? rawLock },
  ]
  if (!(await writeTogether(library.folder, changes))) {
    const problem = 'expected files that nobody else writes: they changed while they were read'
    return { ...none, messages: [message(refusedEdit, { file: paths.target }, { unit: text, problem }, { text })] }
  }
  const written = changes.filter(({ before, after }) => before !== after).map(({ path }) => path)
  return { written, edited: back.edited, messages: back.messages }
}
