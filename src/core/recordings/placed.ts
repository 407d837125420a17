import type { Message } from '../model/message.ts'
import type { Spoken } from '../model/recording.ts'
import { backwardTimes } from '../rules/backward-times.ts'
import { nearName } from '../rules/near.ts'
import { message } from '../rules/rule.ts'
import { timesBeyondEnd } from '../rules/times-beyond-end.ts'
import { unknownSentence } from '../rules/unknown-sentence.ts'
import { bareWords, placeOfWords, spokenText } from './match.ts'
import { sentenceAddress, type Timed } from './times.ts'

/** A sentence of the text, as times name it. */
export interface TextSentence extends Pick<Spoken, 'unit' | 'sentence'> {
  readonly text: string
}

interface Found extends Pick<Timed, 'start' | 'end' | 'place'> {
  /** Number of the sentence in the text. */
  readonly number: number
}

/**
 * When each sentence is spoken, in the order of the text. A cue may hold a part of one, or several: where one begins
 * inside it is told by how many characters stand before. What is not sound is left out, with a message.
 */
export function placedTimes(
  times: readonly Timed[],
  sentences: readonly TextSentence[],
  { duration, aside }: { readonly duration: number; readonly aside: readonly string[] },
): { readonly spoken: readonly Spoken[]; readonly messages: readonly Message[] } {
  const found = foundSentences(times, sentences, aside)
  const ordered = inOrder(joined(found.found))
  const within = ordered.found.filter(({ end }) => end <= duration + tolerance)
  const beyond = ordered.found.find(({ end }) => end > duration + tolerance)
  const late = beyond && message(timesBeyondEnd, beyond.place, { actual: clock(beyond.end), end: clock(duration) })
  return {
    spoken: within.map(({ number, start, end }) => {
      const { unit, sentence } = sentences[number]!
      return { unit, sentence, start: rounded(start), end: rounded(Math.min(end, duration)) }
    }),
    messages: [...found.messages, ...ordered.messages, ...(late === undefined ? [] : [late])],
  }
}

/** Seconds by which players and encoders differ on where a recording ends. */
const tolerance = 0.5

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000

function foundSentences(times: readonly Timed[], sentences: readonly TextSentence[], aside: readonly string[]) {
  const numbers = new Map(sentences.map(({ unit, sentence }, number) => [`${unit}.${sentence + 1}`, number]))
  const text = spokenText(sentences.map(sentence => sentence.text))
  const passedOver = new Set(aside.map(each => bareWords(each).join(' ')))
  const found: Found[] = []
  const messages: Message[] = []
  let from = 0
  for (const { start, end, place, spoken } of times) {
    if ('address' in spoken) {
      const number = numbers.get(spoken.address)
      if (number === undefined) messages.push(unknownAddress(spoken.address, { place, numbers }))
      else found.push({ number, start, end, place })
      continue
    }
    const words = bareWords(spoken.words)
    if (words.length === 0 || passedOver.has(words.join(' '))) continue
    const at = placeOfWords(words, text, from)
    if (at === undefined) {
      messages.push(
        message(unknownSentence, place, { actual: brief(spoken.words), known: expectedAt(text.words, from) }),
      )
      continue
    }
    from = at + words.length
    found.push(...parts(words, at).map(part => ({ ...part, place })))

    function parts(words: readonly string[], at: number): Omit<Found, 'place'>[] {
      const all = words.reduce((sum, word) => sum + word.length + 1, 0)
      const held: { number: number; start: number; end: number }[] = []
      let before = 0
      words.forEach((word, index) => {
        const number = text.sentenceOf[at + index]!
        const timeAt = (characters: number): number => start + ((end - start) * characters) / all
        if (held.at(-1)?.number !== number) held.push({ number, start: timeAt(before), end: 0 })
        before += word.length + 1
        held.at(-1)!.end = timeAt(before)
      })
      return held
    }
  }
  return { found, messages }
}

function unknownAddress(
  address: string,
  { place, numbers }: Pick<Timed, 'place'> & { readonly numbers: ReadonlyMap<string, number> },
): Message {
  const [, unit] = sentenceAddress.exec(address) ?? []
  const own = [...numbers.keys()].filter(known => unit !== undefined && known.startsWith(`${unit}.`))
  const near = own.at(-1) ?? nearName(address, [...numbers.keys()].slice(0, mostNames))
  const known = near === undefined ? 'the address of a sentence of this text' : `one such as \`${near}\``
  return message(unknownSentence, place, { actual: brief(address), known })
}

/** Addresses that are compared with one that is none. */
const mostNames = 2000

const brief = (words: string): string => (words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words)

const expectedAt = (words: readonly string[], from: number): string =>
  from >= words.length
    ? 'no more: the text ends before it'
    : `those of the text, which goes on with \`${words.slice(from, from + 6).join(' ')}\``

/** The pieces of each sentence as one. */
function joined(found: readonly Found[]): Found[] {
  const bySentence = new Map<number, Found>()
  for (const piece of found) {
    const known = bySentence.get(piece.number)
    // Pieces that run backwards stay so, for the message.
    const end = known !== undefined && piece.end < known.end && piece.start >= known.start ? known.end : piece.end
    bySentence.set(piece.number, known === undefined ? piece : { ...known, end })
  }
  return [...bySentence.values()].toSorted((one, other) => one.number - other.number)
}

function inOrder(found: readonly Found[]): { readonly found: readonly Found[]; readonly messages: readonly Message[] } {
  const sound: Found[] = []
  const messages: Message[] = []
  for (const each of found) {
    const before = sound.at(-1)
    if (each.end <= each.start) {
      messages.push(message(backwardTimes, each.place, { actual: clock(each.end), after: clock(each.start) }))
    } else if (before !== undefined && each.start < before.start) {
      messages.push(message(backwardTimes, each.place, { actual: clock(each.start), after: clock(before.start) }))
    } else sound.push(each)
  }
  return { found: sound, messages }
}

/** 75.25 → `1:15.250`, as a player shows it. */
function clock(seconds: number): string {
  const rest = (seconds % 60).toFixed(3).padStart(6, '0')
  const minutes = Math.floor(seconds / 60)
  return minutes < 60
    ? `${minutes}:${rest}`
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`
}
