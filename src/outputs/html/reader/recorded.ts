import { hideAsked } from './levels.ts'
import { offerListening } from './listen.ts'
import { startText } from './passages.ts'
import { recording } from './recording.ts'
import { showListening } from './sentence-bar.ts'
import { startPage } from './start.ts'

hideAsked()
startPage(() => {
  startText()
  if (offerListening(recording)) showListening()
})
