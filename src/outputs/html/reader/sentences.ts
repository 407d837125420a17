import { chosen } from './choices.ts'
import { around, isChoosing } from './events.ts'
import { addSetting, make, onOff } from './make.ts'

/** A sentence of the page. */
export type Sentence = HTMLElement

const marked = 'on'
let current: Sentence | undefined
const listeners: (() => void)[] = []

export function currentSentence(): Sentence | undefined {
  return current?.isConnected === true ? current : undefined
}

/** Calls back whenever another sentence becomes the current one, or none. */
export function onCurrent(listener: () => void): void {
  listeners.push(listener)
}

/** The sentences of the shown language, French first, in the order of the page. */
export function sentencesShown(): Sentence[] {
  const side = chosen('show') === 'b' ? '.b' : '.a'
  return [...document.querySelectorAll<Sentence>(`.text ${side} .s`)]
}

/** The language of the text, or that of what is said of it: of its translation. */
export const languageOf = (side: 'a' | 'b'): string =>
  document.querySelector<HTMLElement>(`.text .${side}[lang]`)?.lang ?? { a: 'und', b: 'en' }[side]

export function passageOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('.p')
}

/**
 * Every sentence of a sentence's link, both languages, itself included: in its passage, and where its English stands with
 * another passage, there too.
 */
export function linkOf(sentence: Sentence): Sentence[] {
  const passage = passageOf(sentence)
  const number = [...sentence.classList].find(name => /^l\d+$/.test(name))
  if (number === undefined || passage === null) return [sentence]
  const within = [...passage.querySelectorAll<Sentence>(`.s.${number}`)]
  const place = within.find(({ dataset }) => dataset.with !== undefined)?.dataset.with ?? `${passage.id} ${number}`
  const guests = [...document.querySelectorAll<Sentence>(`.s[data-with="${place}"]`)]
  if (guests.length === 0) return within
  const [id, link] = place.split(' ')
  const hosts = [...(document.getElementById(id!)?.querySelectorAll<Sentence>(`.s.${link}`) ?? [])]
  return [...new Set([...within, ...guests, ...hosts])]
}

export function sideOf(sentences: readonly Sentence[], side: 'a' | 'b'): Sentence[] {
  return sentences.filter(sentence => sentence.closest(`.${side}`) !== null && sentence.closest('.reveal') === null)
}

/** The words of sentences alone, without numbers of notes and what was revealed among them. */
export function wordsOf(sentences: readonly Element[]): string {
  return spaced(
    sentences
      .map(sentence =>
        textNodes(sentence)
          .map(({ data }) => data)
          .join(''),
      )
      .join(' '),
  )
}

export const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The nodes that hold a sentence's own words. */
export function textNodes(sentence: Element): Text[] {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT, node =>
    node.parentElement?.closest('.fn, .reveal, .u') == null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  )
  const nodes: Text[] = []
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text)
  return nodes
}

/** Makes a sentence the current one: it and its counterpart light up. */
export function select(sentence: Sentence | undefined, focus = false): void {
  for (const lit of document.querySelectorAll(`.${marked}`)) {
    lit.classList.remove(marked)
    lit.ariaCurrent = null
  }
  current = sentence
  if (sentence !== undefined) {
    for (const lit of linkOf(sentence)) lit.classList.add(marked)
    sentence.ariaCurrent = 'true'
    if (focus) {
      sentence.tabIndex = -1
      sentence.focus({ preventScroll: true })
      const { top, bottom } = sentence.getBoundingClientRect()
      if (top < 90 || bottom > innerHeight - 90) sentence.scrollIntoView({ block: 'center' })
    }
  }
  for (const listener of listeners) listener()
}

/** Goes to the sentence so many steps on, from the first that is on the screen where none is current. */
export function step(by: 1 | -1): void {
  const sentences = sentencesShown()
  const here = currentSentence()
  const link = here === undefined ? [] : linkOf(here)
  const at = sentences.findIndex(sentence => link.includes(sentence))
  const firstSeen = sentences.findIndex(sentence => sentence.getBoundingClientRect().bottom > 80)
  const next = at === -1 ? firstSeen : at + by * stepsWithin(sentences, at, by)
  const sentence = sentences[Math.min(Math.max(next, 0), sentences.length - 1)]
  if (sentence !== undefined) select(sentence, true)
}

/** How far the next link is: a link of two sentences is one step. */
function stepsWithin(sentences: readonly Sentence[], at: number, by: 1 | -1): number {
  const link = linkOf(sentences[at]!)
  let steps = 1
  while (link.includes(sentences[at + by * steps]!)) steps++
  return steps
}

/** Goes to the first sentence of the next or previous passage. */
export function stepPassage(by: 1 | -1): void {
  const sentences = sentencesShown()
  const passages = [...new Set(sentences.map(sentence => passageOf(sentence)))]
  const here = currentSentence()
  const seen = passages.findIndex(passage => (passage?.getBoundingClientRect().bottom ?? 0) > 80)
  const at = here === undefined ? seen - by : passages.indexOf(passageOf(here))
  const passage = passages[Math.min(Math.max(at + by, 0), passages.length - 1)]
  const first = sentences.find(sentence => passageOf(sentence) === passage)
  if (first !== undefined) select(first, true)
}

/** Shows the counterpart of a sentence behind it, or takes it away: for the layouts with one language. */
export function reveal(sentence: Sentence): void {
  const link = linkOf(sentence)
  const side = sentence.closest('.b') === null ? 'a' : 'b'
  const own = sideOf(link, side).filter(part => passageOf(part) === passageOf(sentence))
  const last = own.at(-1) ?? sentence
  const shown = last.nextElementSibling
  if (shown?.classList.contains('reveal') === true) {
    shown.remove()
    return
  }
  const others = sideOf(link, side === 'a' ? 'b' : 'a')
  last.after(
    make('span', { class: 'reveal', lang: languageOf(side === 'a' ? 'b' : 'a') }, ` ${wordsOf(others) || '—'} `),
  )
}

export function isOneLanguage(): boolean {
  return /^[ab]$/.test(chosen('show'))
}

/** Lights up the sentence under the pointer, and its counterpart. */
export function followPointer(): void {
  let under: Sentence | null = null
  if (matchMedia('(hover: hover)').matches) addSetting('hover', 'Light under the pointer', onOff)
  document.querySelector('.text')?.addEventListener('pointerover', event => {
    const { target, pointerType } = event as PointerEvent
    const sentence = pointerType !== 'touch' && chosen('hover') !== 'off' ? around<Sentence>(target, '.s') : null
    if (sentence === under) return
    for (const side of under === null ? [] : linkOf(under)) side.classList.remove('lit')
    for (const side of sentence === null ? [] : linkOf(sentence)) side.classList.add('lit')
    under = sentence
  })
}

/** An address of a sentence lights it up in both languages. */
export function followSentenceAddress(): void {
  const light = (): void => {
    const target = document.getElementById(location.hash.slice(1))
    if (target?.matches('.s') !== true) return
    select(target)
    // Where its language is hidden a browser goes nowhere.
    if (!target.checkVisibility())
      (sideOf(linkOf(target), 'b')[0] ?? passageOf(target))?.scrollIntoView({ block: 'center' })
  }
  addEventListener('hashchange', light)
  light()
}

/**
 * What is chosen in one language stays in it: the other lies between its passages. A touch that chooses nothing changes
 * nothing: else it would style each passage of the page anew.
 */
export function chooseInOneLanguage(): void {
  const { dataset } = document.documentElement
  let begun = ''
  const keepTo = (side: string): void => {
    if ((dataset.chosen ?? '') !== side) dataset.chosen = side
  }
  const sideAt = (target: EventTarget | null): string => {
    const start = target instanceof Element ? target : (target as Node | null)?.parentElement
    const side = start?.closest('.text :is(.a, .b)')
    return side == null ? '' : side.classList.contains('a') ? 'a' : 'b'
  }
  // A press on what cannot be chosen leaves what is: it is to choose anew.
  document.addEventListener('pointerdown', ({ target, button }) => {
    const side = sideAt(target)
    if (button > 0 || !dataset.chosen || side === '' || side === dataset.chosen) return
    getSelection()?.empty()
    keepTo('')
  })
  document.addEventListener('selectstart', ({ target }) => {
    begun = sideAt(target)
  })
  document.addEventListener('selectionchange', () => keepTo(isChoosing() ? begun : ''))
}

/** A click or tap on a sentence. */
export function followClicks(): void {
  document.querySelector('.text')?.addEventListener('click', event => {
    if (around(event.target, 'a, button, summary, .q') || isChoosing()) return
    const sentence = around<Sentence>(event.target, '.s')
    if (sentence === null) return select(undefined)
    if (isOneLanguage()) reveal(sentence)
    else if (sentence === currentSentence()) return select(undefined)
    select(sentence)
  })
  document.addEventListener('change', event => {
    if ((event.target as HTMLInputElement).name !== 'show') return
    for (const shown of document.querySelectorAll('.reveal')) shown.remove()
    for (const shown of document.querySelectorAll('.p.shown')) shown.classList.remove('shown')
  })
}
