import { around, isChoosing } from './events.ts'
import { make, unwrap } from './make.ts'
import { currentSentence, languageOf, type Sentence, select } from './sentences.ts'

let card: HTMLElement | undefined
let opener: HTMLElement | undefined
/** Whose card has closed since the last press began. */
let closedBy: HTMLElement | undefined
const additions: ((about: Opened) => readonly Node[])[] = []

/** What a card is about. */
export interface Opened {
  /** The link in the text at which the card stands. */
  readonly link: HTMLElement
  /** An entry among the words and notes: the link's own, or one that it led to. */
  readonly entry: HTMLElement
}

/** Lets another part of the page put its buttons on every card. */
export function onCard(add: (about: Opened) => readonly Node[]): void {
  additions.push(add)
}

/** Words, notes and footnotes open beside their place and not at the end of the page. */
export function openCards(): void {
  let pressed: PointerEvent | undefined
  addEventListener('pointerdown', event => {
    pressed = event
    closedBy = undefined
  })
  document.addEventListener('click', event => {
    if (leavesThePage(event) || !(event.target instanceof Element)) return
    const link = event.target.closest<HTMLElement>('a.t, a.n, .fn a') ?? noteAt(event.target)
    if (link === null || link.closest('#card') !== null) return
    event.preventDefault()
    // Chromium takes a touch beside a link for one of the link: then the words that were touched answer.
    const touched =
      pressed?.pointerId === event.pointerId ? document.elementFromPoint(pressed.clientX, pressed.clientY) : null
    if (around(touched, '.s') && !around(touched, 'a, .q'))
      return touched?.dispatchEvent(new MouseEvent('click', pressed))
    // The press of this very click has just closed the card: it is not to open again.
    if (event.detail > 0 && closedBy === link) return
    const sentence = link.closest<Sentence>('.s')
    if (sentence !== null && sentence !== currentSentence()) select(sentence)
    open(link)
  })
}

/** The link of the note about the words that were pressed; none on another link, or where words were chosen. */
function noteAt(pressed: Element): HTMLElement | null {
  const words = pressed.closest('a, button') === null ? pressed.closest<HTMLElement>('.q') : null
  if (words === null || isChoosing()) return null
  return words.closest('.p, td, th')?.querySelector<HTMLElement>(`a.n[data-a="${words.dataset.a}"]`) ?? null
}

const leavesThePage = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey

export function open(link: HTMLElement): void {
  // A press that closed a word's card opens this one before that is told.
  darkenWords()
  show(link, entryOf(link))
}

/** Takes the marks of a word's card from both languages. */
export function darkenWords(): void {
  for (const held of document.querySelectorAll('.word-here, .word-there')) unwrap(held)
}

const entryOf = (link: HTMLElement): HTMLElement | null =>
  document.getElementById(link.getAttribute('href')?.slice(1) ?? '')

/** The card of an entry, at a link or word of the text; the entry need not stand on the page. */
export function show(link: HTMLElement, entry: HTMLElement | null): void {
  if (entry === null) return
  card ??= newCard()
  for (const old of document.querySelectorAll('.anchor, .facing')) old.classList.remove('anchor', 'facing')
  opener = link
  link.classList.add('anchor')
  for (const words of facing({ link, entry })) words.classList.add('facing')
  card.className = entry.className
  card.ariaLabel = wordOf(entry)
  card.replaceChildren(...contentOf(link, entry))
  if (!card.matches(':popover-open')) card.showPopover()
  if (isSheet()) uncover(link, card)
  else if (!CSS.supports('position-area: block-end')) place(card, link)
  card.focus({ preventScroll: true })
}

const closing: (() => void)[] = []

/** Calls back whenever the card has closed. */
export function whenClosed(listener: () => void): void {
  closing.push(listener)
}

/** The headword of an entry, or the words that a note is about. */
export function wordOf(entry: HTMLElement): string {
  return entry.querySelector('.word :is(b, i)')?.textContent ?? 'Footnote'
}

function newCard(): HTMLElement {
  const element = make('div', { id: 'card', popover: 'auto', role: 'dialog', tabindex: '-1' })
  element.addEventListener('beforetoggle', event => {
    const isOpen = (event as ToggleEvent).newState === 'open'
    document.body.classList.toggle('explains', isOpen)
    if (isOpen) return
    closedBy = opener
    if (element.contains(document.activeElement)) opener?.focus({ preventScroll: true })
  })
  element.addEventListener('toggle', event => {
    if ((event as ToggleEvent).newState === 'closed') for (const listener of closing) listener()
  })
  element.addEventListener('click', event => {
    const link = around(event.target, 'a')
    if (link === null) return
    if (opener !== undefined && link.matches('.see a') && !leavesThePage(event)) {
      event.preventDefault()
      show(opener, entryOf(link))
    } else element.hidePopover()
  })
  document.body.append(element)
  return element
}

function contentOf(link: HTMLElement, entry: HTMLElement): Node[] {
  const nodes = [...entry.children]
    .filter(child => !child.matches('.places, .backs'))
    .map(child => child.cloneNode(true) as Element)
  for (const node of nodes) {
    for (const held of [node, ...node.querySelectorAll('[id]')]) held.removeAttribute('id')
  }
  const here = counterpartOf({ link, entry })
  const places = entry.querySelector('.places')
  return [
    ...nodes,
    ...(here === '' ? [] : [labelled('Here ', inTranslation(here))]),
    ...(places !== null && places.childElementCount > 1 ? [otherPlaces(places)] : []),
    ...wayBack(link, entry),
    ...actionsOf(additions.flatMap(add => add({ link, entry }))),
  ]
}

const actionsOf = (buttons: readonly Node[]): readonly Node[] =>
  buttons.length === 0 ? [] : [make('p', { class: 'actions' }, ...buttons)]

/** From an entry that the link's own led to, back to that one. */
function wayBack(link: HTMLElement, entry: HTMLElement): readonly Node[] {
  const own = entryOf(link)
  const word = own?.querySelector<HTMLElement>('.word b')
  if (own === entry || word == null) return []
  const back = make('a', { href: `#${own!.id}`, lang: word.lang }, word.textContent)
  return [make('p', { class: 'see' }, make('span', { class: 'label' }, 'Back to '), back)]
}

/** The words of the translation that answer to the link's; none for another entry than its own. */
export const counterpartOf = (about: Opened): string =>
  facing(about)
    .map(({ textContent }) => textContent)
    .join(' … ')

const facing = ({ link, entry }: Opened): Element[] =>
  entryOf(link) === entry ? [...(link.closest('.p')?.querySelectorAll(`.r[data-a="${link.dataset.a}"]`) ?? [])] : []

/** A line of a card behind what it is. */
export const labelled = (label: string, ...words: readonly Node[]): HTMLElement =>
  make('p', { class: 'here' }, make('span', { class: 'label' }, label), ...words)

export const inTranslation = (words: string): HTMLElement => make('span', { lang: languageOf('b') }, words)

function otherPlaces(places: Element): HTMLElement {
  const links = [...places.querySelectorAll('a')].flatMap((place, index) => [
    make('a', { href: place.hash, 'aria-label': place.ariaLabel ?? '' }, `${index + 1}`),
    new Text(' '),
  ])
  return labelled('In this text ', ...links)
}

/** Whether cards cover the lower edge of the window, as on a phone. */
const isSheet = (): boolean => matchMedia('(max-width: 40em)').matches

/** Height of the bar above, px, with some air. */
const above = 80

/** Moves the page until the word stands above the card that would hide it, and what is lit for it, where both have room. */
function uncover(link: HTMLElement, { offsetHeight }: HTMLElement): void {
  const room = innerHeight - offsetHeight - 12
  const { top, bottom } = link.getBoundingClientRect()
  const lit = [...document.querySelectorAll('.facing, .word-there')].map(each => each.getBoundingClientRect().bottom)
  const lowest = Math.max(bottom, ...lit)
  const hidden = (lowest - top < room - above ? lowest : bottom) - room
  if (hidden > 0) glide(hidden)
}

/** Scrolls by so many pixels, at once where the reader wants nothing to move. */
export function glide(top: number): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top, behavior: isCalm ? 'instant' : 'smooth' })
}

/** Where the browser cannot anchor: below the word, or above it where there is no room, inside the window. */
function place(element: HTMLElement, link: HTMLElement): void {
  const word = link.getBoundingClientRect()
  const { width, height } = element.getBoundingClientRect()
  const below = word.bottom + 6
  const top = below + height > innerHeight - 8 && word.top - height - 6 > 8 ? word.top - height - 6 : below
  element.style.inset = 'auto'
  element.style.top = `${Math.max(top, 8)}px`
  element.style.left = `${Math.min(Math.max(word.left, 8), innerWidth - width - 8)}px`
}
