import { make } from './make.ts'

/** A page: its running head, what it holds, and the notes at its foot. */
export interface Leaf {
  readonly body: HTMLElement
  readonly foot: HTMLElement
}

export interface LeafOptions {
  /** Of a page of its own kind. */
  readonly name?: string
  /** What stands above it; by default the title. */
  readonly head?: string
  readonly language?: string
}

export interface Book {
  /** Number of the page that comes next, from 1: odd ones are on the right. */
  readonly next: () => number
  readonly addLeaf: (options?: LeafOptions) => Leaf
  /** Number of the page on which an element stands. */
  readonly pageOf: (id: string) => number | undefined
}

/** Pages are laid in pairs, the first alone on the right, as a bound book has them. */
export function openBook(main: HTMLElement): Book {
  const leaves = make('div', { id: 'leaves' })
  main.append(leaves)
  const { title = '', translation = '', language: other = 'en' } = main.dataset
  const next = (): number => leaves.children.length + 1
  return {
    next,
    addLeaf: ({ name = '', head, language } = {}) => {
      const number = next()
      const isRight = number % 2 === 1
      const own = isRight && translation !== ''
      const lang = language ?? (own ? other : main.lang)
      const words = head ?? (own ? translation : title)
      const folio = make('span', { class: 'folio' }, String(number))
      const header = make('header', { 'aria-hidden': 'true' }, folio, make('span', { class: 'running', lang }, words))
      const body = make('div', { class: 'body' })
      const foot = make('div', { class: 'foot' })
      const names = `leaf ${isRight ? 'right' : 'left'} ${name}`
      const root = make('section', { class: names, 'data-page': String(number) }, header, body, foot)
      leaves.append(root)
      return { body, foot }
    },
    pageOf: id => {
      const leaf = document.getElementById(id)?.closest<HTMLElement>('.leaf')
      return leaf ? Number(leaf.dataset.page) : undefined
    },
  }
}
