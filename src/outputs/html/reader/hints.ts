import { shortMeaning } from '../short-meaning.ts'
import { wordOf } from './card.ts'
import { chosen, keepChoice } from './choices.ts'
import { levels } from './levels.ts'
import { addSetting, make, unwrap } from './make.ts'
import { knownWords, memoryChanged, onMemory } from './memory.ts'
import { languageOf } from './sentences.ts'
import { read } from './storage.ts'
import { hasWords, piecesOf, type UnitPlace, unitPlace, withWords, wordUnits } from './units.ts'

type Asked = 'off' | 'hard' | 'unknown' | 'every'

/** What a word is to a reader: of which lemma, of which level where that is known, and what it means. */
interface Hinted {
  readonly lemma: string
  readonly level?: string | undefined
  readonly meaning?: string | undefined
}

/** Small meanings above words: of those from a level on, of those that the reader does not know, or of every word. */
export function offerHints(): void {
  if (!hasWords()) return
  addSetting('hints', 'Meanings above words', [
    ['off', 'Off'],
    ['hard', 'Hard'],
    ['unknown', 'Not known'],
    ['every', 'Every'],
  ])
  const slider = levelSlider()
  document.addEventListener('change', ({ target }) => {
    if (target === slider || (target as HTMLInputElement).name === 'hints') showAsked()
  })
  onMemory(() => {
    if (chosen('hints') === 'unknown' && !writing) showAsked()
  })
  addEventListener('beforeprint', () => {
    for (const held of waiting) write(held)
  })
}

function levelSlider(): HTMLInputElement {
  const { 'hints-from': kept, from } = read<Record<string, string>>('choices', {})
  const own = levels.indexOf(kept ?? from ?? 'B2')
  const slider = make('input', { type: 'range', id: 'hints-from', min: '0', max: '5', value: String(Math.max(own, 0)) })
  const told = make('output', { for: 'hints-from' })
  const tell = (): void => {
    told.textContent = `from ${levels[Number(slider.value)]} up`
    slider.ariaValueText = told.textContent
  }
  slider.addEventListener('input', tell)
  slider.addEventListener('change', () => keepChoice('hints-from', levels[Number(slider.value)]!))
  tell()
  const choice = document.querySelector('.choice-hints')!
  choice.append(make('label', { class: 'level-slider' }, 'Level', slider, told))
  document.querySelector('.choice-theme')?.before(choice)
  return slider
}

/** Units whose meanings are asked for and not yet written: they are when they come near the window. */
const waiting = new Set<Element>()
let near: IntersectionObserver | undefined
let writing = false

const showAsked = (): void => (asked() === 'off' ? show() : withWords(show))

function show(): void {
  near?.disconnect()
  waiting.clear()
  for (const ruby of document.querySelectorAll('ruby.hint')) {
    ruby.querySelector('rt')?.remove()
    unwrap(ruby)
  }
  const isAsked = asked() !== 'off'
  document.querySelector('.text')?.classList.toggle('hinted', isAsked)
  if (!isAsked) return marksMoved()
  near ??= new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) write(target)
      marksMoved()
    },
    { rootMargin: '60% 0px' },
  )
  for (const held of wordUnits()) {
    waiting.add(held)
    near.observe(held)
  }
}

/** Words that are learned are marked by their place in the text's nodes, which have been cut anew. */
function marksMoved(): void {
  writing = true
  memoryChanged()
  writing = false
}

const asked = (): Asked => (chosen('hints') || 'off') as Asked

function write(held: Element): void {
  near?.unobserve(held)
  const unit = waiting.delete(held) ? unitPlace(held) : undefined
  if (unit === undefined) return
  const isWanted = wantedBy(asked())
  hintTerms(unit, isWanted)
  hintWords(unit, isWanted)
}

/** Names and numbers have no meaning to tell; a word of no level is of the commonest. */
function wantedBy(asked: Asked): (word: Hinted) => boolean {
  if (asked === 'every') return () => true
  if (asked === 'unknown') {
    const known = knownWords(languageOf('a'))
    return ({ lemma }) => !known.has(lemma)
  }
  const from = document.querySelector<HTMLInputElement>('#hints-from')?.valueAsNumber ?? 0
  return ({ level = '' }) => levels.indexOf(level) >= from
}

/** An author's term has the meaning of its entry, above its last piece. */
function hintTerms({ cell }: UnitPlace, isWanted: (word: Hinted) => boolean): void {
  for (const link of cell.querySelectorAll<HTMLAnchorElement>('a.t[data-n]')) {
    const entry = document.getElementById(link.hash.slice(1))
    if (entry === null) continue
    const meaning = shortMeaning(entry.querySelector('.gloss')?.textContent ?? '')
    const level = levels.find(name => link.classList.contains(name))
    if (meaning === '' || !isWanted({ lemma: wordOf(entry), level })) continue
    link.append(ruby(meaning, ...link.childNodes))
  }
}

/** Every other word has the meaning of its sentence. Written from the end, so that the pieces before keep their places. */
function hintWords({ cell, places }: UnitPlace, isWanted: (word: Hinted) => boolean): void {
  const pieces = piecesOf(cell)
  const meanings = new Map<number, string>()
  for (const place of places) {
    const meaning = shortMeaning(place.meaning ?? '')
    if (meaning === '' || !isWanted(place)) continue
    const [start] = place.span
    const before = meanings.get(start)
    meanings.set(start, before === undefined ? meaning : `${before} ${meaning}`)
  }
  for (const { span } of places.toReversed()) {
    const meaning = meanings.get(span[0])
    const piece = pieces.findLast(({ start }) => start <= span[0])
    meanings.delete(span[0])
    if (meaning === undefined || piece === undefined) continue
    const { node, start } = piece
    const [from, to] = [span[0] - start, span[1] - start]
    if (to > node.data.length || node.parentElement?.closest('a.t') != null) continue
    const word = node.splitText(from)
    word.splitText(to - from)
    const held = ruby(meaning)
    word.replaceWith(held)
    held.prepend(word)
  }
}

/** The meaning is drawn and no part of the text: what is searched, copied, saved and read aloud stays the text's own. */
function ruby(meaning: string, ...words: readonly Node[]): HTMLElement {
  return make('ruby', { class: 'hint' }, ...words, make('rt', { lang: languageOf('b'), 'data-hint': meaning }))
}
