import type { DictionaryName } from '../../../library/words.ts'
import { darkenWords, inTranslation, labelled, show, whenClosed } from './card.ts'
import { around, isChoosing } from './events.ts'
import { make } from './make.ts'
import { whenIdle } from './place.ts'
import { currentSentence, isOneLanguage, languageOf, type Sentence, select, spaced } from './sentences.ts'
import {
  carriesWords,
  hasWords,
  pageWords,
  piecesOf,
  rangesOf,
  targetOf,
  type UnitPlace,
  unitAt,
  withWords,
} from './units.ts'
import type { PageWord } from './unpack.ts'

/** Every word answers: a click or tap opens a card with its lemma, what it is and what it means here. */
export function explainWords(): void {
  if (!hasWords()) return
  const shown = document.querySelector('.text')
  // Read before the first touch, which else would wait for it; from their file they come with its press.
  if (carriesWords()) whenIdle(pageWords)
  else shown?.addEventListener('pointerdown', () => withWords(pageWords), { once: true })
  const answer = (event: Event): void =>
    withWords(() => {
      const place = placeAt(event as MouseEvent)
      if (place !== undefined) openWord(place)
    })
  // Where one language stands alone a tap shows the translation: a word answers to two.
  shown?.addEventListener('click', event => isOneLanguage() || answer(event))
  shown?.addEventListener('dblclick', event => {
    if (isOneLanguage() || around(event.target, '.q')) answer(event)
  })
  whenClosed(() => {
    const held = document.activeElement === document.body ? currentSentence() : undefined
    unmark()
    held?.focus({ preventScroll: true })
  })
}

/** Opens the card of the current sentence's next word, or of the one before. */
export const stepWord = (by: 1 | -1): void => withWords(() => goToWord(by))

function goToWord(by: 1 | -1): void {
  const sentence = currentSentence()
  const french = sentence?.closest('.a') == null ? undefined : sentence
  const unit = french === undefined ? undefined : unitAt(french)
  if (french === undefined || unit === undefined) return
  const pieces = piecesOf(unit.cell).filter(({ node }) => french.contains(node))
  const own = unit.places.filter(({ span: [from] }) =>
    pieces.some(({ start, text }) => start <= from && from < start + text.length),
  )
  const at = own.findIndex(({ index }) => index === opened?.index && opened.unit === unit.id)
  const next = own[at === -1 ? (by === 1 ? 0 : own.length - 1) : at + by]
  if (next !== undefined) openWord({ unit, place: next, sentence: french })
}

interface Place {
  readonly unit: UnitPlace
  readonly place: PageWord
  readonly sentence: Sentence
}

let opened: { readonly unit: string; readonly index: number } | undefined

/** The word under the pointer; none where it is on a link, beside the words, or where words were selected. */
function placeAt(event: MouseEvent): Place | undefined {
  const { target, clientX, clientY } = event
  // The words of a note open it: twice pressed, they answer for themselves.
  const isClick = event.type === 'click'
  const others = `a, button, summary, .b, .reveal${isClick ? ', .q' : ''}`
  if (around(target, others) || (isClick && isChoosing())) return undefined
  const sentence = around<Sentence>(target, '.a .s')
  const caret = sentence === null ? undefined : caretAt(clientX, clientY)
  const unit = sentence === null || caret === undefined ? undefined : unitAt(sentence)
  if (sentence === null || caret === undefined || unit === undefined) return undefined
  const piece = piecesOf(unit.cell).find(({ node }) => node === caret.node)
  if (piece === undefined) return undefined
  const offset = piece.start + caret.offset
  const place = unit.places.find(
    ({ span: [start, end] }) => start <= offset && offset <= end && isUnder(unit, [start, end], event),
  )
  return place === undefined ? undefined : { unit, place, sentence }
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | undefined {
  const position = document.caretPositionFromPoint?.(x, y)
  if (position != null) return { node: position.offsetNode, offset: position.offset }
  const range = document.caretRangeFromPoint?.(x, y)
  return range == null ? undefined : { node: range.startContainer, offset: range.startOffset }
}

const isUnder = ({ cell }: UnitPlace, span: readonly [number, number], { clientX, clientY }: MouseEvent): boolean =>
  rangesOf(cell, span).some(range =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        left - 1 <= clientX && clientX <= right + 1 && top - 2 <= clientY && clientY <= bottom + 2,
    ),
  )

/** Wraps a piece of a unit's text in elements that can be lit, and gives them. */
const mark = (cell: Element, span: readonly [number, number], name: string): HTMLElement[] =>
  rangesOf(cell, span).map(range => {
    const held = make('span', { class: name })
    range.surroundContents(held)
    return held
  })

function unmark(): void {
  opened = undefined
  darkenWords()
}

/** Opens a word's card; the words of the translation that stand for it light up. */
function openWord({ unit, place, sentence }: Place): void {
  unmark()
  const own = unit.places.filter(({ span }) => span[0] === place.span[0] && span[1] === place.span[1])
  const indexes = unit.expressions.find(each => each.includes(place.index)) ?? []
  const expression = indexes.map(index => unit.places[index]!)
  const parts = expression.length === 0 ? own : expression.slice(0, 1)
  const target = targetOf(unit.cell)
  const facing = linksOf(unit, expression.length === 0 ? own : expression)
    .toSorted((one, other) => one.target[0] - other.target[0])
    .filter(({ target }, at, all) => at === 0 || all[at - 1]!.target[1] <= target[0])
  const there = target === null ? [] : facing.flatMap(link => mark(target, link.target, 'word-there'))
  const lit = expression.length === 0 ? [place] : expression.toSorted((one, other) => one.index - other.index)
  const [here] = lit.flatMap(({ span }) => mark(unit.cell, span, 'word-here'))
  if (here === undefined) return
  if (currentSentence() !== sentence) select(sentence)
  opened = { unit: unit.id, index: place.index }
  const english = there.map(({ textContent }) => textContent).join(' … ')
  show(here, entryOf(parts, english))
}

const linksOf = ({ links }: UnitPlace, places: readonly PageWord[]) =>
  places.flatMap(({ index }) => links.filter(({ word }) => word === index))

/** The words of the translation that stand for a piece of a sentence; none where its words were not read. */
export function englishAt(sentence: Sentence, range: Range): string {
  const unit = carriesWords() ? unitAt(sentence) : undefined
  const target = unit === undefined ? null : targetOf(unit.cell)
  if (unit === undefined || target === null) return ''
  const isInside = (word: Range): boolean =>
    word.compareBoundaryPoints(Range.START_TO_END, range) > 0 &&
    word.compareBoundaryPoints(Range.END_TO_START, range) < 0
  const chosen = unit.places.filter(({ span }) => rangesOf(unit.cell, span).some(isInside))
  const spans = linksOf(unit, chosen).map(({ target }) => target)
  if (spans.length === 0) return ''
  const whole = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))] as const
  return spaced(rangesOf(target, whole).join(''))
}

/**
 * A word's entry as the glossary's are made, so that its card looks, is read and is saved like theirs; `english` are the
 * words of the translation that stand for it.
 */
function entryOf(parts: readonly PageWord[], english: string): HTMLElement {
  const line = ({ lemma, form, gender, level }: PageWord): HTMLElement =>
    make(
      'p',
      { class: 'word' },
      make('b', { lang: languageOf('a') }, lemma),
      ' ',
      make('span', { class: 'grammar' }, gender === '' ? form : withGender(form, gender)),
      ...(level === '' ? [] : [' ', make('span', { class: 'level', title: `CEFR level ${level}` }, level)]),
    )
  const meaning = ({ meaning, dictionary }: PageWord): HTMLElement[] =>
    meaning === undefined
      ? []
      : [
          make('p', { class: 'gloss', lang: languageOf('b') }, meaning),
          ...(dictionary === undefined ? [] : [make('p', { class: 'here' }, ...nameOf(dictionary))]),
        ]
  const dictionaries = parts.flatMap(part =>
    pageWords().dictionaries.flatMap((dictionary, at) => {
      const more = meaningsOf(part, at + 1).filter(each => part.dictionary !== dictionary || each !== part.meaning)
      return more.length === 0 ? [] : [besideIt(dictionary, more.join('; '))]
    }),
  )
  const others = [...new Set(parts.flatMap(part => meaningsOf(part, 0).filter(each => each !== part.meaning)))]
  return make(
    'div',
    { class: 'item term' },
    ...parts.flatMap(part => [line(part), ...meaning(part)]),
    ...(english === '' ? [] : [labelled('Here ', inTranslation(english))]),
    ...(others.length === 0 ? [] : [labelled('Elsewhere ', inTranslation(others.join('; ')))]),
    ...dictionaries,
  )
}

/** What a dictionary says of a word’s lemma; 0 is the lexicon and the glossary. */
const meaningsOf = ({ meanings }: PageWord, dictionary: number): string[] =>
  meanings.filter(([, from]) => from === dictionary).map(([meaning]) => meaning)

const withGender = (form: string, gender: keyof typeof genders): string =>
  /masculine|feminine/.test(form) ? form : form.replace(/^noun,?/, `noun, ${genders[gender]}`)

const genders = { m: 'masculine', f: 'feminine', mf: 'masculine or feminine' }

/** What a dictionary of the author’s own says, behind its name and its licence. */
const besideIt = (dictionary: DictionaryName, words: string): HTMLElement =>
  make('p', { class: 'here' }, ...nameOf(dictionary), ' ', inTranslation(words))

function nameOf({ name, license, url }: DictionaryName): (Node | string)[] {
  const named = make('span', { class: 'label' }, name)
  const isAddress = url !== undefined && /^https?:\/\//.test(url)
  return [isAddress ? make('a', { href: url, rel: 'external noreferrer' }, named) : named, ` (${license})`]
}
