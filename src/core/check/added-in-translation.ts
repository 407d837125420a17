import { message } from '../messages.ts'
import { quoteOf } from '../model/span.ts'
import type { Check } from './rule.ts'

/** Sentences of the translation that translate nothing. */
export const addedInTranslation: Check = (edition, { placeInTarget }) =>
  edition.units.flatMap((unit, index) =>
    unit.links
      .filter(link => link.source.length === 0)
      .flatMap(link => link.target)
      .map(sentence => {
        const span = unit.target!.sentences[sentence]!
        const actual = shortened(quoteOf(unit.target!.text, span))
        return message('added-in-translation', placeInTarget(index, span), { actual }, { unit: unit.id })
      }),
  )

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)
