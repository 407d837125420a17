import { backup, restore } from './backup.ts'
import { download } from './download.ts'
import { button, make, noStorage, say } from './make.ts'
import { memoryChanged } from './memory.ts'
import { asAnki, asCsv, forget, forgetAll, type Saved, savedWords } from './saved.ts'

let dialog: HTMLDialogElement | undefined

/** The list of what is kept, with the ways out of it and into it. */
export function openNotebook(): void {
  dialog ??= newDialog()
  show()
  dialog.showModal()
}

function newDialog(): HTMLDialogElement {
  const element = make('dialog', { id: 'notebook', 'aria-labelledby': 'notebook-title' })
  document.body.append(element)
  addEventListener('storage', () => {
    if (element.open) show()
  })
  return element
}

function show(): void {
  if (dialog === undefined) return
  const entries = savedWords().toReversed()
  dialog.replaceChildren(
    make('h2', { id: 'notebook-title' }, 'Saved words'),
    make('p', { class: 'remark' }, 'Kept in this browser alone; nothing is sent anywhere.'),
    entries.length === 0
      ? make('p', {}, 'Nothing yet. Open a word, or choose a sentence, and save it.')
      : make('ul', { class: 'saved' }, ...entries.map(line)),
    make(
      'p',
      { class: 'actions' },
      ...(entries.length === 0 ? [] : [...reviewLink(), ...exports(entries.toReversed())]),
      importButton(),
      closeButton(),
    ),
  )
}

function line(entry: Saved): HTMLElement {
  const { text, title, unit, sentence, word, gloss, source, target, languages } = entry
  const [own, other] = languages
  const remove = button(
    'Delete',
    () => {
      if (!forget(entry)) say(noStorage)
      memoryChanged()
      show()
    },
    { 'aria-label': `Delete ${word || source}` },
  )
  return make(
    'li',
    {},
    ...(word === '' ? [] : [make('p', {}, make('b', { lang: own }, word), ' ', make('span', { lang: other }, gloss))]),
    make('p', { lang: own }, source),
    make('p', { lang: other, class: 'soft' }, target),
    make('p', { class: 'actions' }, make('a', { href: `${text}.html#${unit}.${sentence}`, lang: own }, title), remove),
  )
}

function exports(entries: readonly Saved[]): HTMLElement[] {
  const files = [
    ['Anki', 'txt', 'text/plain', asAnki],
    ['CSV', 'csv', 'text/csv', asCsv],
    ['JSON', 'json', 'application/json', backup],
  ] as const
  const buttons = files.map(([label, extension, type, write]) =>
    button(label, () => download(`saved-words.${extension}`, type, write(entries)), {
      'aria-label': `Export for ${label}`,
    }),
  )
  const all = button('Delete all', () => {
    if (!confirm('Delete every saved word from this browser?')) return
    if (!forgetAll()) say(noStorage)
    memoryChanged()
    show()
  })
  return [...buttons, all]
}

function importButton(): HTMLElement {
  const input = make('input', { type: 'file', accept: '.json,application/json', hidden: '' })
  input.addEventListener('change', async () => {
    const count = restore((await input.files?.[0]?.text()) ?? '')
    say(count === undefined ? 'That file holds no saved words.' : `Imported: ${count}`)
    memoryChanged()
    show()
  })
  return make(
    'span',
    {},
    button('Import', () => input.click()),
    input,
  )
}

function closeButton(): HTMLElement {
  return button('Close', () => dialog?.close())
}

/** None where the page stands alone, without the library's other pages. */
function reviewLink(): HTMLElement[] {
  const hasReview = document.querySelector('.site a[href="review.html"]') !== null
  return hasReview ? [make('a', { href: 'review.html' }, 'Review')] : []
}
