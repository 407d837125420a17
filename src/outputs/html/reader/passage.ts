import type { Annotation, Term } from '../../../core/model/annotation.ts'
import type { Edition } from '../../../core/model/edition.ts'
import type { Unit } from '../../../core/model/unit.ts'
import { landingOf } from '../../../library/library.ts'
import { type Piece, pieces } from '../../../library/pieces.ts'
import { type CountedPlace, formatRef, parseRef, type Stretch, stretchesAt } from '../../../library/references.ts'
import { licenseAddress } from '../../license-address.ts'
import { tagNames } from '../../tag-names.ts'
import { make } from './make.ts'
import { passageStyle } from './passage-style.ts'

/** What a library says of itself, `library.json`. */
interface About {
  readonly title: string
  readonly url?: string
  readonly license?: string
  /** Texts that are no longer there. */
  readonly gone?: readonly { readonly id: string; readonly into?: string }[]
}

type Side = 'source' | 'target'

/** On a server, where pages are made that a browser will bring to life, there is none. */
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement

/**
 * `<en-regard-passage text="le-gant-rouge" unit="§2–3">`: a passage of a text in both languages, in other people’s pages.
 *
 * `unit` is an id, `k3f9`, two with a dash between, `k3f9–x879`, or a reference; without it the whole text is shown. The
 * data is fetched from `src`, the folder `json/` of a build (default: where this module lies), or given as properties,
 * `edition` and `library`. What stands inside the element is shown until then, and, with a word on what is missing, where
 * nothing can be had.
 *
 * Style is a constructed sheet, nothing is written as markup and nothing inline: a strict Content-Security-Policy lets it
 * be. Events: `en-regard-shown`, `en-regard-failed` with the error as `detail`.
 */
export class EnRegardPassage extends Base {
  static readonly observedAttributes = ['text', 'unit', 'src']
  #edition: Edition | undefined
  #library: About | undefined
  #turn = 0

  get edition(): Edition | undefined {
    return this.#edition
  }

  set edition(edition: Edition | undefined) {
    this.#edition = edition
    this.#show()
  }

  get library(): About | undefined {
    return this.#library
  }

  set library(library: About | undefined) {
    this.#library = library
    this.#show()
  }

  connectedCallback(): void {
    this.#show()
  }

  attributeChangedCallback(): void {
    this.#show()
  }

  /** After all attributes of one turn are there; of several calls the last one counts. */
  async #show(): Promise<void> {
    const turn = ++this.#turn
    await null
    if (turn !== this.#turn || !this.isConnected) return
    try {
      const given = this.#edition ?? (await this.#fetched())
      if (given === undefined || turn !== this.#turn) return
      const library = this.#library ?? (this.#edition === undefined ? await aboutAt(this.#folder) : {})
      if (turn !== this.#turn) return
      draw(this, given, library as About)
      this.dispatchEvent(new CustomEvent('en-regard-shown'))
    } catch (error) {
      if (turn !== this.#turn) return
      tellFailure(this, error)
      this.dispatchEvent(new CustomEvent('en-regard-failed', { detail: error }))
    }
  }

  get #folder(): string {
    const folder = this.getAttribute('src')
    return new URL(
      folder === null ? '.' : `${folder.replace(/\/?$/, '/')}`,
      folder === null ? import.meta.url : document.baseURI,
    ).href
  }

  async #fetched(): Promise<Edition | undefined> {
    const text = this.getAttribute('text')
    if (text === null) return undefined
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
      throw new RangeError(`Unexpected text "${text}", expected the id of one`)
    return editionAt(this.#folder, text)
  }
}

const asked = new Map<string, Promise<unknown>>()

/** One file once a page, whoever asks; asked for anew after a failure. */
function fetched(address: string): Promise<unknown> {
  const known = asked.get(address)
  if (known !== undefined) return known
  const answer = fetch(address).then(response => {
    if (!response.ok) throw new Error(`${response.status} for ${address}`)
    return response.json()
  })
  answer.catch(() => asked.delete(address))
  asked.set(address, answer)
  return answer
}

/** A text that is gone is found where it went. */
async function editionAt(folder: string, text: string): Promise<Edition> {
  const named = (id: string) => fetched(new URL(`texts/${id}.json`, folder).href) as Promise<Edition>
  try {
    return await named(text)
  } catch (error) {
    const { gone = [] } = await aboutAt(folder)
    const stone = gone.find(({ id }) => id === text)
    if (stone === undefined) throw error
    if (stone.into === undefined)
      throw new RangeError(`Unexpected text "${text}", expected one that was not withdrawn`, { cause: 'was withdrawn' })
    return await named(stone.into)
  }
}

const aboutAt = async (folder: string): Promise<About> =>
  ((await fetched(new URL('library.json', folder).href)) as { readonly library: About }).library

/**
 * What an attribute names; undefined for what names nothing. A unit that went into another leads there, a range of which
 * an end is gone with its words has the rest; such a unit alone is refused, since what stands beside it is another passage.
 */
function passageNamed(edition: Edition, name: string): Passage | undefined {
  if (name === '') return { unit: 1, to: { unit: edition.units.length } }
  const passage = parseRef(name)
  if (passage !== undefined) return passage
  const [from, to = from] = name.split(/\s*[–-]\s*/)
  const [first, last] = [placeOf(edition, from!, 1), placeOf(edition, to!, 0)]
  if (first === undefined || last === undefined) return undefined
  if (first > last && landingOf(edition, from!)?.gone !== undefined)
    throw new RangeError(`Unexpected passage "${name}" of ${edition.id}, which has it no more`, { cause: noLonger })
  return { unit: first, to: { unit: last } }
}

const noLonger = 'is no longer in this text'

/** The number of a unit; of one that is gone with its words that of the unit before it, and `beyond`. */
function placeOf(edition: Edition, id: string, beyond: 0 | 1): number | undefined {
  const landing = landingOf(edition, id)
  if (landing === undefined) return undefined
  const at = landing.unit === undefined ? 0 : edition.units.indexOf(landing.unit) + 1
  return landing.gone === undefined || landing.gone.into !== undefined ? at : at + beyond
}

let sheet: CSSStyleSheet | undefined

function draw(host: EnRegardPassage, edition: Edition, library: About): void {
  const name = host.getAttribute('unit') ?? ''
  const passage = passageNamed(edition, name)
  const stretches = passage === undefined ? [] : stretchesAt(edition, passage)
  if (stretches.length === 0)
    throw new RangeError(
      `Unexpected passage "${name}" of ${edition.id}, expected a unit of it, §1 to §${edition.units.length}`,
    )
  const rows = stretches.map(stretch => rowOf(edition, stretch))
  rootOf(host).replaceChildren(make('div', { class: 'passage' }, ...rows), creditOf(edition, stretches, library))
}

/** What stands inside the element stays, with a word on what is missing. */
function tellFailure(host: EnRegardPassage, error: unknown): void {
  const [text, unit] = ['text', 'unit'].map(name => host.getAttribute(name) ?? '')
  const reason = error instanceof RangeError ? (error.cause ?? 'is not in this edition') : 'could not be fetched'
  const word = `The passage ${[text, unit].filter(Boolean).join(' ')} ${reason}.`
  rootOf(host).replaceChildren(make('slot'), make('p', { class: 'credit', lang: 'en', role: 'status' }, word))
}

function rootOf(host: EnRegardPassage): ShadowRoot {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(passageStyle)
  }
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  return root
}

function rowOf(edition: Edition, stretch: Stretch): HTMLElement {
  const { unit } = stretch
  const row = make('div', { class: `row ${unit.kind}` })
  const card = make('div', { class: 'card', role: 'status' })
  card.hidden = true
  const sides = (['source', 'target'] as const).flatMap(side => {
    const [work, shown] = [edition[side], stretch[side]]
    if (work === null || shown === undefined) return []
    const inside = pieces(unit, side).filter(({ span: [start, end] }) => shown[0] <= start && end <= shown[1])
    return [make('p', { class: side, lang: work.language }, ...inside.map(piece => drawn(piece, unit, side)))]
  })
  row.append(...sides, card)
  lightLinks(row)
  row.addEventListener('click', event => {
    const opener = event.target instanceof Element ? event.target.closest<HTMLElement>('.opens') : null
    if (opener === null) return
    const isOpen = opener.getAttribute('aria-expanded') === 'true'
    for (const other of row.querySelectorAll('[aria-expanded=true]')) other.setAttribute('aria-expanded', 'false')
    card.hidden = isOpen
    if (isOpen) return
    // The same place in another piece answers as one.
    for (const other of row.querySelectorAll(`[data-a="${opener.dataset.a}"]`))
      other.setAttribute('aria-expanded', 'true')
    const annotation = unit.annotations[Number(opener.dataset.a)]!
    card.replaceChildren(...cardOf(annotation, edition))
  })
  row.addEventListener('keydown', event => {
    const { key, target } = event as KeyboardEvent
    if (!(target instanceof HTMLElement) || !target.matches('.opens') || (key !== 'Enter' && key !== ' ')) return
    event.preventDefault()
    target.click()
  })
  return row
}

/** The sentences of a link light together, under the pointer or with what has the focus in them. */
function lightLinks(row: HTMLElement): void {
  const light = (link: string | undefined): void => {
    for (const sentence of row.querySelectorAll<HTMLElement>('.s')) {
      sentence.classList.toggle('lit', link !== undefined && sentence.dataset.link === link)
    }
  }
  const follow = ({ target }: Event): void =>
    light(target instanceof Element ? target.closest<HTMLElement>('.s')?.dataset.link : undefined)
  for (const name of ['pointerover', 'focusin', 'click']) row.addEventListener(name, follow)
  for (const name of ['pointerleave', 'focusout']) row.addEventListener(name, () => light(undefined))
}

const tags: Readonly<Record<string, (typeof tagNames)[keyof typeof tagNames]>> = { ...tagNames, formula: 'code' }

function drawn({ text, sentence, marks, annotations }: Piece, unit: Unit, side: Side): Node {
  if (text === '') return document.createTextNode('')
  let node: Node = document.createTextNode(text)
  for (const { kind, url } of marks.toReversed()) {
    const tag = tags[kind]
    if (tag !== undefined) node = make(tag, {}, node)
    else if (kind === 'link' && url !== undefined && /^(https?:|mailto:)/i.test(url))
      node = make('a', { href: url }, node)
  }
  const [inner] = side === 'source' ? annotations.toReversed() : []
  if (inner !== undefined && !marks.some(({ kind }) => kind === 'link')) {
    const index = String(unit.annotations.indexOf(inner))
    const about = { role: 'button', tabindex: '0', 'aria-expanded': 'false', 'data-a': index }
    node = make('span', { class: `opens ${inner.kind}`, ...about }, node)
  }
  if (sentence === undefined) return node
  const link = unit.links.findIndex(each => each[side].includes(sentence))
  return make('span', { class: 's', 'data-link': String(link) }, node)
}

function cardOf(annotation: Annotation, { source, target, terms }: Edition): Node[] {
  if (annotation.kind === 'note') return [make('p', {}, annotation.note.text)]
  const term = terms[annotation.term]
  if (term === undefined) return []
  const both = [source.language, target?.language ?? 'en']
  const said = (words: Term['plain'], kind: 'definition' | 'example') =>
    both.flatMap(lang =>
      words?.[kind]?.[lang] === undefined ? [] : [make('p', { class: kind, lang }, words[kind]![lang]!)],
    )
  const grammar = [term.ipa === undefined ? '' : `/${term.ipa}/`, term.pos ?? '', term.gender ?? '', term.level ?? '']
  return [
    make(
      'p',
      {},
      make('b', { lang: source.language }, term.term),
      ' ',
      make('small', {}, grammar.filter(Boolean).join(' · ')),
    ),
    ...(term.gloss === undefined ? [] : [make('p', { lang: both[1]! }, term.gloss)]),
    ...said(term.plain, 'definition'),
    ...said(term.plain, 'example'),
  ]
}

/** Where the passage comes from, who wrote and translated it, and under which licence. */
function creditOf(edition: Edition, stretches: readonly Stretch[], library: About): HTMLElement {
  const { id, source, target, units } = edition
  const isWhole = stretches.length === units.length && stretches.every(({ sentences }) => sentences === undefined)
  const title = isWhole ? source.title : `${source.title} ${referenceOf(units, stretches)}`
  const license = source.license ?? library.license
  const address = license === undefined ? undefined : licenseAddress(license)
  const { url } = library
  const named = make('cite', { lang: source.language }, title)
  const parts: Node[][] = [
    [
      url === undefined
        ? named
        : make('a', { href: `${url.replace(/\/?$/, '/')}${id}.html#${stretches[0]!.unit.id}` }, named),
    ],
    source.author === undefined ? [] : [document.createTextNode(source.author)],
    target?.translator === undefined ? [] : [document.createTextNode(`translated by ${target.translator}`)],
    license === undefined
      ? []
      : [
          address === undefined
            ? document.createTextNode(license)
            : make('a', { href: address, rel: 'license' }, license),
        ],
    library.title === undefined ? [] : [document.createTextNode(library.title)],
  ]
  const shown = parts.filter(part => part.length > 0)
  return make(
    'p',
    { class: 'credit', lang: 'en' },
    ...shown.flatMap((part, index) => (index === 0 ? part : [document.createTextNode(' · '), ...part])),
  )
}

function referenceOf(units: readonly Unit[], stretches: readonly Stretch[]): string {
  const [first, last] = [stretches[0]!, stretches.at(-1)!]
  const place = ({ unit }: Stretch, sentence: number | undefined): CountedPlace => ({
    unit: units.indexOf(unit) + 1,
    ...(sentence === undefined ? {} : { sentence: sentence + 1 }),
  })
  const count = last.unit.source.sentences.length
  const isOfSentences = first.sentences !== undefined || last.sentences !== undefined
  const from = place(first, isOfSentences ? (first.sentences?.[0] ?? 0) : undefined)
  const to = place(last, isOfSentences ? (last.sentences?.[1] ?? count - 1) : undefined)
  const isOne = from.unit === to.unit && from.sentence === to.sentence
  return formatRef({ ...from, ...(isOne ? {} : { to }) })
}

if (globalThis.customElements?.get('en-regard-passage') === undefined)
  globalThis.customElements?.define('en-regard-passage', EnRegardPassage)
