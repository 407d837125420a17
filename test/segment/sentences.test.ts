import { expect, it } from 'vitest'
import { sentencesOf } from '../../src/core/segment/sentences.ts'
import { frenchSentences } from '../../src/languages/fr/sentences.ts'

it('should keep titles, marks and quotations in their sentence', () => {
  const text = '  « Ah ! monsieur », dit M. Pangloss. « Qu’as-tu ? » demanda-t-elle. Il se tut… '
  expect(sentencesOf(text, frenchSentences).map(([start, end]) => text.slice(start, end))).toEqual([
    '« Ah ! monsieur », dit M. Pangloss.',
    '« Qu’as-tu ? » demanda-t-elle.',
    'Il se tut…',
  ])
})
