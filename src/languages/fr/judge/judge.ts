import { type Found, type Piece, type Verdict, verdict } from '../../../core/language/terms.ts'
import type { Inflection } from '../inflection.ts'
import { auxiliaryBefore } from './around.ts'
import { isNegation, isOneNegation } from './negation.ts'
import { judgeNominal } from './nominals.ts'
import { judgeVerb } from './verbs.ts'

const [yes, no] = [verdict('yes'), verdict('no')]
const participle = verdict('no', { why: 'past participle' })

/** Decides by the sentence, as it was read, whether a form is its term, and finds what else belongs to it. */
export function frenchJudge(inflection: Inflection): (found: Found, pieces: readonly Piece[]) => Verdict {
  return (found, pieces) => {
    const { entry, form, pieces: own } = found
    const at = own[0]!
    if (isNegation(found)) return isOneNegation(own, pieces, inflection) ? yes : no
    if (form.readings !== undefined) return judgeVerb(found, pieces, inflection)
    if (own.length > 1) return entry.pos === 'noun' && hasAuxiliary(at, pieces, inflection) ? participle : yes
    if (form.by === 'given' || !(entry.pos === undefined || entry.pos === 'noun' || entry.pos === 'adjective'))
      return yes
    return judgeNominal({ entry, at, pieces, inflection })
  }
}

/** In *la loi est entrée en vigueur* there is no *entrée en vigueur*. */
function hasAuxiliary(at: number, pieces: readonly Piece[], inflection: Inflection): boolean {
  const isAuxiliary = (key: string): boolean =>
    inflection.verbReadings(key).some(({ infinitive }) => infinitive === 'avoir' || infinitive === 'être')
  if (auxiliaryBefore(at, pieces, isAuxiliary) === undefined) return false
  return inflection.verbReadings(pieces[at]!.key).some(({ mood }) => mood === 'participle')
}
