import { resolve } from 'node:path'
import { find, type Passages, passagesOf } from '../core/annotate/anchors.ts'
import { placesOf } from '../core/check/places.ts'
import { printOf, type Subject, sentencesOf, subjectsIn, type WaivedText } from '../core/check/subject.ts'
import { type Compiled, compile, type TextFiles } from '../core/compile.ts'
import { plainOf } from '../core/model/plain.ts'
import type { WaiverEntry } from '../core/model/waiver.ts'
import { rules } from '../core/rules/registry.ts'
import { waiverOutdated } from '../core/rules/waiver-outdated.ts'
import { wrongUsage } from '../core/usage.ts'
import { readAsIs } from '../disk/look.ts'
import { readText } from '../disk/read.ts'
import { replaceIn } from '../disk/replace.ts'
import { textPaths } from '../disk/text-paths.ts'
import { type OpenLibrary, openLibrary } from './library.ts'
import { withWaivers } from './waiver-text.ts'

/** A file of annotations in which waivers were written. */
export interface Accepted {
  /** Path from the library’s folder. */
  readonly path: string
  /** Waivers that were written into it. */
  readonly added: number
  /** Waivers of it that were bound to their sentences as they stand. */
  readonly bound: number
}

export interface AcceptOptions {
  /** Name of the rule whose messages are right. Default every rule that speaks of a place in a text. */
  readonly rule?: string
}

/**
 * Writes a waiver for every message that stands in a text or its translation, into `annotations/<text>.yaml`. A text
 * that cannot be read whole is left as it is. Throws a wrong-usage error for a rule that is not there.
 */
export async function acceptMessages(at: string, { rule }: AcceptOptions = {}): Promise<Accepted[]> {
  if (rule !== undefined && !Object.hasOwn(rules, rule))
    throw wrongUsage(`Unexpected rule \`${rule}\`, expected the name of a rule, as messages give it`)
  const open = await openLibrary(resolve(at))
  const accepted: Accepted[] = []
  for (const id of open.library.ids) {
    const { value: files, messages } = await readText(open.library.folder, id, open.library.config)
    if (files === undefined || messages.length > 0) continue
    const done = await acceptIn(open, files, rule)
    if (done !== undefined) accepted.push(done)
  }
  return accepted
}

async function acceptIn(open: OpenLibrary, files: TextFiles, rule: string | undefined): Promise<Accepted | undefined> {
  const compiled = compiledWhole(open, files)
  if (compiled.unread.length > 0) return undefined
  const isMeant = ({ value }: { readonly value: WaiverEntry }) => rule === undefined || value.accept === rule
  const bound = compiled.waivers.unbound.filter(({ entry }) => isMeant(entry))
  const renewed = new Set(
    compiled.waivers.changed.map(({ entry: { value }, sentences }) => `${value.accept} ${sentences}`),
  )
  const added = waiversFor(compiled, files, rule).filter(
    ({ accept, sentences }) => !renewed.has(`${accept} ${sentences}`),
  )
  return write(open, files, { added, bound })
}

/** Binds the waivers of a text that a person wrote without naming the sentences; undefined where there is none. */
export async function bindWaivers(open: OpenLibrary, files: TextFiles): Promise<Accepted | undefined> {
  if (!files.annotations?.text.includes('accept')) return undefined
  const { unread, waivers } = compiledWhole(open, files)
  const bound = waivers.unbound.filter(({ entry }) => entry.value.sentences === undefined)
  return unread.length > 0 ? undefined : write(open, files, { added: [], bound })
}

const compiledWhole = ({ glossary, pair, textRules }: OpenLibrary, files: TextFiles): Compiled =>
  compile(files, { glossary, pair, rules: textRules })

async function write(
  { library: { folder } }: OpenLibrary,
  { id, annotations }: TextFiles,
  { added, bound }: Required<Parameters<typeof withWaivers>[1]>,
): Promise<Accepted | undefined> {
  if (added.length + bound.length === 0) return undefined
  const path = annotations?.path ?? textPaths(id).annotations
  await replaceIn(folder, path, withWaivers((await readAsIs(folder, path)) ?? '', { added, bound }))
  return { path, added: added.length, bound: bound.length }
}

/** A waiver for each place of which a rule says something; one for all that it says of the same sentences. */
function waiversFor(
  { edition, messages, origin }: Compiled,
  { id }: TextFiles,
  rule: string | undefined,
): WaiverEntry[] {
  const text = { units: edition.units, ...placesOf(textPaths(id).target, origin) }
  const sides = sidesOf(text)
  const subjectOf = subjectsIn(text)
  const found = new Map<string, WaiverEntry>()
  for (const each of messages) {
    if (each.ruleId === waiverOutdated.name || (rule !== undefined && each.ruleId !== rule)) continue
    const subject = subjectOf(each)
    const entry = subject && entryFor(each.ruleId, subject, { text, sides })
    if (entry !== undefined) found.set(`${entry.accept} ${subject!.at} ${subject!.links}`, entry)
  }
  return [...found.values()]
}

interface Sides {
  readonly source: Passages
  readonly target: Passages
}

const sidesOf = ({ units }: WaivedText): Sides => ({
  source: passagesOf(units.map(({ id, source }) => ({ id, text: source.text }))),
  target: passagesOf(units.map(({ id, target }) => ({ id, text: target?.text ?? '' }))),
})

/** The quote that finds the sentences again, with their unit where it stands in several; undefined where none does. */
function entryFor(
  accept: string,
  subject: Subject,
  { text, sides }: { readonly text: WaivedText; readonly sides: Sides },
): WaiverEntry | undefined {
  const quote = sentencesOf(subject, text)
  const { id, source } = text.units[subject.at]!
  const passages = plainOf(source.text).includes(plainOf(quote)) ? sides.source : sides.target
  const names = (anchor: { readonly quote: string; readonly unit?: string }): boolean => {
    const place = { file: '' }
    return !('ruleId' in find({ value: anchor, place, places: {} }, passages))
  }
  const sentences = printOf(subject, text)
  if (names({ quote })) return { accept, quote, sentences }
  return names({ quote, unit: id }) ? { accept, quote, unit: id, sentences } : undefined
}
