import { stringify } from 'yaml'
import { compile, type TextFiles } from '../core/compile.ts'
import { lockedUnits, nextLock } from '../core/identify/next-lock.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import type { Edition } from '../core/model/edition.ts'
import { sourceFile } from '../core/model/file.ts'
import { type HandLink, type Lock, type LockUnit, lockText } from '../core/model/lock.ts'
import { fingerprint, plainOf } from '../core/model/plain.ts'
import { quoteOf } from '../core/model/span.ts'
import { parseTarget } from '../core/parse/text.ts'
import { segmentBlocks } from '../core/segment/blocks.ts'
import { type TextPaths, textPaths } from '../disk/text-paths.ts'
import type { Pair } from '../importers/importer.ts'
import { schemaLine } from './schema-line.ts'

/** A text that was made of a file of pairs. */
export interface PairedText {
  readonly id: string
  readonly paths: TextPaths
  /** Its content in its own language. */
  readonly source: string
  /** Content of its translation; absent where no unit has a translation. */
  readonly target?: string
  readonly pairs: readonly Pair[]
}

/** What holds a text to its pairs: files beside its two sides. */
export interface Settled {
  /** Content of `units.lock.json`. */
  readonly lock: string
  /** Content of `annotations/<id>.yaml`; absent where nothing is remarked. */
  readonly annotations?: string
}

/**
 * The lock that keeps the pairs of a file as they are: a link by hand wherever the aligner would pair otherwise, and
 * where each translation comes from. Undefined where the units are not those of the file.
 */
export function settledPairs(text: PairedText, pair: LanguagePair): Settled | undefined {
  const files = filesOf(text)
  const { edition } = compile(files, { glossary: { terms: [] }, pair })
  if (edition.units.length !== text.pairs.length) return undefined
  const { lock } = nextLock(lockedUnits(edition.units), undefined)
  const wanted = targetsOf(text, pair)
  const locked = (indices: Iterable<number>): Lock => {
    const byUnit = new Map(
      Array.from(indices, index => [
        edition.units[index]!.id,
        linkOf(edition, index, wantedOf(text.pairs[index]!, wanted)),
      ]),
    )
    const linked = withEntries(lock, unit => {
      const link = byUnit.get(unit.id)
      return link === undefined ? unit : { ...unit, links: [link] }
    })
    return byUnit.size === 0 ? linked : standingLinks(files, linked, pair)
  }
  const compiledWith = (held: Lock): Edition =>
    compile({ ...files, lock: sourceFile(text.paths.lock, lockText(held)) }, { glossary: { terms: [] }, pair }).edition
  const few = locked(wrongUnits(edition, text.pairs, wanted))
  // A link by hand moves its neighbours: where they then go wrong, all are linked.
  const isRight = wrongUnits(compiledWith(few), text.pairs, wanted).size === 0
  const standing = isRight ? few : locked(edition.units.keys())
  const again = { edition: compiledWith(standing) }
  const told = nextLock(lockedUnits(again.edition.units), standing).lock
  const annotations = notesOf(again.edition, text.pairs)
  return {
    lock: lockText(withOrigins(told, again.edition, text.pairs)),
    ...(annotations === '' ? {} : { annotations }),
  }
}

const filesOf = ({ id, paths, source, target }: PairedText): TextFiles => ({
  id,
  source: sourceFile(paths.source, source),
  ...(target === undefined ? {} : { target: sourceFile(paths.target, target) }),
})

/** A block of the translation: its words, and those of each of its sentences. */
interface Wanted {
  readonly text: string
  readonly sentences: readonly string[]
}

function targetsOf({ paths, target }: PairedText, pair: LanguagePair): Wanted[] {
  if (target === undefined) return []
  const { blocks } = parseTarget(sourceFile(paths.target, target)).text
  return segmentBlocks(blocks, pair.target.sentences).map(({ block, sentences }) => ({
    text: block.text,
    sentences: sentences.map(span => quoteOf(block.text, span)),
  }))
}

const wantedOf = ({ target }: Pair, wanted: readonly Wanted[]): Wanted | undefined =>
  target === undefined ? undefined : wanted[target]

/** Indices of the units that do not face what they should. */
function wrongUnits({ units }: Edition, pairs: readonly Pair[], wanted: readonly Wanted[]): Set<number> {
  return new Set(
    units.flatMap(({ target }, index) => {
      const right = wantedOf(pairs[index]!, wanted)
      return plainOf(target?.text ?? '') === plainOf(right?.text ?? '') ? [] : [index]
    }),
  )
}

function linkOf({ units }: Edition, index: number, right: Wanted | undefined): HandLink {
  const { source } = units[index]!
  return { source: source.sentences.map(span => quoteOf(source.text, span)), target: right?.sentences ?? [] }
}

const withEntries = (lock: Lock, change: (unit: LockUnit) => LockUnit): Lock => ({
  ...lock,
  units: lock.units.map(unit => ('gone' in unit ? unit : change(unit))),
})

/** Without the links whose words stand in several sentences, as *OK* does in every program: the aligner pairs those. */
function standingLinks(files: TextFiles, lock: Lock, pair: LanguagePair): Lock {
  const { messages } = compile(
    { ...files, lock: sourceFile(textPaths(files.id).lock, lockText(lock)) },
    { glossary: { terms: [] }, pair },
  )
  const fallen = new Set(messages.flatMap(({ ruleId, unit }) => (ruleId === 'link-outdated' ? [unit] : [])))
  return withEntries(lock, ({ links, ...unit }) =>
    links === undefined || fallen.has(unit.id) ? unit : { ...unit, links },
  )
}

/** Which translations an engine made, and which were made from another text. */
function withOrigins(lock: Lock, { units }: Edition, pairs: readonly Pair[]): Lock {
  const at = new Map(units.map(({ id, target }, index) => [id, { target, pair: pairs[index]! }]))
  return withEntries(lock, unit => {
    const { target, pair } = at.get(unit.id)!
    if (target === null || pair.target === undefined) return unit
    const print = fingerprint(target.text)
    if (pair.machine !== undefined) {
      return { ...unit, status: 'machine', provenance: { ...pair.machine, target: print } }
    }
    const isStale = pair.madeFrom !== undefined && plainOf(pair.madeFrom) !== plainOf(unit.text)
    return isStale ? { ...unit, status: 'stale', translated: pair.madeFrom } : unit
  })
}

/** What the file remarks, as notes at the first sentence of each unit. */
function notesOf({ units }: Edition, pairs: readonly Pair[]): string {
  const notes = units.flatMap(({ id, source }, index) => {
    const quote = quoteOf(source.text, source.sentences[0] ?? [0, source.text.length])
    const isOnce = source.text.indexOf(quote) === source.text.lastIndexOf(quote)
    const words = isOnce ? quote : source.text
    return pairs[index]!.notes.filter(body => body.trim() !== '').map(body => ({
      quote: words,
      unit: id,
      kind: 'usage',
      body: body.trim(),
    }))
  })
  return notes.length === 0 ? '' : schemaLine('notes-file') + stringify(notes, { lineWidth: 0 })
}
