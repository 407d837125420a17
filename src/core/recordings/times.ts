import { placeAt, type SourceFile } from '../model/file.ts'
import type { Message, Place } from '../model/message.ts'
import { parseYaml, type YamlTree } from '../parse/yaml.ts'
import { invalidTimes } from '../rules/invalid-times.ts'
import { message } from '../rules/rule.ts'
import { type Cue, charactersIn, cuesIn } from './cues.ts'

/** When something is spoken: a sentence by its address, or words. Seconds from the beginning of the recording. */
export interface Timed {
  readonly start: number
  readonly end: number
  readonly place: Place
  readonly spoken: { readonly address: string } | { readonly words: string }
}

export interface ParsedTimes {
  readonly times: readonly Timed[]
  readonly messages: readonly Message[]
}

/** `k3f9.2`: the second sentence of a unit, as the page’s own addresses have it. */
export const sentenceAddress = /^([a-z][a-z0-9]{3,15})\.([1-9]\d*)$/

/** WebVTT, SubRip or JSON → when what is spoken. Never throws: what is wrong is a message. */
export const parseTimes = (file: SourceFile): ParsedTimes =>
  file.path.toLowerCase().endsWith('.json') ? timesInJson(file) : timesInCues(file)

function timesInCues(file: SourceFile): ParsedTimes {
  const { cues, broken } = cuesIn(file.text)
  const wrong = broken.map(at =>
    message(invalidTimes, placeAt(file, at), {
      problem: '`00:01.000 --> 00:03.500`, minutes, seconds and thousandths',
    }),
  )
  const isEmpty = cues.length === 0 && wrong.length === 0
  const empty = isEmpty
    ? [
        message(invalidTimes, placeAt(file, 0), {
          problem: 'cues of WebVTT or SubRip, such as `00:01.000 --> 00:03.500`',
        }),
      ]
    : []
  return { times: cues.flatMap(cue => timed(cue, file)), messages: [...wrong, ...empty] }
}

function timed({ start, end, name, lines, at }: Cue, file: SourceFile): Timed[] {
  const place = placeAt(file, at, file.text.indexOf('\n', at) === -1 ? file.text.length : file.text.indexOf('\n', at))
  if (name !== undefined && sentenceAddress.test(name)) return [{ start, end, place, spoken: { address: name } }]
  const words = charactersIn(lines.join(' ').replace(/<[^>]*>/g, '')).trim()
  return words === '' ? [] : [{ start, end, place, spoken: { words } }]
}

/** `{ "k3f9.1": [0, 2.35], … }` */
function timesInJson(file: SourceFile): ParsedTimes {
  const tree = parseYaml({ file, text: file.text, offset: 0 })
  const { value, messages } = tree
  if (value === undefined) return { times: [], messages }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const problem = 'an object such as `{ "k3f9.1": [0, 2.35] }`'
    return { times: [], messages: [...messages, message(invalidTimes, placeAt(file, 0), { problem })] }
  }
  const read = Object.entries(value).map(([address, span]) => timeInJson(address, span, tree))
  return {
    times: read.flatMap(({ times }) => times),
    messages: [...messages, ...read.flatMap(each => each.messages)],
  }
}

function timeInJson(address: string, span: unknown, tree: YamlTree): ParsedTimes {
  const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
  const [start, end, ...more]: readonly unknown[] = Array.isArray(span) ? span : []
  if (isTime(start) && isTime(end) && more.length === 0) {
    return { times: [{ start, end, place: tree.placeOfKey([address]), spoken: { address } }], messages: [] }
  }
  const problem = 'two numbers of seconds such as `[0, 2.35]`: where the sentence begins and ends'
  return { times: [], messages: [message(invalidTimes, tree.placeOf([address]), { problem })] }
}
