import { addressOf, copy } from './address.ts'
import { open } from './card.ts'
import { choose } from './choices.ts'
import { toggleSaved } from './keep.ts'
import { addKeys, type Key } from './keys.ts'
import { hush, isListening } from './listen.ts'
import { currentSentence, isOneLanguage, linkOf, reveal, select, sideOf, step, stepPassage } from './sentences.ts'
import { stepWord } from './words.ts'

const onText: readonly Key[] = [
  { keys: ['j'], does: 'Next sentence', act: () => step(1) },
  { keys: ['k'], does: 'Previous sentence', act: () => step(-1) },
  { keys: ['n'], does: 'Next passage', act: () => stepPassage(1) },
  { keys: ['p'], does: 'Previous passage', act: () => stepPassage(-1) },
  { keys: ['N'], does: 'Next chapter or text', act: () => follow('.turn .next') },
  { keys: ['P'], does: 'Previous chapter or text', act: () => follow('.turn .prev') },
  { keys: ['t'], does: 'Contents', act: () => document.getElementById('contents')?.togglePopover() },
  { keys: ['r'], does: 'Show or hide the translation of the sentence', act: revealCurrent },
  { keys: ['g'], does: 'Explain the next word or note of the sentence', act: gloss },
  { keys: ['e'], does: 'Explain word by word', act: () => stepWord(1) },
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
  { keys: ['Escape'], does: 'Let go of the sentence', act: letGo },
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
