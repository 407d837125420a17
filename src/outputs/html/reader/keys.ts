import { chosen } from './choices.ts'
import { around } from './events.ts'
import { addSetting, button, make, onOff } from './make.ts'
import { openNotebook } from './notebook.ts'

/** A key by the name that events have for it, what it does, and how. */
export type Key = readonly [key: string, does: string, act: () => void]

const everywhere: readonly Key[] = [
  ['w', 'Saved words', openNotebook],
  ['/', 'Search', search],
  ['?', 'These keys', help],
]

let known = everywhere

/** Keys for all that the page does. They can be turned off, since a screen reader or a voice may type letters. */
export function followKeys(): void {
  addSetting('keys', 'Keys', onOff)
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || chosen('keys') === 'off') return
    const { target } = event
    if (around(target, 'input:not([type=radio]), textarea, select, dialog, [contenteditable]')) return
    const act = known.find(([key]) => key === event.key)?.[2]
    if (act === undefined) return
    // What a button or link does by itself stays its own.
    const isPress = event.key === ' ' || event.key === 'Enter'
    if (isPress && around(target, 'button, a, summary, input')) return
    if (event.key !== 'Escape') event.preventDefault()
    act()
  })
}

/** Adds keys of a page's own. */
export function addKeys(keys: readonly Key[]): void {
  known = [...keys, ...known]
}

function search(): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  field?.focus()
  if (field === null && document.querySelector('nav.site') !== null) location.href = 'search.html'
}

let dialog: HTMLDialogElement | undefined

/** Shows what the keys do. */
export function help(): void {
  dialog?.remove()
  const rows = known.map(([key, does]) =>
    make(
      'div',
      {},
      make('dt', {}, make('kbd', {}, key.replace('Escape', 'Esc').replace(/^ $/, 'Space'))),
      make('dd', {}, does),
    ),
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
