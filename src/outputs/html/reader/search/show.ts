import type { ListedText, SearchFile, ShownPassage } from '../../search-file.ts'
import { button, make } from '../make.ts'
import { fileOf, textNumbered } from './files.ts'
import type { FoundWord } from './find.ts'
import { isInRow, piecesOf } from './phrase.ts'
import type { Query } from './query.ts'
import { rankedPassages } from './rank.ts'

/** What results are shown with. */
export interface Asked {
  readonly query: Query
  readonly words: readonly FoundWord[]
  /** Of texts and translations, as BCP 47 tags. */
  readonly languages: readonly string[]
}

/** Passages of a text that are shown at once, and those that follow at a time. */
const shownAtOnce = 3
const shownAtATime = 20
/** Passages in which a phrase is looked for. */
const mostLookedAt = 60

interface Place {
  readonly passage: ShownPassage
  readonly page: string
  readonly title: string
}

/** A text with its best passages; undefined where its files are missing, or it has not the phrase after all. */
export async function resultOf(text: number, asked: Asked): Promise<HTMLElement | undefined> {
  const listed = await textNumbered(text)
  if (listed === undefined) return undefined
  const { query, words } = asked
  const { passages, whole } = rankedPassages(text, words)
  const inTitle = [listed[1], listed[2], listed[3]]
  const hasTitle = inTitle.some((each, index) => isInRow(['', index === 1 ? '' : each, index === 1 ? each : ''], words))
  const rows = query.words.length > 1
  const most = whole > 0 ? whole : passages.length
  const looked = rows ? passages.slice(0, Math.min(most, mostLookedAt)) : passages.slice(0, shownAtOnce)
  const places = await placesOf(listed, looked)
  const inRow = rows ? places.filter(({ passage }) => isInRow(passage, words)) : places
  if (query.isPhrase && inRow.length === 0 && !hasTitle) return undefined
  const others = query.isPhrase ? [] : places.filter(place => !inRow.includes(place))
  const best = [...inRow, ...others]
  const rest = query.isPhrase ? [] : passages.slice(looked.length, most)
  return resultElement(listed, best, rest, asked)
}

async function placesOf(listed: ListedText, passages: readonly number[]): Promise<Place[]> {
  const files = await Promise.all(passages.map(passage => fileOf(listed, passage)))
  return passages.flatMap((number, index) => placeIn(files[index], number))
}

function placeIn(file: SearchFile | undefined, number: number): Place[] {
  const passage = file?.passages[number - file.from]
  if (file === undefined || passage === undefined) return []
  const [, page, title] = file.sections.findLast(([from]) => from <= number) ?? [0, `${file.id}.html`, '']
  return [{ passage, page, title }]
}

function resultElement(listed: ListedText, best: readonly Place[], rest: readonly number[], asked: Asked): HTMLElement {
  const [id, title, translation, author, level, , , minutes] = listed
  const [own = '', other = ''] = asked.languages
  const list = make('ul', {}, ...best.slice(0, shownAtOnce).map(place => passageElement(place, asked)))
  const facts = [level, author, minutes].filter(Boolean)
  const result = make(
    'li',
    { class: 'result' },
    make('h2', {}, make('a', { href: `${id}.html`, lang: own }, ...marked(title, 0, asked.words))),
    ...(translation === ''
      ? []
      : [make('p', { class: 'english', lang: other }, ...marked(translation, 1, asked.words))]),
    make(
      'p',
      { class: 'facts' },
      ...facts.map(fact =>
        fact === author ? make('span', { lang: own }, ...marked(fact, 0, asked.words)) : make('span', {}, fact),
      ),
    ),
    list,
  )
  const waiting = best.slice(shownAtOnce)
  if (waiting.length + rest.length > 0) result.append(moreButton(listed, { list, waiting, rest: [...rest] }, asked))
  return result
}

interface Waiting {
  readonly list: HTMLElement
  readonly waiting: Place[]
  readonly rest: number[]
}

/** Shows further places of a text, a few at a time. */
function moreButton(listed: ListedText, { list, waiting, rest }: Waiting, asked: Asked): HTMLElement {
  const label = (): string => {
    const count = waiting.length + rest.length
    return `${count} more ${count === 1 ? 'place' : 'places'}`
  }
  const more = button(
    label(),
    async () => {
      const shown = waiting.splice(0, shownAtATime)
      const loaded = await placesOf(listed, rest.splice(0, shownAtATime - shown.length))
      const items = [...shown, ...loaded].map(place => passageElement(place, asked))
      list.append(...items)
      items[0]?.querySelector('a')?.focus()
      more.textContent = label()
      if (waiting.length + rest.length === 0) more.remove()
    },
    { class: 'more' },
  )
  return more
}

function passageElement({ passage, page, title }: Place, { words, languages }: Asked): HTMLElement {
  const [address, source, target] = passage
  const [own = '', other = ''] = languages
  return make(
    'li',
    { class: 'p' },
    make('p', { class: 'a', lang: own }, ...marked(source, 0, words)),
    make('p', { class: 'b', lang: other }, ...marked(target, 1, words)),
    make(
      'p',
      { class: 'from' },
      title === ''
        ? make('a', { href: `${page}#${address}` }, 'Read on here')
        : make('a', { href: `${page}#${address}`, lang: own }, title),
    ),
  )
}

function marked(text: string, language: number, words: readonly FoundWord[]): (Node | string)[] {
  return piecesOf(text, language, words).map(({ text: piece, isFound }) => (isFound ? make('mark', {}, piece) : piece))
}
