import type { BuildStep } from '../run/build.ts'
import { progress } from './command.ts'
import { printError } from './printable.ts'

/** A text that is done, of those of a library. */
export interface DoneText {
  readonly done: number
  readonly total: number
  readonly id: string
}

/** How fast a command goes. */
export interface Pace {
  readonly perSecond: number
  readonly secondsLeft: number
}

/** By how many texts a command did in so many milliseconds, and how many it has still to do. */
export function paceOf(texts: number, milliseconds: number, left: number): Pace {
  const perSecond = (1000 * texts) / Math.max(milliseconds, 1)
  return { perSecond: Number(perSecond.toPrecision(2)), secondsLeft: Math.ceil(left / perSecond) }
}

/** `312 of 1000 texts, 14 a second, 50 s left: le-frigo` */
export function paceLine({ done, total, id }: DoneText, { perSecond, secondsLeft }: Pace): string {
  const left = secondsLeft < 100 ? `${secondsLeft} s` : `${Math.ceil(secondsLeft / 60)} min`
  return `${done} of ${total} texts, ${perSecond} a second, ${left} left: ${id}`
}

const steps: Readonly<Record<BuildStep, string>> = {
  indexes: 'All texts are done: indexes and glossary',
  disk: 'Waiting for the disk',
}

/**
 * Tells how far a command is: on one line of a terminal, or with `json` as a JSON line an event on standard error, since
 * what was done stands on standard output.
 */
export function textProgress({ json }: { readonly json?: true | undefined }) {
  const line = progress()
  const began = performance.now()
  let texts = 0
  const event = (told: object) => printError(JSON.stringify(told))
  return {
    onText: (text: DoneText): void => {
      const pace = paceOf(++texts, performance.now() - began, text.total - text.done)
      if (json) event({ event: 'text', ...text, ...pace })
      else line.show(paceLine(text, pace))
    },
    onStep: (step: BuildStep): void => {
      if (json) event({ event: 'step', step })
      else line.show(steps[step])
    },
    clear: line.clear,
  }
}
