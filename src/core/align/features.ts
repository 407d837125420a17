import { isLetterOrNumber, isLower, skipWhite } from '../language/characters.ts'
import type { Side } from './bitext.ts'

/** What can be read of a sentence without knowing its words, one entry a sentence. */
export interface SentenceFeatures {
  /** Characters other than white space, summed up: entry i counts all sentences before i. */
  readonly lengths: Float64Array
  readonly questions: Uint8Array
  readonly exclamations: Uint8Array
  /** Semicolons and colons. */
  readonly halts: Uint8Array
  /** Parentheses and brackets. */
  readonly brackets: Uint8Array
  /** 1 where the sentence holds a mark of speech: a quote or a leading or inner dash. */
  readonly speech: Uint8Array
  /** 1 where it begins with one. */
  readonly opensSpeech: Uint8Array
  /** 1 where its first letter is a small one. */
  readonly small: Uint8Array
  /** 1 where it ends without `. ! ?` or an ellipsis. */
  readonly open: Uint8Array
  /** 1 where it ends with a question mark, 2 with an exclamation mark, 3 with a colon, 0 otherwise. */
  readonly ending: Uint8Array
  /** 1 where the sentence begins a paragraph, 2 where paragraphs are unknown. */
  readonly starts: Uint8Array
  readonly headings: Uint8Array
}

export function featuresOf(side: Side): SentenceFeatures {
  const { sentences } = side
  const count = sentences.length
  const features = {
    lengths: new Float64Array(count + 1),
    questions: new Uint8Array(count),
    exclamations: new Uint8Array(count),
    halts: new Uint8Array(count),
    brackets: new Uint8Array(count),
    speech: new Uint8Array(count),
    opensSpeech: new Uint8Array(count),
    small: new Uint8Array(count),
    open: new Uint8Array(count),
    ending: new Uint8Array(count),
    starts: paragraphStarts(side),
    headings: Uint8Array.from(sentences, (_, at) => ((side.headings?.[at] ?? 0) > 0 ? 1 : 0)),
  }
  for (let at = 0; at < count; at++) {
    features.lengths[at + 1] = features.lengths[at]! + readMarks(sentences[at]!, at, features)
    readEdges(sentences[at]!, at, features)
  }
  return features
}

/** Counts the marks of a sentence; gives its characters other than white space. */
function readMarks(sentence: string, at: number, features: SentenceFeatures): number {
  let length = 0
  for (let k = 0; k < sentence.length; k++) {
    const code = sentence.charCodeAt(k)
    if (code > 0x3f && code < 0x80 && code !== 0x5b) {
      length++
      continue
    }
    if (code === 0x20 || code === 0xa0 || code === 0x202f || code === 9 || code === 10) continue
    length++
    if (code === 0x3f) features.questions[at]!++
    else if (code === 0x21) features.exclamations[at]!++
    else if (code === 0x3a || code === 0x3b) features.halts[at]!++
    else if (code === 0x28 || code === 0x5b) features.brackets[at]!++
    else if (code === 0x22 || code === 0xab || code === 0x201c || code === 0x201e) features.speech[at] = 1
  }
  return length
}

type Edges = Pick<SentenceFeatures, 'opensSpeech' | 'speech' | 'small' | 'open' | 'ending'>

function readEdges(sentence: string, at: number, features: Edges): void {
  if (openers.has(sentence.charCodeAt(skipWhite(sentence, 0)))) {
    features.opensSpeech[at] = 1
    features.speech[at] = 1
  }
  let first = 0
  while (first < reach && first < sentence.length && !isLetterOrNumber(sentence, first)) first++
  if (first < reach && isLower(sentence, first)) features.small[at] = 1
  const end = endOf(sentence)
  features.open[at] = end === undefined || end === ':' || end === ';' || end === ',' ? 1 : 0
  features.ending[at] = end === '?' ? 1 : end === '!' ? 2 : end === ':' ? 3 : 0
}

/** Quotation marks and dashes. */
const openers: ReadonlySet<number> = new Set([...'\'"«“„‘–—-'].map(mark => mark.charCodeAt(0)))
/** How far from its start a sentence's first letter is looked for, and from its end its last mark. */
const reach = 20
const reachBack = 8
const marks = '.…?!:;,'

/** The mark that the sentence ends in, whatever quotes and brackets close it. */
function endOf(sentence: string): string | undefined {
  const least = Math.max(0, sentence.length - reachBack)
  let at = sentence.length - 1
  while (at >= least && !marks.includes(sentence[at]!) && !isLetterOrNumber(sentence, at)) at--
  return at >= least && marks.includes(sentence[at]!) ? sentence[at] : undefined
}

/** Paragraphs say something only where there are two of them. */
function paragraphStarts({ sentences, paragraphs }: Side): Uint8Array {
  const known = paragraphs !== undefined && paragraphs[0] !== paragraphs[sentences.length - 1]
  return Uint8Array.from(sentences, (_, at) =>
    known ? (at === 0 || paragraphs[at] !== paragraphs[at - 1] ? 1 : 0) : 2,
  )
}
