import { alignSentences, type Lexicon } from '../core/align/align.ts'
import type { Side } from '../core/align/bitext.ts'
import { sideOf } from '../core/align/blocks.ts'
import type { LinkedSentences } from '../core/align/verdict/explained.ts'
import { oddPassages } from '../core/align/verdict/passages.ts'
import { verdictOf } from '../core/align/verdict/verdict.ts'
import { alignWithDictionary } from '../core/align/with-dictionary.ts'
import { shown } from '../core/check/linked.ts'
import { movedPassage } from '../core/check/moved-passage.ts'
import { repeatedPassage } from '../core/check/repeated-passage.ts'
import type { Language } from '../core/language/language.ts'
import type { LanguagePair } from '../core/language/pair.ts'
import { sourceFile } from '../core/model/file.ts'
import type { Verdict } from '../core/model/verdict.ts'
import { parseSource, parseTarget } from '../core/parse/text.ts'
import { segmentBlocks } from '../core/segment/blocks.ts'
import { decodedProse } from '../importers/decoded.ts'
import { importText } from '../importers/import.ts'
import { refused } from '../importers/refused.ts'
import type { LinkedText } from '../outputs/tmx/document.ts'

export interface GivenFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface AlignFilesOptions {
  readonly pair: LanguagePair
  /** The files hold one sentence a line, and blank lines between paragraphs where these are known. */
  readonly segmented: boolean
  readonly dictionary?: Lexicon
}

export interface Aligned extends LinkedText {
  readonly verdict: Verdict
  /** A sentence for each passage that stands elsewhere than the order of both texts has it, or twice. */
  readonly odd: readonly string[]
}

/** Any two files of one text in two languages, their sentences linked, and whether they are one text. Throws a wrong-usage error where one is no text. */
export async function alignFiles(source: GivenFile, target: GivenFile, options: AlignFilesOptions): Promise<Aligned> {
  const { pair, segmented, dictionary } = options
  const sides = segmented
    ? ([linesOf(source), linesOf(target)] as const)
    : ([await blocksOf(source, 'source', pair.source), await blocksOf(target, 'target', pair.target)] as const)
  const links =
    dictionary === undefined ? alignSentences(...sides, { pair }) : alignWithDictionary(...sides, dictionary, { pair })
  const texts = {
    source: sides[0].sentences,
    target: sides[1].sentences,
    links,
  }
  const verdict = verdictOf(texts, pair, dictionary === undefined ? [pair.lexicon] : [pair.lexicon, dictionary])
  return { languages: [pair.source.code, pair.target.code], ...texts, verdict, odd: oddIn(texts) }
}

/** Sentences are counted from 0, as in the links. */
function oddIn(texts: LinkedSentences): string[] {
  const { moved, repeated } = oddPassages(texts)
  const other = { source: 'target', target: 'source' } as const
  return [
    ...moved.map(({ source, target, expectedAfter }) =>
      movedPassage.reason({
        actual: shown(texts.source[source[0]]!),
        sentences: source[1] - source[0],
        where: `sentence ${target[0]}`,
        ...(expectedAfter === undefined ? {} : { after: shown(texts.target[expectedAfter]!) }),
      }),
    ),
    ...repeated.map(({ side, copy, first, counterpart }) =>
      repeatedPassage.reason({
        actual: shown(texts[side][copy[0]]!),
        sentences: copy[1] - copy[0],
        first: `sentence ${first[0]} of ${sideNames[side]}`,
        ...(counterpart === undefined ? {} : { counterpart: `sentence ${counterpart} of ${sideNames[other[side]]}` }),
      }),
    ),
  ]
}

const sideNames = { source: 'the text', target: 'the translation' } as const

function linesOf({ path, bytes }: GivenFile): Side {
  const { text, messages } = decodedProse({ name: path, bytes })
  if (text === undefined) throw refused(path, messages[0])
  const sentences: string[] = []
  const paragraphs: number[] = []
  let [paragraph, blank] = [0, false]
  for (const line of text.split('\n').map(each => each.trim())) {
    if (line === '') blank = sentences.length > 0
    else {
      if (blank) paragraph++
      blank = false
      sentences.push(line)
      paragraphs.push(paragraph)
    }
  }
  return paragraph > 0 ? { sentences, paragraphs } : { sentences }
}

async function blocksOf({ path, bytes }: GivenFile, side: 'source' | 'target', language: Language): Promise<Side> {
  const { markdown, messages } = await importText(bytes, path, { side, language })
  if (markdown === null) throw refused(path, messages[0])
  const { blocks } = (side === 'source' ? parseSource : parseTarget)(sourceFile(path, markdown)).text
  return sideOf(segmentBlocks(blocks, language.sentences))
}
