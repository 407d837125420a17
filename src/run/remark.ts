import { dirname, resolve } from 'node:path'
import type { Element, ElementContent } from 'hast'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type PreparedGlossary, prepareGlossary } from '../core/annotate/prepare.ts'
import { compile } from '../core/compile.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import type { Edition } from '../core/model/edition.ts'
import { sourceFile } from '../core/model/file.ts'
import type { Message } from '../core/model/message.ts'
import type { Unit } from '../core/model/unit.ts'
import { parseGlossary } from '../core/parse/glossary.ts'
import { readForeign } from '../disk/read.ts'
import { type Piece, pieces } from '../library/pieces.ts'
import { tagNames } from '../outputs/tag-names.ts'
import { type Block, glossPage } from './gloss-page.ts'
import { languagePair } from './pair.ts'

export interface RemarkOptions {
  /** Path of a `glossary.yaml`, from the working directory; without it nothing is glossed. */
  readonly glossary?: string
  /** BCP 47 tags. Default `fr` and `en`. */
  readonly source?: string
  readonly target?: string
  /** Whether the pages themselves are in the source language, so that their own paragraphs are glossed too. Default false. */
  readonly paragraphs?: boolean
}

/**
 * A plugin of remark: a fenced block of the language `en-regard`, with the text, a line `---` and its translation, or with
 * `source=fr.md target=en.md` behind its language, becomes both side by side, sentence linked with sentence, with the terms
 * of a glossary. Files are named from the Markdown file’s folder. With `paragraphs` the terms are marked in the page’s own
 * paragraphs and tables too.
 *
 * What is wrong is a message of the file, at its line; nothing that an author wrote throws.
 */
export default function enRegard(options: RemarkOptions = {}): (tree: Root, file: VFile) => Promise<void> {
  const { source = 'fr', target = 'en', glossary, paragraphs = false } = options
  const known = knownFrom(glossary, { source, target })
  return async (tree, file) => {
    const blocks = fencesIn(tree as unknown as Block)
    if (blocks.length === 0 && !paragraphs) return
    const pair = await languagePair(source, target)
    const { prepared, messages } = await known(pair)
    for (const said of messages) tell(file, said)
    if (paragraphs) {
      for (const said of glossPage(tree as unknown as Block, { pair, glossary: prepared })) tell(file, said, 0)
    }
    for (const { parent, index } of blocks) {
      const block = parent.children![index]!
      const given = await sidesOf(block, file)
      if (typeof given === 'string') {
        file.message(given, { place: block.position, source: 'en-regard', ruleId: 'missing-side' })
        continue
      }
      const { edition, messages } = compile(
        {
          id: 'passage',
          source: sourceFile(given.source.path, given.source.text),
          target: sourceFile(given.target.path, given.target.text),
        },
        { glossary: prepared, pair },
      )
      for (const said of messages) {
        if (ofLibraries.has(said.ruleId)) continue
        const side = said.place.file === given.source.path ? given.source : given.target
        tell(file, said, side.line === undefined ? undefined : side.line)
      }
      parent.children![index] = {
        type: 'enRegard',
        data: {
          hName: 'div',
          hProperties: { className: ['en-regard'] },
          hChildren: edition.units.map(unit => row(unit, edition)),
        },
        children: [],
      } as Block
    }
  }
}

/** The glossary, made ready once for all pages, and anew when its file has changed. */
function knownFrom(path: string | undefined, languages: { readonly source: string; readonly target: string }) {
  let last:
    | { readonly text: string; readonly prepared: PreparedGlossary; readonly messages: readonly Message[] }
    | undefined
  return async (pair: LanguagePair) => {
    const text = path === undefined ? '' : await textAt(path)
    if (last?.text !== text) {
      const { glossary, messages } =
        path === undefined
          ? { glossary: { terms: [] }, messages: [] }
          : parseGlossary(sourceFile(path, text), languages)
      last = { text, prepared: prepareGlossary(glossary, pair), messages }
    }
    return last
  }
}

/** What is said of texts of a library: a passage in a page has no front matter and no lock. */
const ofLibraries: ReadonlySet<string> = new Set(['missing-front-matter', 'lock-outdated', 'empty-text'])

function fencesIn(parent: Block): { parent: Block; index: number }[] {
  return (parent.children ?? []).flatMap((child, index) =>
    child.type === 'code' && child.lang === 'en-regard' ? [{ parent, index }] : fencesIn(child),
  )
}

const textAt = async (path: string): Promise<string> => new TextDecoder().decode(await readForeign(path))

interface Side {
  readonly path: string
  readonly text: string
  /** Line of the Markdown file before its first; absent where it is a file of its own. */
  readonly line?: number
}

/** Both sides of a block, or what is missing. */
async function sidesOf(
  { meta, value = '', position }: Block,
  file: VFile,
): Promise<{ source: Side; target: Side } | string> {
  const named = Object.fromEntries(
    [...(meta ?? '').matchAll(/\b(source|target)=(\S+)/g)].map(([, side, path]) => [side, path]),
  )
  if (named.source !== undefined && named.target !== undefined) {
    const folder = file.path === undefined ? file.cwd : dirname(resolve(file.cwd, file.path))
    const read = async (path: string): Promise<Side | undefined> => {
      const text = await textAt(resolve(folder, path)).catch(() => undefined)
      return text === undefined ? undefined : { path, text }
    }
    const [source, target] = [await read(named.source), await read(named.target)]
    if (source !== undefined && target !== undefined) return { source, target }
    return `Missing file \`${source === undefined ? named.source : named.target}\`, expected it beside the page`
  }
  const lines = value.split('\n')
  const middle = lines.findIndex(line => /^-{3,}\s*$/.test(line))
  if (middle === -1) return 'Missing line `---`, expected it between the text and its translation'
  const first = position?.start.line ?? 0
  return {
    source: { path: 'source', text: lines.slice(0, middle).join('\n'), line: first },
    target: { path: 'target', text: lines.slice(middle + 1).join('\n'), line: first + middle + 1 },
  }
}

/** As a message of the file: in it, where `line` says how far below its beginning the side begins, else with its own place. */
function tell(file: VFile, { place, reason, ruleId, actual, expected }: Message, line?: number): void {
  const at = place.line === undefined ? undefined : { line: place.line + (line ?? 0), column: place.column ?? 1 }
  const isHere = line !== undefined
  const other = isHere ? '' : `${place.file}${at === undefined ? '' : `:${at.line}:${at.column}`}: `
  const said = file.message(`${other}${reason}`, {
    ruleId,
    source: 'en-regard',
    ...(isHere && at !== undefined ? { place: at } : {}),
  })
  if (actual !== undefined) said.actual = actual
  if (expected !== undefined) said.expected = [...expected]
}

const made = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

function row(unit: Unit, edition: Edition): Element {
  const sides = (['source', 'target'] as const).flatMap(side => {
    const work = edition[side]
    if (unit[side] === null || work === null) return []
    const content = pieces(unit, side).map(piece => drawn(piece, unit, { side, edition }))
    return [made('p', { lang: work.language, className: [`en-regard-${side}`] }, content)]
  })
  return made('div', { className: ['en-regard-row'] }, sides)
}

function drawn(
  piece: Piece,
  unit: Unit,
  { side, edition }: { readonly side: 'source' | 'target'; readonly edition: Edition },
): ElementContent {
  let node: ElementContent = { type: 'text', value: piece.text }
  for (const { kind, url } of piece.marks.toReversed()) {
    if (kind in tagNames) node = made(tagNames[kind as keyof typeof tagNames], {}, [node])
    else if (kind === 'link' && url !== undefined) node = made('a', { href: url }, [node])
  }
  const found = side === 'source' ? piece.annotations.findLast(({ kind }) => kind === 'term') : undefined
  const gloss = found?.kind === 'term' ? edition.terms[found.term]?.gloss : undefined
  if (gloss !== undefined) node = made('abbr', { className: ['en-regard-term'], title: gloss }, [node])
  if (piece.sentence === undefined) return node
  const link = unit.links.findIndex(each => each[side].includes(piece.sentence!))
  return made('span', { className: ['en-regard-sentence'], dataLink: link }, [node])
}
