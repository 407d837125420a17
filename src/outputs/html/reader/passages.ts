import { followAddresses, followLostAddresses, uncoverPage } from './address.ts'
import { openCards } from './card.ts'
import { offerHints } from './hints.ts'
import { offerChosen, offerSaving, resume, textId } from './keep.ts'
import { askLevel } from './levels.ts'
import { keepPlace } from './place.ts'
import { followSentence } from './sentence-bar.ts'
import { chooseInOneLanguage, followClicks, followPointer, followSentenceAddress } from './sentences.ts'
import { offerFinishing } from './shelf.ts'
import { followStanding } from './standing.ts'
import { readByKeys } from './text-keys.ts'
import { explainWords } from './words.ts'

/** What every page with passages does. */
export function startText(): void {
  readByKeys()
  openCards()
  followClicks()
  followPointer()
  chooseInOneLanguage()
  followAddresses()
  uncoverPage()
  offerSaving()
  offerChosen()
  explainWords()
  followStanding()
  offerHints()
  askLevel()
  offerFinishing(textId())
  followSentence()
  resume()
  followSentenceAddress()
  followLostAddresses()
  keepPlace()
}
