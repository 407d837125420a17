import { choose } from './choices.ts'
import { button, make, say } from './make.ts'
import { read, write } from './storage.ts'

/** Of the CEFR, the easiest first. */
export const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

/** Asks a reader once, in passing, for a level, by which words are marked from then on; the settings change it. */
export function askLevel(): void {
  const isKnown = Object.hasOwn(read<Record<string, string>>('choices', {}), 'from') || read('asked', false)
  if (isKnown || document.querySelector('.text a.t') === null || document.getElementById('from-A1') === null) return
  const answer = (level: string): void => {
    write('asked', true)
    line.remove()
    if (level === '') return
    choose('from', level)
    say(level === 'A1' ? 'Every word is marked' : `Words below ${level} are no longer marked`)
  }
  const line = make(
    'p',
    { class: 'actions ask', role: 'group', 'aria-label': 'Your level' },
    make('span', {}, 'Your level?'),
    ...levels.map(level => button(level, () => answer(level))),
    button('×', () => answer(''), { 'aria-label': 'Do not ask' }),
  )
  document.querySelector('.title')?.append(line)
}
