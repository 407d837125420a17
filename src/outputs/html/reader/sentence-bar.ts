import { addressOf, copy } from './address.ts'
import { toggleSaved } from './keep.ts'
import { listeningButtons } from './listen.ts'
import { button, make } from './make.ts'
import { currentSentence, onCurrent, passageOf, select, step } from './sentences.ts'
import { idOf, withCurrent } from './text-keys.ts'

let bar: HTMLElement | undefined

/** What can be done with the current sentence: a bar below, as long as there is one. */
export function followSentence(): void {
  const link = button('Link', () => withCurrent(sentence => copyAndShow(idOf(sentence))), { class: 'link' })
  const own = make(
    'div',
    { id: 'sentence', role: 'region', 'aria-label': 'Sentence', hidden: '' },
    button('‹', () => step(-1), { 'aria-label': 'Previous sentence' }),
    button('Save', () => withCurrent(toggleSaved)),
    link,
    button('›', () => step(1), { 'aria-label': 'Next sentence' }),
    button('×', () => select(undefined), { 'aria-label': 'Let go of the sentence' }),
  )
  bar = own
  document.body.append(own)
  onCurrent(() => {
    const sentence = currentSentence()
    own.hidden = sentence === undefined
    if (sentence === undefined) return
    const reference = referenceOf(sentence)
    link.textContent = reference || 'Link'
    link.ariaLabel = `Copy a link to the sentence ${reference}`.trim()
  })
}

/** A sentence as people name it, `§12.2`; nothing in a table, whose cells have no number in the margin. */
function referenceOf(sentence: HTMLElement): string {
  const number = passageOf(sentence)?.querySelector<HTMLElement>(':scope > .u')?.dataset.ref
  return number === undefined ? '' : `§${number}.${idOf(sentence).split('.')[1] ?? 1}`
}

function copyAndShow(id: string): void {
  history.replaceState(null, '', `#${id}`)
  copy(addressOf(id))
}

/** Puts the buttons for listening before the others. */
export function showListening(): void {
  bar?.firstElementChild?.after(...listeningButtons())
}
