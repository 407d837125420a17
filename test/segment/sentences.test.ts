import { expect, it } from 'vitest'
import { frenchSentences } from '../../src/language/fr/sentences.ts'
import { sentencesOf } from '../../src/segment/sentences.ts'

it('should keep titles, marks and quotations in their sentence', () => {
  const text = '  « Ah ! monsieur », dit M. Pangloss. « Qu’as-tu ? » demanda-t-elle. Il se tut… '
  expect(sentencesOf(text, frenchSentences).map(([start, end]) => text.slice(start, end))).toEqual([
    '« Ah ! monsieur », dit M. Pangloss.',
    '« Qu’as-tu ? » demanda-t-elle.',
    'Il se tut…',
  ])
})
