import { followAddresses } from './address.ts'
import { followChapters } from './book.ts'
import { openCards } from './card.ts'
import { rememberChoices, restoreChoices } from './choices.ts'
import { offerFilter } from './filter.ts'
import { offerChosen, offerSaving, resume, textId } from './keep.ts'
import { followKeys, listenByKeys } from './keys.ts'
import { whenHeard } from './listen.ts'
import { installable } from './offline.ts'
import { offerSearch } from './search.ts'
import { followClicks, followPointer } from './sentences.ts'
import { offerFinishing, showShelf } from './shelf.ts'
import { followStanding } from './standing.ts'
import { addTools, followSentence, offerListening } from './tools.ts'
import { explainWords } from './words.ts'

const kind = document.documentElement.dataset.kind

/** What every page does. */
export function startPage(): void {
  // The script stands between the bar and the text: choices are back before there is anything to lay out.
  document.documentElement.classList.add('js')
  rememberChoices()
  document.addEventListener('DOMContentLoaded', start)
}

function start(): void {
  followKeys({ isText: kind === 'text' })
  if (kind === 'text') startText()
  if (kind === 'book') followChapters()
  if (kind === 'index') {
    showShelf()
    offerFilter([...document.querySelectorAll<HTMLElement>('.entry')], 'Title, subject, level')
  }
  if (kind === 'glossary')
    offerFilter([...document.querySelectorAll<HTMLElement>('.item')], 'A word of either language')
  const search = document.getElementById('search')
  if (kind === 'search' && search !== null) offerSearch(search)
  addTools()
  restoreChoices()
  installable()
}

function startText(): void {
  openCards()
  followClicks()
  followPointer()
  followAddresses()
  offerSaving()
  offerChosen()
  explainWords()
  followStanding()
  offerFinishing(textId())
  followSentence()
  resume()
  whenHeard(() => {
    listenByKeys()
    offerListening()
  })
}
