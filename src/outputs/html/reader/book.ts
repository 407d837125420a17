import { make } from './make.ts'
import { read } from './storage.ts'

/** The first page of a long text: an address of one of its passages leads on to the chapter in which that stands. */
export function followChapters(): void {
  leadOn()
  addEventListener('hashchange', leadOn)
  const main = document.querySelector<HTMLElement>('.book')
  const last = read<Record<string, string>>('places', {})[main?.dataset.text ?? '']
  if (last === undefined || document.getElementById(last) === null) return
  document
    .querySelector('.title')
    ?.append(make('p', { class: 'resume' }, make('a', { href: `#${last}` }, 'Go on where you stopped')))
}

function leadOn(): void {
  const address = location.hash.slice(1)
  const chapter = document
    .getElementById(address.split('.')[0] ?? '')
    ?.closest('li')
    ?.querySelector('a')
  if (chapter != null) location.replace(`${chapter.href}#${address}`)
}
