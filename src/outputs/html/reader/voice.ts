import { languageOf, linkOf, type Sentence, sideOf, textNodes } from './sentences.ts'
import { type Listener, type Sound, spokenSentences } from './sound.ts'

/** Calls back once the browser turns out to have a voice of the text's language; never where it has none. */
export function whenHeard(ready: (voice: (listener: Listener) => Sound) => void): void {
  if (!('speechSynthesis' in globalThis)) return
  const find = (): void => {
    if (voiceFor(languageOf('a')) === undefined) return
    speechSynthesis.removeEventListener('voiceschanged', find)
    ready(voice)
  }
  speechSynthesis.addEventListener('voiceschanged', find)
  find()
}

/** A voice of the language, one that needs no network before others. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const fitting = speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().replace('_', '-').split('-')[0] === language.split('-')[0])
  return fitting.find(({ localService }) => localService) ?? fitting[0]
}

/** A voice of the system: it is given one sentence after the other, to the end of the text. */
function voice(listener: Listener): Sound {
  /** Counts the readings: one that was stopped must not go on with its next sentence. */
  let reading = 0
  let queue: readonly Sentence[] = []
  let isAlone = false

  function read(): void {
    const [sentence, ...rest] = queue
    const own = ++reading
    const found = voiceFor(languageOf('a'))
    if (sentence === undefined && !isAlone) return listener.finished()
    if (sentence === undefined || found === undefined) return listener.ended()
    listener.at(sentence)
    const nodes = textNodes(sentence)
    const utterance = new SpeechSynthesisUtterance(nodes.map(({ data }) => data).join(''))
    utterance.voice = found
    utterance.lang = found.lang
    utterance.rate = listener.rate()
    utterance.onboundary = ({ charIndex, charLength }) => {
      if (own === reading) followAlong(rangeIn(nodes, charIndex, charLength))
    }
    utterance.onend = () => {
      if (own !== reading) return
      followAlong(undefined)
      if (!listener.repeats()) queue = rest
      read()
    }
    utterance.onerror = () => {
      if (own === reading) listener.ended()
    }
    speechSynthesis.speak(utterance)
  }

  return {
    speak: (from, { alone }) => {
      isAlone = alone
      const all = spokenSentences()
      const first = sideOf(linkOf(from), 'a').find(({ id }) => id !== '')
      const at = Math.max(first === undefined ? 0 : all.indexOf(first), 0)
      // The sentences of one link are one to their reader.
      const end = alone ? all.findLastIndex(sentence => linkOf(from).includes(sentence)) + 1 : all.length
      speechSynthesis.cancel()
      queue = all.slice(at, Math.max(end, at + 1))
      read()
    },
    pause: () => {
      reading++
      speechSynthesis.cancel()
      followAlong(undefined)
    },
    goOn: read,
  }
}

/** Marks the word that is being read, without touching the page's elements. */
function followAlong(range: Range | undefined): void {
  if (!('highlights' in CSS)) return
  if (range === undefined) CSS.highlights.delete('spoken')
  else CSS.highlights.set('spoken', new Highlight(range))
}

/** The piece of the nodes' joined text from `start` on; to the end of the word where the voice gives no length. */
function rangeIn(nodes: readonly Text[], start: number, length?: number): Range | undefined {
  const whole = nodes.map(({ data }) => data).join('')
  const end = start + (length || (/^[\p{L}\p{M}\p{N}’'-]+/u.exec(whole.slice(start))?.[0].length ?? 1))
  const from = pointAt(nodes, start)
  const to = pointAt(nodes, Math.min(end, whole.length))
  if (from === undefined || to === undefined) return undefined
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function pointAt(nodes: readonly Text[], at: number): { node: Text; offset: number } | undefined {
  let before = 0
  for (const node of nodes) {
    if (at <= before + node.length) return { node, offset: at - before }
    before += node.length
  }
  return undefined
}
