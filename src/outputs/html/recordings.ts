import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import type { Recording } from '../../core/model/recording.ts'
import { counted } from './describe.ts'
import { element, languageOf, text } from './element.ts'
import { pathAddress } from './link.ts'

/** What a page has of the recordings of a text. */
export interface Heard {
  /** Stands below the title: players that need no script, and who reads. */
  readonly players: readonly Element[]
  /** When the sentences of the page are spoken, for the script; none where nothing is known of it. */
  readonly times: readonly Element[]
}

/** The recordings in which passages of a page are spoken; on the page of a whole text also those without times. */
export function recordingsOn({ audio = [], source, units }: Edition, isWhole: boolean): Heard {
  const ids = new Set(units.map(({ id }) => id))
  const heard = audio.flatMap(recording => {
    const sentences = recording.sentences.filter(({ unit }) => ids.has(unit))
    return sentences.length > 0 || (isWhole && recording.sentences.length === 0) ? [{ ...recording, sentences }] : []
  })
  const isTimed = heard.some(({ sentences }) => sentences.length > 0)
  return { players: heard.map(each => player(each, source.language)), times: isTimed ? [timesData(heard)] : [] }
}

/** All recordings of a text, for the page with its chapters. */
export const allRecordings = ({ audio = [], source }: Pick<Edition, 'audio' | 'source'>): Element[] =>
  audio.map(each => player(each, source.language))

function player({ file, credit, license, duration }: Recording, language: string): Element {
  return h('figure.recording', [
    h('audio', { controls: true, preload: 'none', src: pathAddress(file) }),
    h('figcaption', [`Recording, ${length(duration)}: `, h('span', languageOf(language), credit), `. ${license}.`]),
  ])
}

function length(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  return minutes === 0 ? counted(Math.round(seconds), 'second') : `${minutes} min`
}

/** By player, the sentences with their beginning and end in seconds, as data that no browser runs. */
function timesData(heard: readonly Recording[]): Element {
  const times = heard.map(({ sentences }) =>
    sentences.map(({ unit, sentence, start, end }) => [`${unit}.${sentence + 1}`, start, end]),
  )
  return element('script', { type: 'application/json', id: 'times' }, [text(JSON.stringify(times))])
}

/** The button of the bar that plays and pauses; the script alone answers it. */
export const listenButton: Element = h('button#listen.tool.by-script', {
  type: 'button',
  ariaLabel: 'Listen',
  title: 'Listen',
})
