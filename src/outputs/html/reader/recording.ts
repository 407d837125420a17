import { say } from './make.ts'
import { linkOf } from './sentences.ts'
import { type Listener, type Sound, spokenSentences } from './sound.ts'

/** When a sentence is spoken, by its address. Seconds. */
type Time = readonly [sentence: string, start: number, end: number]

interface Track {
  readonly audio: HTMLAudioElement
  readonly times: readonly Time[]
}

/** Seconds by which a browser may be late. */
const slack = 0.03

/** The recordings of a page of which one has times, at least; each goes on with the next. */
export function recording(listener: Listener): Sound {
  const players = [...document.querySelectorAll<HTMLAudioElement>('.recording audio')]
  const given = JSON.parse(document.getElementById('times')!.textContent!) as readonly (readonly Time[])[]
  const tracks = players
    .map((audio, at): Track => ({ audio, times: given[at] ?? [] }))
    .filter(({ times }) => times.length > 0)
  const placeOf = new Map(tracks.flatMap(track => track.times.map(([id], at) => [id, { track, at }] as const)))
  let track = tracks[0]!
  let at = 0
  let alone = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function go(to: { readonly track: Track; readonly at: number }): void {
    if (to.track !== track) track.audio.pause()
    ;({ track, at } = to)
    track.audio.currentTime = track.times[at]![1]
    tell()
    play()
  }

  function tell(): void {
    const sentence = document.getElementById(track.times[at]![0])
    if (sentence !== null) listener.at(sentence)
  }

  function play(): void {
    const { audio } = track
    audio.playbackRate = listener.rate()
    void audio.play().catch(({ name }: Error) => {
      say(name === 'NotAllowedError' ? 'Press “Listen” to go on' : 'The recording cannot be played.')
      listener.ended()
    })
  }

  function stop(tell: () => void): void {
    track.audio.pause()
    tell()
  }

  /** Follows the clock: what is spoken now, whether it is to be repeated, and when to look again. */
  function look(): void {
    clearTimeout(timer)
    const { audio, times } = track
    if (audio.paused && !audio.ended) return
    if (audio.currentTime + slack >= times[at]![2] || audio.ended) {
      if (listener.repeats()) {
        audio.currentTime = times[at]![1]
        play()
      } else if (alone) return stop(listener.ended)
      else if (at === times.length - 1) {
        const next = tracks[tracks.indexOf(track) + 1]
        return next === undefined ? stop(listener.finished) : go({ track: next, at: 0 })
      }
    }
    const spoken = Math.max(
      times.findLastIndex(([, start]) => start <= audio.currentTime + slack),
      0,
    )
    if (spoken !== at && !listener.repeats()) {
      at = spoken
      tell()
    }
    const holds = alone || listener.repeats() || at === times.length - 1
    const until = holds ? times[at]![2] : times[at + 1]![1]
    const wait = (until - audio.currentTime) / audio.playbackRate
    timer = setTimeout(look, Math.max(wait * 1000, 20))
  }

  for (const { audio } of tracks) {
    audio.controls = false
    for (const name of ['playing', 'timeupdate', 'ended', 'ratechange']) {
      audio.addEventListener(name, () => {
        if (audio === track.audio) look()
      })
    }
  }
  document.addEventListener('change', ({ target }) => {
    if ((target as HTMLInputElement).name === 'speed') track.audio.playbackRate = listener.rate()
  })
  return {
    speak: (from, how) => {
      alone = how.alone
      const all = spokenSentences()
      const first = all.findIndex(sentence => linkOf(from).includes(sentence))
      const found = all.slice(Math.max(first, 0)).flatMap(({ id }) => placeOf.get(id) ?? [])[0]
      if (found === undefined) listener.ended()
      else go(found)
    },
    pause: () => track.audio.pause(),
    goOn: () => {
      alone = false
      play()
    },
  }
}
