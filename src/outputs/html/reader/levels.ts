import { choose } from './choices.ts'
import { say } from './make.ts'
import { read, write } from './storage.ts'

/** Of the CEFR, the easiest first. */
export const levels: readonly string[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2']

const isKnown = (): boolean =>
  Object.hasOwn(read<Record<string, string>>('choices', {}), 'from') || read('asked', false)

/** Before there is a text: whoever has answered sees no question, and nothing moves. */
export function hideAsked(): void {
  document.documentElement.classList.toggle('has-level', isKnown())
}

/** The page asks a reader once, in passing, for a level, by which words are marked from then on; the settings change it. */
export function askLevel(): void {
  const line = document.querySelector('.ask')
  if (line === null || isKnown()) return line?.remove()
  line.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return
    const level = target.value
    write('asked', true)
    line.remove()
    if (level === '') return
    choose('from', level)
    say(level === 'A1' ? 'Every word is marked' : `Words below ${level} are no longer marked`)
  })
}
