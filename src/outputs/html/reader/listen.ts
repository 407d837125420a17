import { chosen } from './choices.ts'
import { addSetting } from './make.ts'
import {
  currentSentence,
  linkOf,
  passageOf,
  type Sentence,
  select,
  sentencesShown,
  sideOf,
  textNodes,
} from './sentences.ts'

let speaking = false
/** Counts the readings: one that was stopped must not go on with its next sentence. */
let reading = 0

/** Calls back once the browser turns out to have a voice of the text's language; never where it has none. */
export function whenHeard(ready: () => void): void {
  if (!('speechSynthesis' in globalThis)) return
  const find = (): void => {
    if (voiceFor(language()) === undefined) return
    speechSynthesis.removeEventListener('voiceschanged', find)
    addSetting('speed', 'Voice', [
      ['1', 'Normal'],
      ['0.8', 'Slower'],
      ['0.6', 'Slow'],
      ['1.2', 'Faster'],
    ])
    ready()
  }
  speechSynthesis.addEventListener('voiceschanged', find)
  find()
}

function language(): string {
  return document.querySelector('.text .a')?.getAttribute('lang') ?? 'fr'
}

/** A voice of the language, one that needs no network before others. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const fitting = speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().replace('_', '-').split('-')[0] === language.split('-')[0])
  return fitting.find(({ localService }) => localService) ?? fitting[0]
}

export function stop(): void {
  reading++
  speaking = false
  speechSynthesis.cancel()
  followAlong(undefined)
}

/** Reads the current sentence aloud in the text's language, or stops. */
export function listenToSentence(): void {
  if (speaking) return stop()
  const sentence = currentSentence() ?? sentencesShown()[0]
  if (sentence === undefined) return
  const french = sideOf(linkOf(sentence), 'a')
  read(french.length === 0 ? [] : french)
}

/** Reads on from the current sentence to the end of its passage. */
export function listenToPassage(): void {
  if (speaking) return stop()
  const sentence = currentSentence() ?? sentencesShown()[0]
  const sentences = sentence === undefined ? [] : [...(passageOf(sentence)?.querySelectorAll<Sentence>('.a .s') ?? [])]
  const first = sentence === undefined ? undefined : sideOf(linkOf(sentence), 'a')[0]
  read(sentences.slice(Math.max(first === undefined ? 0 : sentences.indexOf(first), 0)))
}

function read(sentences: readonly Sentence[]): void {
  const [sentence, ...rest] = sentences
  if (sentence === undefined) return stop()
  const voice = voiceFor(language())
  if (voice === undefined) return
  const own = ++reading
  speaking = true
  select(sentence)
  const nodes = textNodes(sentence)
  const utterance = new SpeechSynthesisUtterance(nodes.map(({ data }) => data).join(''))
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = Number(chosen('speed')) || 1
  utterance.onboundary = ({ charIndex, charLength }) => {
    if (own === reading) followAlong(rangeIn(nodes, charIndex, charLength))
  }
  utterance.onend = () => {
    if (own === reading) read(rest)
  }
  utterance.onerror = () => {
    if (own === reading) stop()
  }
  speechSynthesis.speak(utterance)
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
