import { fill } from './print-fill.ts'
import { type Book, openBook } from './print-leaves.ts'

/** Sets a book on pages before it is shown or printed. */
document.addEventListener('DOMContentLoaded', () => {
  document.documentElement.classList.add(location.hash === '#a4' ? 'a4' : 'a5')
  const main = document.getElementById('book')!
  const book = openBook(main)
  setTitle(book)
  setText(book)
  setGlossary(book)
  setEnd(book)
  for (const id of ['title', 'text', 'notes', 'glossary']) document.getElementById(id)?.remove()
  document.querySelector('#tools button')?.addEventListener('click', () => print())
})

addEventListener('hashchange', () => {
  if (/^#a[45]$/.test(location.hash)) location.reload()
})

function setTitle(book: Book): void {
  const leaf = book.addLeaf({ name: 'title' })
  leaf.body.append(...document.getElementById('title')!.childNodes)
}

/** The text on left and right pages, or on all pages where there is no translation. */
function setText(book: Book): void {
  const rows = [...document.querySelectorAll<HTMLElement>('#text > .row')]
  const facing = rows.some(row => row.children.length > 1)
  const pieces = rows.map(row => {
    const names = row.className
    return [...row.children].map(side => {
      side.classList.add(...names.split(' '))
      return side as HTMLElement
    })
  })
  fill(book, pieces, { facing })
  fill(
    book,
    [...document.querySelectorAll<HTMLElement>('#notes > .note')].map(note => [note]),
    { facing: false },
  )
}

function setGlossary(book: Book): void {
  const section = document.getElementById('glossary')
  if (section === null) return
  for (const pages of section.querySelectorAll<HTMLElement>('.pages')) {
    const found = (pages.dataset.places ?? '').split(' ').flatMap(id => book.pageOf(id) ?? [])
    pages.textContent = [...new Set(found)].join(', ')
  }
  fill(
    book,
    [...section.children].map(child => [child as HTMLElement]),
    { facing: false, head: 'Glossary', language: 'en' },
  )
}

function setEnd(book: Book): void {
  const section = document.querySelector('#book > section:last-of-type:not([id])')
  if (section === null) return
  fill(
    book,
    [...section.children].map(child => [child as HTMLElement]),
    { facing: false, head: '', language: 'en' },
  )
  section.remove()
}
