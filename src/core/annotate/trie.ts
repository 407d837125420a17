import {
  type Form,
  type FormWord,
  type Gap,
  longestGap,
  type Piece,
  type TermKnowledge,
  type WordClass,
} from '../language/terms.ts'
import { range } from '../model/span.ts'

/** A form in the trie: the term it belongs to, by number. */
export interface Ending {
  readonly term: number
  readonly form: Form
}

/** A form of a term at its place: the pieces that its words cover. */
export interface Hit extends Ending {
  readonly pieces: readonly number[]
}

/** Most nodes end one form and lead nowhere: what they do not have is not made. */
interface Node {
  next?: Map<string, Node>
  gaps?: Partial<Record<Gap, Node>>
  classes?: Partial<Record<WordClass, Node>>
  endings?: Ending[]
}

/** All forms of a glossary in one tree, so that one pass over a text finds them whatever their number. */
export interface Trie {
  readonly root: Node
  /** Spelling without accents → spellings with them, for capitals that are written without: *ETAT*. */
  readonly accented: ReadonlyMap<string, readonly string[]>
}

export function trieOf(endings: Iterable<Ending>): Trie {
  const root: Node = {}
  const accented = new Map<string, string[]>()
  for (const ending of endings) {
    let node = root
    for (const word of ending.form.words) {
      node = stepTo(node, word)
      if (typeof word === 'string') noteAccents(word, accented)
    }
    if (node.endings === undefined) node.endings = [ending]
    else node.endings.push(ending)
  }
  return { root, accented }
}

function stepTo(node: Node, word: FormWord): Node {
  if (typeof word === 'string') {
    node.next ??= new Map()
    const known = node.next.get(word)
    if (known !== undefined) return known
    const made: Node = {}
    node.next.set(word, made)
    return made
  }
  if ('gap' in word) {
    node.gaps ??= {}
    return branch(node.gaps, word.gap)
  }
  node.classes ??= {}
  return branch(node.classes, word.one)
}

function branch<Name extends string>(branches: Partial<Record<Name, Node>>, name: Name): Node {
  const made: Node = branches[name] ?? {}
  branches[name] = made
  return made
}

/** Of a word in lower case; other letters than those of English count as well. */
export const hasAccents = (word: string): boolean => !/^[a-z0-9]*$/.test(word)

export const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

function noteAccents(word: string, accented: Map<string, string[]>): void {
  if (!hasAccents(word)) return
  const bare = withoutAccents(word)
  const known = accented.get(bare)
  if (known === undefined) accented.set(bare, [word])
  else if (!known.includes(word)) known.push(word)
}

type Language = Pick<TermKnowledge, 'isPause' | 'joined' | 'classes'>

/** Every place where a form stands, by its first piece. */
export function hitsIn(pieces: readonly Piece[], trie: Trie, language: Language): readonly Hit[] {
  const { next, classes } = trie.root
  const hits: Hit[] = []
  if (next === undefined && classes === undefined) return hits
  const walked = { pieces, trie, language, hits }
  for (let at = 0; at < pieces.length; at++) {
    const { key, raw } = pieces[at]!
    if (raw === key && classes === undefined && pieces[at + 1]?.after !== 'hyphen') {
      const node = next?.get(key)
      if (node !== undefined) walk(node, at + 1, [at], walked)
      continue
    }
    for (const step of stepsFrom(trie.root, at, walked)) walk(step.node, step.next, range(at, step.next), walked)
  }
  return hits
}

interface Walk {
  readonly pieces: readonly Piece[]
  readonly trie: Trie
  readonly language: Language
  /** What was found. */
  readonly hits: Hit[]
}

function walk(node: Node, at: number, path: readonly number[], walked: Walk): void {
  const { pieces, hits } = walked
  if (node.endings !== undefined) for (const { term, form } of node.endings) hits.push({ term, form, pieces: path })
  const piece = pieces[at]
  if (piece === undefined || (node.next ?? node.gaps ?? node.classes) === undefined) return
  if (joins(piece, pieces[at - 1])) {
    for (const step of stepsFrom(node, at, walked)) {
      walk(step.node, step.next, [...path, ...range(at, step.next)], walked)
    }
  }
  if (node.gaps === undefined) return
  for (const kind of ['any', 'pause'] as const) {
    const behind = node.gaps[kind]
    if (behind !== undefined) walkGap(behind, kind, at, path, walked)
  }
}

/** Past a gap the nearest place where the form goes on is its place. */
function walkGap(node: Node, kind: Gap, at: number, path: readonly number[], walked: Walk): void {
  const { pieces, language, hits } = walked
  const sentence = pieces[path.at(-1) ?? 0]?.sentence
  const found = new Set<Form>()
  for (let skipped = 0; skipped <= longestGap[kind]; skipped++) {
    const piece = pieces[at + skipped]
    if (piece === undefined || piece.sentence !== sentence) return
    if (skipped > 0 || kind === 'any') {
      const behind: Hit[] = []
      for (const step of stepsFrom(node, at + skipped, walked)) {
        walk(step.node, step.next, [...path, ...range(at + skipped, step.next)], { ...walked, hits: behind })
      }
      for (const hit of behind) {
        if (!found.has(hit.form)) hits.push(hit)
        found.add(hit.form)
      }
    }
    if (kind === 'pause' && !(isPause(piece, language) && joins(piece, pieces[at + skipped - 1]))) return
  }
}

/** In *rends-toi compte* and *faites-leur confiance* a pronoun stands between; *leur* alone would belong to the noun. */
const isPause = ({ key, after }: Piece, { isPause, joined }: Language): boolean =>
  isPause(key) || (after === 'hyphen' && joined.after.has(key))

interface Step {
  readonly node: Node
  readonly next: number
}

/** Where one word leads: a piece, pieces that a hyphen joins, or a class of words. */
function stepsFrom(node: Node, at: number, { pieces, trie, language }: Walk): readonly Step[] {
  const piece = pieces[at] as Piece
  const hyphenated = pieces[at + 1]?.after === 'hyphen'
  const single = node.next?.get(piece.key)
  const capital = piece.raw !== piece.key
  if (!hyphenated && !capital && node.classes === undefined)
    return single === undefined ? none : [{ node: single, next: at + 1 }]
  const steps: Step[] = single === undefined ? [] : [{ node: single, next: at + 1 }]
  if (capital) for (const key of accentedFor(piece, trie)) push(steps, node.next?.get(key), at + 1)
  if (hyphenated) pushJoined(steps, node, at, pieces)
  if (node.classes !== undefined) {
    for (const name of classes) if (language.classes[name].has(piece.key)) push(steps, node.classes[name], at + 1)
  }
  return steps
}

const none: readonly Step[] = []
const classes: readonly WordClass[] = ['determiner', 'possessive']

function pushJoined(steps: Step[], { next: words }: Node, at: number, pieces: readonly Piece[]): void {
  let joined = pieces[at]!.key
  for (let next = at + 1; next < at + 3 && pieces[next]?.after === 'hyphen'; next++) {
    joined += pieces[next]!.key
    push(steps, words?.get(joined), next + 1)
  }
}

function push(steps: Step[], node: Node | undefined, next: number): void {
  if (node !== undefined) steps.push({ node, next })
}

/** A capital may have lost its accent, a small letter may not: *Etat* and *ETAT* are *état*, *etat* is not. */
function accentedFor({ raw, key }: Piece, { accented }: Trie): readonly string[] {
  const known = accented.get(key)
  if (known === undefined || raw.length !== key.length) return known ?? []
  return known.filter(word => [...word].every((letter, index) => letter === key[index] || isCapital(raw[index] ?? '')))
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

/** Words of one form have white space, a hyphen or an apostrophe between them; single letters may have dots. */
export function joins(piece: Piece, before: Piece | undefined): boolean {
  if (piece.after === 'dot') return piece.raw.length === 1 && before?.raw.length === 1
  return piece.after !== 'mark'
}
