import { hideAsked } from './levels.ts'
import { offerListening } from './listen.ts'
import { startText } from './passages.ts'
import { showListening } from './sentence-bar.ts'
import { startPage } from './start.ts'
import { whenHeard } from './voice.ts'

hideAsked()
startPage(() => {
  startText()
  whenHeard(voice => {
    if (offerListening(voice)) showListening()
  })
})
