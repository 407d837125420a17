import { addressOf, copy } from './address.ts'
import { open } from './card.ts'
import { choose } from './choices.ts'
import { toggleSaved } from './keep.ts'
import { addKeys, type Key } from './keys.ts'
import { hush, isListening } from './listen.ts'
import { currentSentence, isOneLanguage, linkOf, reveal, select, sideOf, step, stepPassage } from './sentences.ts'
import { stepWord } from './words.ts'

const onText: readonly Key[] = [
  ['j', 'Next sentence', () => step(1)],
  ['k', 'Previous sentence', () => step(-1)],
  ['n', 'Next passage', () => stepPassage(1)],
  ['p', 'Previous passage', () => stepPassage(-1)],
  ['N', 'Next chapter or text', () => follow('.turn .next')],
  ['P', 'Previous chapter or text', () => follow('.turn .prev')],
  ['t', 'Contents', () => document.getElementById('contents')?.togglePopover()],
  ['r', 'Show or hide the translation of the sentence', revealCurrent],
  ['g', 'Explain the next word or note of the sentence', gloss],
  ['e', 'Explain word by word', () => stepWord(1)],
  ['E', 'Explain the word before', () => stepWord(-1)],
  ['s', 'Save the sentence', () => withCurrent(toggleSaved)],
  ['c', 'Copy a link to the sentence', () => withCurrent(sentence => copy(addressOf(idOf(sentence))))],
  ['1', 'Both languages', () => choose('show', 'both')],
  ['2', 'The text alone', () => choose('show', 'a')],
  ['3', 'The translation alone', () => choose('show', 'b')],
  ['Escape', 'Let go of the sentence', letGo],
]

/** Keys for all that can be done with a text. */
export function readByKeys(): void {
  addKeys(onText)
}

export function withCurrent(act: (sentence: HTMLElement) => void): void {
  const sentence = currentSentence()
  if (sentence !== undefined) act(sentence)
}

export function idOf(sentence: HTMLElement): string {
  return sideOf(linkOf(sentence), 'a')[0]?.id || sentence.closest('.p')?.id || ''
}

function follow(link: string): void {
  document.querySelector<HTMLElement>(link)?.click()
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

function letGo(): void {
  if (document.querySelector(':popover-open') !== null) return
  if (isListening()) hush()
  else select(undefined)
}
