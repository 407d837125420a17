import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { TextWords } from '../../core/model/text-words.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { apparatusOf, type TermItem } from './apparatus.ts'
import { body as passages } from './body.ts'
import { bookPage } from './book.ts'
import type { Chapter } from './chapters.ts'
import {
  appearance,
  arrangement,
  bar,
  choice,
  definitionChoice,
  layoutChoice,
  levelQuestion,
  words,
} from './controls.ts'
import { languageName, minutes } from './describe.ts'
import { document } from './document.ts'
import { languageOf } from './element.ts'
import { end, neighbourTexts } from './end.ts'
import { footnotesOf } from './footnotes.ts'
import { highlightRules } from './highlights.ts'
import { hostsOf } from './hosts.ts'
import { textMetadata } from './metadata.ts'
import { wordsAndNotes } from './notes.ts'
import { questionsOf } from './questions.ts'
import { listenButton, recordingsOn } from './recordings.ts'
import { chapterList, headingList, type Neighbours, type Steering, steering } from './steering.ts'
import { describeText, heading, pageTitle } from './title.ts'
import { wordsOfPage } from './words.ts'

interface Given {
  readonly context: EmitContext
  readonly words?: TextWords | undefined
}

/** A text's pages: `<id>.html` alone, or with the chapters of a long text after it. */
export function textPages(edition: Edition, chapters: readonly Chapter[], given: Given): OutputFile[] {
  const { context } = given
  const numbers = numbersOf(edition)
  if (chapters.length > 1) {
    const pages = chapters.flatMap(chapter => chapterPage(chapter, { chapters, numbers }, given))
    return [bookPage(edition, chapters, context), ...pages]
  }
  const page = passagePage(edition, { context, numbers, isWhole: true })
  const neighbours = neighbourTexts(edition, context)
  const contents = headingList(edition, page.headings, context)
  return page.files(given, {
    title: pageTitle(edition),
    description: describeText(edition),
    path: `${edition.id}.html`,
    above: heading(edition, context),
    steering: steering(edition, contents, { neighbours, typeset: context.typeset }),
    neighbours,
  })
}

/** Units by the number that people name them by. */
const numbersOf = ({ units }: Edition): ReadonlyMap<string, number> =>
  new Map(units.map(({ id }, index) => [id, index + 1]))

interface Book {
  readonly chapters: readonly Chapter[]
  readonly numbers: ReadonlyMap<string, number>
}

/** `<id>.<n>.html`: a chapter with the way to its neighbours. */
function chapterPage(chapter: Chapter, { chapters, numbers }: Book, given: Given): OutputFile[] {
  const { context } = given
  const { edition, number, path, parts } = chapter
  const { source } = edition
  const page = passagePage(edition, { context, numbers, isWhole: false })
  const language = languageOf(source.language)
  const above = h('header.title.of-chapter', [
    h('h1', [h('a', { ...language, href: `${edition.id}.html` }, context.typeset(source.title, source.language))]),
    h('p.facts', [
      ...parts.map(({ source: { text } }) => h('span', language, context.typeset(text, source.language))),
      h('span', `Chapter ${number} of ${chapters.length}`),
      h('span', minutes(edition, chapter.words)),
    ]),
  ])
  const neighbours: Neighbours = { before: chapters[number - 2], after: chapters[number], what: 'chapter' }
  const contents = chapterList(chapters, chapter, headingList(edition, page.headings, context), context)
  const all = chapters.reduce((sum, { words }) => sum + words, 0)
  const from = chapters.slice(0, number - 1).reduce((sum, { words }) => sum + words, 0)
  const share = (words: number): string => (words / Math.max(all, 1)).toFixed(4)
  return page.files(given, {
    title: `${chapter.title} — ${source.title}`,
    description: `${chapter.title}: chapter ${number} of ${describeText(edition)}`,
    path,
    above,
    place: {
      dataChapter: number,
      dataChapters: chapters.length,
      dataFrom: share(from),
      dataTo: share(from + chapter.words),
    },
    steering: steering(edition, contents, { chapter, neighbours, typeset: context.typeset }),
    neighbours,
  })
}

/** What a page with passages has of its own. */
interface PassagePage {
  readonly title: string
  readonly description: string
  readonly path: string
  /** Stands above the passages. */
  readonly above: Element
  /** Where in a longer text the page stands. */
  readonly place?: Properties
  readonly steering: Steering
  readonly neighbours: Neighbours
}

interface Passages {
  readonly context: EmitContext
  readonly numbers: ReadonlyMap<string, number>
  readonly isWhole: boolean
}

/** What every page with passages has, whatever stands above and below them. */
function passagePage(edition: Edition, { context, numbers, isWhole }: Passages) {
  const { source, target } = edition
  const apparatus = apparatusOf(edition)
  const reading = {
    edition,
    typeset: context.typeset,
    apparatus,
    footnotes: footnotesOf(edition),
    numbers,
    hosts: hostsOf(edition.units),
    met: new Set<TermItem>(),
  }
  const { sections, footnotes, headings } = passages(reading)
  const [own, other] = [source.language, target?.language ?? context.library.target]
  const settings = [
    ...(target === null ? [] : arrangement(own, other)),
    ...(apparatus.items.length === 0 ? [] : [...words, definitionChoice(languageName(own), languageName(other))]),
    ...appearance,
  ]
  const languages = target === null ? [] : [choice(layoutChoice(own, other))]
  const heard = recordingsOn(edition, isWhole)
  const hasTerms = apparatus.items.some(({ kind }) => kind === 'term')
  const isTimed = heard.times.length > 0
  const files = ({ words }: Given, page: PassagePage): OutputFile[] => {
    const { title, description, path, above, place = {}, steering, neighbours } = page
    const data = wordsOfPage(words, { path, units: edition.units, library: context.library })
    const main = { className: target === null ? ['text', 'alone'] : ['text'], dataText: edition.id, ...place }
    const content = [
      h('main#text', main, [
        hasTerms ? withQuestion(above) : above,
        ...heard.players,
        ...sections,
        ...(footnotes === undefined ? [] : [footnotes]),
      ]),
      ...questionsOf(edition),
      ...wordsAndNotes(edition, context, apparatus.items),
      end(edition, context, neighbours),
      ...data.content,
      ...heard.times,
    ]
    const withoutScript = highlightRules(edition.units)
    const script = isTimed ? 'recorded.js' : 'text.js'
    const about = isWhole ? textMetadata(edition, context) : []
    const sounds = heard.players.length > 0
    const shell = { title, description, path, kind: 'text', script, withoutScript, about, sounds }
    const tools = isTimed ? [listenButton, ...languages] : languages
    const controls = bar(context, { skip: ['#text', 'To the text'], own: tools, settings, steering })
    return [{ path, content: document(shell, { bar: controls, content }, context) }, ...data.files]
  }
  return { headings, files }
}

const withQuestion = (above: Element): Element => ({ ...above, children: [...above.children, levelQuestion] })
