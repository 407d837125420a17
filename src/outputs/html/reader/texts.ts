import { cataloguePath, type ListedText, textsOfPiece } from '../search-file.ts'
import { comesBack, folded, wordsOf } from './filter.ts'
import { load } from './load.ts'
import { button, make, searchField } from './make.ts'
import { tellState } from './shelf.ts'

/** A text of the list, and what it is chosen and ordered by. */
interface Row {
  readonly element: () => HTMLElement
  /** What it says of itself, without case and accents. */
  readonly words: string
  readonly level: string
  readonly title: string
  readonly date: string
  readonly length: number
}

/** Texts that are shown at once, and those that follow at a time. */
const rowsAtATime = 100

const orders: Readonly<Record<string, readonly [label: string, compare?: (one: Row, other: Row) => number]>> = {
  easiest: ['Easiest first'],
  newest: ['Newest first', (one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1)],
  title: ['By title', (one, other) => one.title.localeCompare(other.title)],
  shortest: ['Shortest first', (one, other) => one.length - other.length],
}

/**
 * On the index: a field that leaves the texts which hold every word of it, an order, and subjects that can be chosen.
 * Where the page has only some of the texts, the catalogue of the site has all.
 */
export function offerTexts(main: HTMLElement): void {
  const list = main.querySelector<HTMLElement>('.texts')
  const entries = [...main.querySelectorAll<HTMLElement>('.entry')]
  if (list === null || entries.length < 2) return
  const total = Number(main.dataset.texts ?? entries.length)
  const own = entries.map(rowOf)
  const isWhole = entries.length === total
  const field = searchField('Title, subject, level')
  const count = make('span', { role: 'status', class: 'count' })
  const order = make(
    'select',
    { 'aria-label': 'Order' },
    ...Object.entries(orders).map(([value, [label]]) => make('option', { value }, label)),
  )
  const ownOrder = main.dataset.order ?? 'easiest'
  order.value = ownOrder
  const pages = main.querySelector<HTMLElement>('.neighbours')

  let all: Promise<readonly Row[]> | undefined
  let asked = 0
  const update = async (): Promise<void> => {
    const number = ++asked
    const wanted = folded(field.value).split(/\s+/).filter(Boolean)
    const compare = orders[order.value]?.[1]
    const isAsking = wanted.length > 0 || order.value !== ownOrder
    if (pages !== null) pages.hidden = isAsking
    all ??= isWhole || !isAsking ? undefined : allRows(total, (main.dataset.languages ?? '').split(' '))
    const rows = isAsking && all !== undefined ? await all : own
    if (number !== asked) return
    const level = chosenLevel(main)
    const fits = rows.filter(row => wanted.every(word => row.words.includes(word)))
    const ordered = compare === undefined || !isAsking ? fits : fits.toSorted(compare)
    const seen = ordered.filter(row => level === undefined || row.level === level).length
    count.textContent = wanted.length > 0 || level !== undefined ? `${seen} of ${total}` : ''
    show(list, ordered)
  }
  field.addEventListener('input', update)
  order.addEventListener('change', update)
  main.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'level') void update()
  })
  if (isWhole) for (const tag of main.querySelectorAll('.tags li')) offerSubject(tag, field)
  main.querySelector('.title')?.append(make('p', { class: 'filter' }, field, ' ', order, ' ', count))
  // A browser that comes back to the page brings its level back by itself.
  if (comesBack([field, order]) || chosenLevel(main) !== undefined) void update()
}

const chosenLevel = (main: HTMLElement): string | undefined => {
  const value = main.querySelector<HTMLInputElement>('input[name="level"]:checked')?.value
  return value === 'all' ? undefined : value
}

function rowOf(element: HTMLElement): Row {
  return {
    element: () => element,
    words: folded(wordsOf(element)),
    level: element.dataset.level ?? '',
    title: element.querySelector('h2')?.textContent ?? '',
    date: element.dataset.date ?? '',
    length: Number(element.dataset.words),
  }
}

/** Shows the first texts, and the others when they are asked for. */
function show(list: HTMLElement, rows: readonly Row[], from = 0): void {
  const to = from + rowsAtATime
  const elements = rows.slice(from, to).map(({ element }) => element())
  if (from === 0) list.replaceChildren(...elements)
  else list.append(...elements)
  list.parentElement?.querySelector('.more')?.remove()
  if (rows.length > to) list.after(button('More texts', () => show(list, rows, to), { class: 'more' }))
}

/** A subject of a text as the way to the others that have it. */
function offerSubject(tag: Element, field: HTMLInputElement): void {
  const name = tag.textContent ?? ''
  const choose = (): void => {
    field.value = name
    field.dispatchEvent(new Event('input'))
    field.scrollIntoView({ block: 'center' })
  }
  tag.replaceChildren(button(name, choose, { 'aria-label': `Texts on ${name}` }))
}

/** Where a listed text says its place among all. */
const placeAt = 10

/** Every text of the library, from the files of its catalogue, the easiest first. */
async function allRows(total: number, languages: readonly string[]): Promise<readonly Row[]> {
  const pieces = new Map<number, readonly ListedText[]>()
  globalThis.enRegardTexts = (piece, rows) => pieces.set(piece, rows)
  const numbers = Array.from({ length: Math.ceil(total / textsOfPiece) }, (_, piece) => piece)
  await Promise.all(numbers.map(piece => load(cataloguePath(piece))))
  const listed = numbers.flatMap(piece => pieces.get(piece) ?? [])
  return listed.toSorted((one, other) => one[placeAt] - other[placeAt]).map(row => listedRow(row, languages))
}

function listedRow(listed: ListedText, languages: readonly string[]): Row {
  const [, title, translation, author, level, tags, length, , date] = listed
  let made: HTMLElement | undefined
  return {
    element: () => {
      made ??= entryOf(listed, languages)
      return made
    },
    words: folded([title, translation, author, level, ...tags].join(' ')),
    level,
    title,
    date,
    length,
  }
}

/** An entry as the index has it. */
function entryOf(
  [id, title, translation, author, level, tags, length, minutes]: ListedText,
  [source = '', target = '']: readonly string[],
): HTMLElement {
  const facts = make('p', { class: 'facts' })
  if (level !== '') facts.append(make('span', { class: 'level', title: `CEFR level ${level}` }, level))
  if (author !== '') facts.append(make('span', { lang: source }, author))
  facts.append(make('span', {}, `${length.toLocaleString('en')} words`), make('span', {}, minutes))
  const entry = make(
    'li',
    { class: 'entry', 'data-level': level },
    make('h2', {}, make('a', { href: `${id}.html`, lang: source }, title)),
    ...(translation === '' ? [] : [make('p', { class: 'english', lang: target }, translation)]),
    facts,
    ...(tags.length === 0
      ? []
      : [
          make(
            'ul',
            { class: 'tags', 'aria-label': 'Subjects' },
            ...tags.map(tag => make('li', { lang: source }, tag)),
          ),
        ]),
  )
  tellState(entry)
  return entry
}
