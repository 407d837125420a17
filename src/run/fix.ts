import { correctionsOf } from '../core/check/corrections.ts'
import { compareHeadwords } from '../core/check/unsorted-glossary.ts'
import type { Correction, Language } from '../core/language/language.ts'
import { type Block, offsetInFile } from '../core/model/block.ts'
import type { SourceFile } from '../core/model/file.ts'
import type { Glossary } from '../core/model/glossary.ts'
import { isNoProse } from '../core/model/unit.ts'
import { parseSource, parseTarget } from '../core/parse/text.ts'
import { readText } from '../disk/read.ts'
import { replaceIn } from '../disk/replace.ts'
import { openLibrary } from './library.ts'

/** A file that was mended. */
export interface Fixed {
  /** Path from the library's folder. */
  readonly path: string
  /** Places that were changed. */
  readonly changes: number
}

/** Mends what has one right answer in a library's files: typography of the texts, order of the glossary; never words. */
export async function fixLibrary(at: string): Promise<Fixed[]> {
  const { library, pair } = await openLibrary(at)
  const { folder, ids, glossary, glossaryText, glossaryPath } = library
  const fixed: Fixed[] = []
  const write = async (path: string, before: string, { text, changes }: Mended) => {
    if (text === before) return
    await replaceIn(folder, path, text)
    fixed.push({ path, changes })
  }
  for (const id of ids) {
    const { value: files } = await readText(folder, id, library.config)
    if (files === undefined) continue
    const { source, target } = files
    await write(source.path, source.text, mended(source, parseSource(source).text.blocks, pair.source))
    if (target === undefined) continue
    await write(target.path, target.text, mended(target, parseTarget(target).text.blocks, pair.target))
  }
  const sorted = sortedGlossary(glossaryText, glossary)
  await write(glossaryPath, glossaryText, { text: sorted, changes: 1 })
  return fixed
}

export interface Mended {
  readonly text: string
  readonly changes: number
}

/** A text's file with its typography corrected; code, formulas and what Markdown escapes are left alone. */
export function mended(file: SourceFile, blocks: readonly Block[], language: Language): Mended {
  const edits = blocks.flatMap(block => editsIn(block, file, language))
  const text = edits.toSorted((one, other) => other.start - one.start || other.end - one.end).reduce(applied, file.text)
  return { text, changes: edits.length }
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

const applied = (text: string, { start, end, replacement }: Edit): string =>
  text.slice(0, start) + replacement + text.slice(end)

function editsIn(block: Block, file: SourceFile, language: Language): Edit[] {
  if (isNoProse(block)) return []
  const corrections = correctionsOf(block, language)
  const quotes = corrections.filter(({ kind }) => kind === 'quotes').map(each => editOf(each, block, file))
  const spaces = corrections.filter(({ kind }) => kind !== 'quotes').map(each => editOf(each, block, file))
  // A mark that is mended alone would be left with a partner of another kind.
  const whole = quotes.includes(undefined) ? spaces : [...quotes, ...spaces]
  return whole.filter(edit => edit !== undefined)
}

/**
 * A space stands in the file beside the mark that it belongs to: there may be signs of Markdown, or a macro, on its other
 * side. Undefined where the file writes it in another way, as with a backslash.
 */
function editOf(
  { span: [from, to], replacement, kind }: Correction,
  { text, pieces }: Block,
  file: SourceFile,
): Edit | undefined {
  const edit = (start: number) => ({ start, end: start + to - from, replacement })
  const stands = (start: number, first: number, last: number) =>
    file.text.startsWith(text.slice(first, last), start) && file.text[start - 1] !== '\\'
  if (kind === 'quotes') {
    const start = offsetInFile(pieces, from)
    const isLast = to === text.length || pieces.some(piece => piece.start === to)
    return stands(start, from, isLast ? to : to + 1) ? edit(start) : undefined
  }
  if (text[from - 1] === '«') {
    const mark = offsetInFile(pieces, from - 1)
    return stands(mark, from - 1, to) ? edit(mark + 1) : undefined
  }
  const start = offsetInFile(pieces, to) - (to - from)
  return stands(start, from, to + 1) ? edit(start) : undefined
}

/** The glossary's file with its entries in alphabetical order, each with the comment above it; as it was if unsure. */
export function sortedGlossary(text: string, { terms }: Glossary): string {
  const parts = text.split(/^(?=- )/mu)
  const [head = '', ...chunks] = text.startsWith('- ') ? ['', ...parts] : parts
  const entries = withComments([head, ...chunks])
  const lines = linesOf([head, ...chunks])
  const headwords = new Map(terms.map(({ place, value }) => [place.line, value.term]))
  const named = entries.slice(1).map((chunk, index) => ({ chunk, term: headwords.get(lines[index]!) }))
  if (named.some(({ term }) => term === undefined) || named.length !== terms.length) return text
  const sorted = named.toSorted((one, other) => compareHeadwords(one.term!, other.term!)).map(({ chunk }) => chunk)
  return entries[0] + sorted.map(chunk => (chunk.endsWith('\n') ? chunk : `${chunk}\n`)).join('')
}

/** Lines above the first entry that are the file's own: a schema's, a licence's, an editor's, what begins a document. */
const ofFile = /^(?:#\s*(?:yaml-language-server:|SPDX-|vim?:|-\*-|\$schema)|---|%|\s*$)/

/** A comment right above an entry goes with it; the one at the very top of a file is the file's. */
function withComments(chunks: readonly string[]): string[] {
  const moved = [...chunks]
  for (let index = 1; index < moved.length; index++) {
    const before = moved[index - 1]!
    const comment = index === 1 ? commentBelowHead(before) : (/(?:^#.*\n)+$/mu.exec(before)?.[0] ?? '')
    if (comment === '') continue
    moved[index - 1] = before.slice(0, before.length - comment.length)
    moved[index] = comment + moved[index]
  }
  return moved
}

function commentBelowHead(head: string): string {
  const lines = head.split(/(?<=\n)/)
  const last = lines.findLastIndex(line => ofFile.test(line))
  return last === -1 ? '' : lines.slice(last + 1).join('')
}

/** The line, from 1, on which each chunk after the first begins. */
function linesOf(chunks: readonly string[]): number[] {
  let line = 1
  return chunks.slice(0, -1).map(chunk => {
    line += chunk.split('\n').length - 1
    return line
  })
}
