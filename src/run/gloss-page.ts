import type { Root } from 'mdast'
import { annotate } from '../core/annotate/annotate.ts'
import type { PreparedGlossary } from '../core/annotate/prepare.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import { noAnnotations } from '../core/model/glossary.ts'
import type { Message } from '../core/model/message.ts'
import type { Span } from '../core/model/span.ts'
import type { Unit } from '../core/model/unit.ts'
import { sentencesOf } from '../core/segment/sentences.ts'
import { wordsOf } from '../core/words/words.ts'
import { pieces } from '../library/pieces.ts'

/** A node of mdast, or of another tree that stands in it. */
export interface Block {
  readonly type: string
  readonly lang?: string | null
  readonly meta?: string | null
  readonly value?: string
  readonly position?: Root['position']
  readonly data?: object
  children?: Block[]
}

export interface PageLanguages {
  readonly pair: LanguagePair
  readonly glossary: PreparedGlossary
}

/**
 * Marks the terms of a glossary in the paragraphs and table cells of a page in the source language: each becomes an `abbr`
 * with its gloss as title. Code and HTML are no words of the page; headings keep the addresses that generators make of them.
 *
 * Changes the tree; gives what is to be said, each with its place in the page where that is known.
 */
export function glossPage(tree: Block, { pair, glossary }: PageLanguages): readonly Message[] {
  const passages = passagesIn(tree)
  const bare = passages.map(({ text }, at): Unit => {
    const sentences = sentencesOf(text, pair.source.sentences)
    const source = { text, sentences, marks: [] }
    return { id: `p${at}`, kind: 'paragraph', status: 'missing', source, target: null, links: [], annotations: [] }
  })
  const { units, terms, messages } = annotate({
    units: bare,
    words: wordsOf(bare, pair.source.reader),
    glossary,
    local: noAnnotations,
    pair,
    placeInSource: (unit, [start]) => ({ file: '', ...placeOf(passages[unit]!, start) }),
  })
  for (const [at, { runs }] of passages.entries()) {
    const glosses = glossesOf(units[at]!, id => terms[id]?.gloss)
    for (const run of runs.toReversed()) markRun(run, glosses)
  }
  return messages
}

/** A stretch of words of a passage, as one node of the tree has them. */
interface Run {
  readonly parent: Block
  readonly node: Block
  readonly start: number
}

interface Passage {
  readonly text: string
  readonly runs: readonly Run[]
}

const passagesIn = (node: Block): Passage[] =>
  node.type === 'paragraph' || node.type === 'tableCell' ? [passageOf(node)] : (node.children ?? []).flatMap(passagesIn)

/** What is no word of the passage keeps a place in it, so that words on both sides do not touch. */
const noWord = '\uFFFC'

function passageOf(block: Block): Passage {
  let text = ''
  const runs: Run[] = []
  const walk = (parent: Block): void => {
    for (const node of parent.children ?? []) {
      if (node.type === 'text') {
        runs.push({ parent, node, start: text.length })
        text += node.value ?? ''
      } else if (node.type === 'break') text += '\n'
      else if (node.children === undefined) text += noWord
      else walk(node)
    }
  }
  walk(block)
  return { text, runs }
}

interface Gloss {
  readonly span: Span
  readonly gloss: string
}

const glossesOf = (unit: Unit, glossOf: (term: string) => string | undefined): Gloss[] =>
  pieces(unit, 'source').flatMap(({ span, annotations }) => {
    const found = annotations.findLast(({ kind }) => kind === 'term')
    const gloss = found?.kind === 'term' ? glossOf(found.term) : undefined
    return gloss === undefined ? [] : [{ span, gloss }]
  })

/** Puts the words of a node, and its terms between them, in its place. */
function markRun({ parent, node, start }: Run, glosses: readonly Gloss[]): void {
  const value = node.value ?? ''
  const within = glosses.flatMap(({ span: [from, to], gloss }) => {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, value.length)]
    return first < last ? [{ first, last, gloss }] : []
  })
  if (within.length === 0) return
  const words = (from: number, to: number): Block[] =>
    from < to ? [{ type: 'text', value: value.slice(from, to) }] : []
  const parts = within.flatMap(({ first, last, gloss }, at): Block[] => [
    ...words(within[at - 1]?.last ?? 0, first),
    {
      type: 'enRegardTerm',
      data: { hName: 'abbr', hProperties: { className: ['en-regard-term'], title: gloss } },
      children: words(first, last),
    },
  ])
  const rest = words(within.at(-1)!.last, value.length)
  parent.children!.splice(parent.children!.indexOf(node), 1, ...parts, ...rest)
}

/** Line and column, from 1; of words that are written otherwise than they read, a character reference say, those of their node. */
function placeOf({ runs }: Passage, offset: number): { line?: number; column?: number } {
  const run = runs.findLast(({ start }) => start <= offset)
  const position = run?.node.position
  if (run === undefined || position === undefined) return {}
  const { line, column } = position.start
  const before = (run.node.value ?? '').slice(0, offset - run.start).split('\n')
  if (before.length > 1) return { line: line + before.length - 1, column: 1 }
  const isWritten = position.end.offset! - position.start.offset! === (run.node.value ?? '').length
  return { line, column: isWritten ? column + before[0]!.length : column }
}
