import { glide, onCard, whenClosed } from './card.ts'
import { choose, chosen } from './choices.ts'
import { around, isChoosing } from './events.ts'
import { addKeys } from './keys.ts'
import { addSetting, button } from './make.ts'
import { passageAtTop } from './place.ts'
import { currentSentence, linkOf, onCurrent, type Sentence, select, sentencesShown } from './sentences.ts'
import type { Listener, Sound } from './sound.ts'
import { isChapter } from './standing.ts'

const speeds = [
  ['1', 'Normal'],
  ['0.8', 'Slower'],
  ['0.6', 'Slow'],
  ['1.2', 'Faster'],
] as const

let sound: Sound | undefined
/** `waiting`: a card is open over what is spoken, which goes on once it closes. */
let state: 'silent' | 'paused' | 'on' | 'waiting' = 'silent'
let spoken: Sentence | undefined
let repeats = false
/** Whether the page goes along; a reader who scrolls lets go of it. */
let follows = true
const changed: (() => void)[] = []

/** What a sound tells, and asks. */
const listener: Listener = {
  at: sentence => {
    spoken = sentence
    select(sentence)
    if (follows) show(sentence)
  },
  ended: () => become('silent'),
  finished: goToNextChapter,
  repeats: () => repeats,
  rate: () => Number(chosen('speed')) || 1,
}

function become(next: typeof state): void {
  state = next
  document.documentElement.classList.toggle('listening', state !== 'silent')
  for (const each of changed) each()
}

export const isListening = (): boolean => state === 'on' || state === 'waiting'

/** Whether a sentence is one with that which is spoken. */
const isSpoken = (sentence: Sentence): boolean => spoken !== undefined && linkOf(spoken).includes(sentence)

/** From here on there is a sound: what can be done with it, by button, key and touch. */
export function offerListening(make: (listener: Listener) => Sound | undefined): boolean {
  sound = make(listener)
  if (sound === undefined) return false
  addSetting('speed', 'Voice', speeds)
  addSetting('lights', 'While listening, light', [
    ['both', 'Both languages'],
    ['a', 'The text alone'],
  ])
  addKeys([
    ['l', 'Listen to the sentence, or stop', () => (isListening() ? hush() : listen({ alone: true }))],
    ['L', 'Listen from here on, or stop', toggleListening],
    ['R', 'Repeat the sentence', toggleRepeating],
    ['<', 'Slower', () => changeSpeed(-1)],
    ['>', 'Faster', () => changeSpeed(1)],
  ])
  document.getElementById('listen')?.addEventListener('click', toggleListening)
  onCard(({ link }) => {
    const sentence = link.closest<Sentence>('.a .s')
    return sentence === null ? [] : [button('Listen', () => fromCard(sentence))]
  })
  goWhereTouched()
  letGoByScrolling()
  if (location.hash === goesOn) {
    // Whoever comes back to this page later is not spoken to.
    history.replaceState(null, '', '#')
    toggleListening()
  }
  return true
}

/** At the end of an address: the page speaks from its beginning, since the chapter before was heard to its end. */
const goesOn = '#hear-on'

function goToNextChapter(): void {
  become('silent')
  const next = isChapter() ? document.querySelector<HTMLAnchorElement>('.turn .next') : null
  if (next !== null) location.href = next.href + goesOn
}

/** Buttons for the bar of the sentence; they tell how things stand. */
export function listeningButtons(): readonly HTMLButtonElement[] {
  const listens = button('', toggleListening)
  const again = button('↻', toggleRepeating, { 'aria-label': 'Repeat the sentence', title: 'Repeat the sentence' })
  const speed = button('', () => changeSpeed(-1), { title: 'Speed' })
  const follow = button('Follow', () => {
    follows = true
    if (spoken !== undefined) show(spoken)
    become(state)
  })
  const tell = (): void => {
    const isOn = isListening()
    listens.textContent = isOn ? 'Pause' : 'Listen'
    again.ariaPressed = String(repeats)
    again.hidden = speed.hidden = state === 'silent'
    speed.textContent = `${listener.rate()}×`
    speed.ariaLabel = `Speed ${listener.rate()}`
    follow.hidden = !isOn || follows
    const bar = document.getElementById('listen')
    if (bar === null) return
    bar.ariaLabel = listens.textContent
    bar.classList.toggle('pause', isOn)
  }
  changed.push(tell)
  document.addEventListener('change', ({ target }) => {
    if ((target as HTMLInputElement).name === 'speed') tell()
  })
  tell()
  return [listens, again, speed, follow]
}

function toggleListening(): void {
  if (isListening()) hush()
  else listen({ alone: false })
}

/** Speaks the current sentence, or on from it; where none is, from the top of the window on. */
function listen({ alone }: { readonly alone: boolean }): void {
  const current = currentSentence()
  const isSame = state === 'paused' && !alone && current !== undefined && isSpoken(current)
  follows = true
  become('on')
  if (isSame) sound?.goOn()
  else speakFrom(current ?? firstSeen(), alone)
}

/** Falls silent; what was spoken stays lit, and goes on from where it was. */
export function hush(): void {
  sound?.pause()
  become('paused')
}

function speakFrom(sentence: Sentence | undefined, alone = false): void {
  if (sentence === undefined) return become('silent')
  sound?.speak(sentence, { alone })
}

function firstSeen(): Sentence | undefined {
  const shown = sentencesShown()
  const top = scrollY < innerHeight / 2 ? null : passageAtTop()
  return shown.find(sentence => top === null || sentence.closest('.p') === top) ?? shown[0]
}

function speakOnFrom(sentence: Sentence): void {
  become('on')
  follows = true
  speakFrom(sentence)
}

function fromCard(sentence: Sentence): void {
  speakOnFrom(sentence)
  document.getElementById('card')?.hidePopover()
}

function toggleRepeating(): void {
  repeats = !repeats
  become(state)
}

/** The next speed, slower or faster; after the slowest button press comes the fastest. */
function changeSpeed(by: 1 | -1): void {
  const order: string[] = speeds.map(([value]) => value).toSorted()
  const at = order.indexOf(`${listener.rate()}`) + by
  choose('speed', order.at(at % order.length)!)
}

/**
 * While it speaks, a touch on another sentence goes there. One on a word of what is spoken opens its card, and silence
 * lasts until that closes.
 */
function goWhereTouched(): void {
  const text = document.querySelector('.text')
  text?.addEventListener(
    'click',
    event => {
      const sentence = around<Sentence>(event.target, '.s')
      if (!isListening() || sentence === null || isChoosing()) return
      if (isSpoken(sentence)) return waitForCard()
      event.preventDefault()
      event.stopPropagation()
      speakOnFrom(sentence)
    },
    { capture: true },
  )
  whenClosed(() => {
    if (state !== 'waiting') return
    become('on')
    sound?.goOn()
  })
  // Whichever way a reader goes to another sentence, what is spoken goes along.
  onCurrent(() => {
    const sentence = currentSentence()
    if (state === 'on' && sentence !== undefined && !isSpoken(sentence)) speakFrom(sentence)
  })
}

/** Once the touch has done what it does: whether it opened a card, or let go of the sentence. */
function waitForCard(): void {
  setTimeout(() => {
    if (document.querySelector('#card:popover-open') !== null) {
      sound?.pause()
      become('waiting')
    } else if (currentSentence() === undefined && spoken !== undefined) select(spoken)
  })
}

/** Lines above and below that are not for reading: the bars. */
const [above, below] = [90, 120]

function show(sentence: Sentence): void {
  const seen = linkOf(sentence).find(part => part.getClientRects().length > 0)
  const { top = 0, bottom = 0 } = seen?.getBoundingClientRect() ?? {}
  if (seen === undefined || (top >= above && bottom <= innerHeight - below)) return
  glide(top - innerHeight * 0.3)
}

function letGoByScrolling(): void {
  const letGo = (): void => {
    if (!isListening() || !follows) return
    follows = false
    become(state)
  }
  addEventListener('wheel', letGo, { passive: true })
  addEventListener('touchmove', letGo, { passive: true })
  addEventListener('keydown', ({ key, target }) => {
    const isScrolling = /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End| )$/.test(key)
    if (isScrolling && (target as Element).closest?.('button, input, #card, dialog') === null) letGo()
  })
}
