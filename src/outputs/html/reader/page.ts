import { followChapters } from './book.ts'
import { offerFilter } from './filter.ts'
import { showShelf } from './shelf.ts'
import { startPage } from './start.ts'
import { offerTexts } from './texts.ts'

/** What the pages without passages do: chapters, index, glossary. */
const kinds: Readonly<Record<string, () => void>> = {
  book: followChapters,
  index: () => {
    showShelf()
    const main = document.getElementById('texts')
    if (main !== null) offerTexts(main)
  },
  glossary: () => {
    if (document.querySelector('[data-letter]') !== null) return
    offerFilter([...document.querySelectorAll<HTMLElement>('.item')], 'A word of either language')
  },
}

startPage(() => kinds[document.documentElement.dataset.kind ?? '']?.())
