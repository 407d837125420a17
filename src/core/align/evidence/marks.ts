import { either, group, tally } from './group.ts'

/** Punctuation of the two sides. */
export const marks = group(
  [
    'ends asking, one',
    'ends asking, both',
    'ends calling, one',
    'ends calling, both',
    'opens speech, one',
    'opens speech, both',
    'questions apart',
    'calls apart',
    'halts apart',
    'halts split',
    'brackets apart',
    'speech, one',
  ],
  ({ features: [own, other] }) =>
    ({ i, j, a, b }, out, at) => {
      if (a === 0 || b === 0) return
      const [ending, otherEnding] = [own.ending[i + a - 1], other.ending[j + b - 1]]
      either(ending === 1, otherEnding === 1, out, at, at + 1)
      either(ending === 2, otherEnding === 2, out, at + 2, at + 3)
      either(own.opensSpeech[i] === 1, other.opensSpeech[j] === 1, out, at + 4, at + 5)
      out[at + 6] = apart(own.questions, other.questions)
      out[at + 7] = apart(own.exclamations, other.exclamations)
      const halts = tally(own.halts, i, a) - tally(other.halts, j, b)
      out[at + 8] = Math.min(3, Math.abs(halts))
      out[at + 9] = Math.max(0, Math.min(b - a, halts), Math.min(a - b, -halts))
      out[at + 10] = apart(own.brackets, other.brackets)
      out[at + 11] = tally(own.speech, i, a) > 0 !== tally(other.speech, j, b) > 0 ? 1 : 0

      function apart(features: Uint8Array, others: Uint8Array): number {
        return Math.min(3, Math.abs(tally(features, i, a) - tally(others, j, b)))
      }
    },
)
