import { addressOf, copy } from './address.ts'
import { open } from './card.ts'
import { choose, chosen } from './choices.ts'
import { toggleSaved } from './keep.ts'
import { listenToPassage, listenToSentence, stop } from './listen.ts'
import { addSetting, button, make } from './make.ts'
import { openNotebook } from './notebook.ts'
import { currentSentence, isOneLanguage, linkOf, reveal, select, sideOf, step, stepPassage } from './sentences.ts'
import { stepWord } from './words.ts'

export interface Key {
  readonly keys: readonly string[]
  readonly does: string
  readonly act: () => void
}

const onText: readonly Key[] = [
  { keys: ['j'], does: 'Next sentence', act: () => step(1) },
  { keys: ['k'], does: 'Previous sentence', act: () => step(-1) },
  { keys: ['n'], does: 'Next passage', act: () => stepPassage(1) },
  { keys: ['p'], does: 'Previous passage', act: () => stepPassage(-1) },
  { keys: ['r'], does: 'Show or hide the translation of the sentence', act: revealCurrent },
  { keys: ['g'], does: 'Explain the next word or note of the sentence', act: gloss },
  { keys: ['e'], does: 'Explain the next word, word by word', act: () => stepWord(1) },
  { keys: ['E'], does: 'Explain the word before', act: () => stepWord(-1) },
  { keys: ['s'], does: 'Save the sentence', act: () => withCurrent(toggleSaved) },
  {
    keys: ['c'],
    does: 'Copy a link to the sentence',
    act: () => withCurrent(sentence => copy(addressOf(idOf(sentence)))),
  },
  { keys: ['1'], does: 'Both languages', act: () => choose('show', 'both') },
  { keys: ['2'], does: 'The text alone', act: () => choose('show', 'a') },
  { keys: ['3'], does: 'The translation alone', act: () => choose('show', 'b') },
]
const listening: readonly Key[] = [
  { keys: ['l'], does: 'Listen to the sentence, or stop', act: listenToSentence },
  { keys: ['L'], does: 'Listen from here to the end of the passage', act: listenToPassage },
]
const everywhere: readonly Key[] = [
  { keys: ['w'], does: 'Saved words', act: openNotebook },
  { keys: ['/'], does: 'Search', act: search },
  { keys: ['?'], does: 'These keys', act: help },
  { keys: ['Escape'], does: 'Let go of the sentence', act: letGo },
]

let known: readonly Key[] = everywhere

/** Keys for all that the page does. They can be turned off, since a screen reader or a voice may type letters. */
export function followKeys(page: { readonly isText: boolean }): void {
  known = [...(page.isText ? onText : []), ...everywhere]
  addSetting('keys', 'Keys', [
    ['on', 'On'],
    ['off', 'Off'],
  ])
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || chosen('keys') === 'off') return
    const { target } = event
    if (
      target instanceof Element &&
      target.closest('input:not([type=radio]), textarea, select, dialog, [contenteditable]') !== null
    )
      return
    const key = known.find(({ keys }) => keys.includes(event.key))
    if (key === undefined) return
    // What a button or link does by itself stays its own.
    const isPress = event.key === ' ' || event.key === 'Enter'
    if (isPress && target instanceof Element && target.closest('button, a, summary, input') !== null) return
    if (event.key !== 'Escape') event.preventDefault()
    key.act()
  })
}

/** Adds the keys for listening, once there is a voice. */
export function listenByKeys(): void {
  addKeys(listening)
}

/** Adds keys of a page's own. */
export function addKeys(keys: readonly Key[]): void {
  known = [...keys, ...known]
}

function withCurrent(act: (sentence: HTMLElement) => void): void {
  const sentence = currentSentence()
  if (sentence !== undefined) act(sentence)
}

export function idOf(sentence: HTMLElement): string {
  return sideOf(linkOf(sentence), 'a')[0]?.id || sentence.closest('.p')?.id || ''
}

function revealCurrent(): void {
  if (isOneLanguage()) withCurrent(reveal)
}

/** Opens the sentence's first word or note, then with each press the next. */
function gloss(): void {
  withCurrent(sentence => {
    const links = sideOf(linkOf(sentence), 'a').flatMap(part => [...part.querySelectorAll<HTMLElement>('a.t, a.n')])
    const last = links.findIndex(link => link.classList.contains('anchor'))
    const next = links[(last + 1) % links.length]
    if (next !== undefined) open(next)
  })
}

function search(): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  field?.focus()
  if (field === null && document.querySelector('nav.site') !== null) location.href = 'search.html'
}

function letGo(): void {
  if ('speechSynthesis' in globalThis) stop()
  if (document.querySelector('#card:popover-open, #settings:popover-open') === null) select(undefined)
}

const names: Readonly<Record<string, string>> = { Escape: 'Esc', ' ': 'Space' }

let dialog: HTMLDialogElement | undefined

/** Shows what the keys do. */
export function help(): void {
  dialog?.remove()
  const rows = known.map(({ keys, does }) =>
    make('div', {}, make('dt', {}, ...keys.map(key => make('kbd', {}, names[key] ?? key))), make('dd', {}, does)),
  )
  dialog = make(
    'dialog',
    { id: 'help', 'aria-labelledby': 'help-title' },
    make('h2', { id: 'help-title' }, 'Keys'),
    make('dl', {}, ...rows),
    make(
      'p',
      { class: 'actions' },
      button('Close', () => dialog?.close()),
    ),
  )
  document.body.append(dialog)
  dialog.showModal()
}
