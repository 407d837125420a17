import { addressOf, copy } from './address.ts'
import { toggleSaved } from './keep.ts'
import { listenToSentence } from './listen.ts'
import { button, make } from './make.ts'
import { currentSentence, onCurrent, select, step } from './sentences.ts'
import { idOf } from './text-keys.ts'

let listens: HTMLButtonElement | undefined

/** What can be done with the current sentence: a bar below, as long as there is one. */
export function followSentence(): void {
  const act = (does: (sentence: HTMLElement) => void) => () => {
    const sentence = currentSentence()
    if (sentence !== undefined) does(sentence)
  }
  listens = button('Listen', listenToSentence, { hidden: '' })
  const bar = make(
    'div',
    { id: 'sentence', role: 'region', 'aria-label': 'Sentence', hidden: '' },
    button('‹', () => step(-1), { 'aria-label': 'Previous sentence' }),
    listens,
    button('Save', act(toggleSaved)),
    button(
      'Link',
      act(sentence => copyAndShow(idOf(sentence))),
      { 'aria-label': 'Copy a link to the sentence' },
    ),
    button('›', () => step(1), { 'aria-label': 'Next sentence' }),
    button('×', () => select(undefined), { 'aria-label': 'Let go of the sentence' }),
  )
  document.body.append(bar)
  onCurrent(() => {
    bar.hidden = currentSentence() === undefined
  })
}

function copyAndShow(id: string): void {
  history.replaceState(null, '', `#${id}`)
  copy(addressOf(id))
}

export function offerListening(): void {
  if (listens !== undefined) listens.hidden = false
}
