import { chosen } from './choices.ts'
import { addSetting, button, make, onOff } from './make.ts'
import { openNotebook } from './notebook.ts'

export interface Key {
  readonly keys: readonly string[]
  readonly does: string
  readonly act: () => void
}

const everywhere: readonly Key[] = [
  { keys: ['w'], does: 'Saved words', act: openNotebook },
  { keys: ['/'], does: 'Search', act: search },
  { keys: ['?'], does: 'These keys', act: help },
]

let known = everywhere

/** Keys for all that the page does. They can be turned off, since a screen reader or a voice may type letters. */
export function followKeys(): void {
  addSetting('keys', 'Keys', onOff)
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

/** Adds keys of a page's own. */
export function addKeys(keys: readonly Key[]): void {
  known = [...keys, ...known]
}

function search(): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  field?.focus()
  if (field === null && document.querySelector('nav.site') !== null) location.href = 'search.html'
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
