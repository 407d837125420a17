import { describe, expect, it } from 'vitest'
import { decidePlaces, sentencesOf } from '../../src/core/segment/sentences.ts'
import { englishSentences as en } from '../../src/languages/en/sentences.ts'
import { frenchSentences as fr } from '../../src/languages/fr/sentences.ts'
import { unmark } from './marked.ts'

const split = (text: string, knowledge = fr) =>
  sentencesOf(text, knowledge).map(([start, end]) => text.slice(start, end))

it('should keep titles, marks and quotations in their sentence', () => {
  const text = '  « Ah ! monsieur », dit M. Pangloss. « Qu’as-tu ? » demanda-t-elle. Il se tut… '
  expect(split(text)).toEqual(['« Ah ! monsieur », dit M. Pangloss.', '« Qu’as-tu ? » demanda-t-elle.', 'Il se tut…'])
})

describe('the number of a reference', () => {
  it.each([
    'C’est un biais. [1] | Dans bien des cas, on se trompe. [2, 3] | Il le dit. [12–14] [7]',
    'C’est un biais.[1] | Dans bien des cas, on se trompe.',
    '« C’est un biais. » [1] | Puis il partit.',
    '[1] Dupont, Les Mers. | [2] Martin, Les Monts.',
    'Il le dit. | [Note] Rien de plus.',
    'Il le dit. | [1][a] Rien de plus.',
  ])('should stand with what it proves: %s', marked => {
    expect(split(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '))
  })
})

describe('a text without a word', () => {
  it.each(['', '  ', '\n'])('should have no sentence: %j', text => {
    expect(split(text)).toEqual([])
  })

  it.each(['…', '« ! »', '. . .'])('should be one: %j', text => {
    expect(split(text)).toEqual([text])
  })
})

it('should decide no place behind the last word', () => {
  const decided: string[] = []
  for (const text of ['It is known.[1]', 'Il vient. »', 'Il vient ! …'])
    decidePlaces(text, en, (_, { name }) => decided.push(name))
  expect(decided).toEqual([])
  expect(split('« Il vient. » …')).toEqual(['« Il vient. » …'])
  expect(split('Il vint. Y')).toEqual(['Il vint.', 'Y'])
})

describe.each([
  [
    'a straight quotation mark, which opens or closes by what stood before',
    [
      [en, 'He said "Stop."Then he left.'],
      [en, 'He stopped.| "Then he left," she said.'],
      [fr, '" Un ! " | Puis " deux ! " dit-il.'],
      [fr, 'Un écran de 24" arrive.| "Elle rit."'],
      [fr, 'Il cria " non " et sortit.| "Viens !"'],
      [en, '"One day.\n\n | "Two days."Then he left.'],
    ],
  ],
  [
    'a bracket, which holds its sentence open where somebody closes it soon',
    [
      [fr, 'Il vit [la loi. Tout change] Paul.'],
      [fr, 'Il vit (la loi. Tout change) Paul.'],
      [fr, 'Il vint (hier. | Elle dort.'],
      [fr, 'Il vint (hier) et partit. | b) Elle reste.'],
      [fr, 'Il vint [hier] et partit. | b) Elle reste.'],
      [fr, 'Il vint. | Elle partit. | Fin) ou non.'],
      [fr, '(Il vint. | Elle partit.)'],
      [fr, `Il vint (${'a'.repeat(380)} (hier. Elle) dort.`],
      [fr, `Il vint (${'a'.repeat(400)} (hier. | Elle) dort.`],
    ],
  ],
  [
    'an item, which opens with the mark that its sentence opens with',
    [
      [fr, '- Affaire * Paris'],
      [fr, '-Un - Deux'],
      [fr, '- Un- Deux'],
      [fr, '- Un -Deux'],
      [en, 'First part\n  \n | second part'],
    ],
  ],
  [
    'a text without capitals, and one that has more capitals than not',
    [
      [en, 'sounds good. | see you there! | wow.'],
      [en, 'It works. | Great stuff. | Thanks. | see it! wow that is it.'],
    ],
  ],
] as const)('%s', (_, examples) => {
  it.each(
    examples.map(([knowledge, marked]) => [marked, knowledge] as const),
  )('should split %s', (marked, knowledge) => {
    const { text, sentences } = unmark(marked)
    expect(split(text, knowledge)).toEqual(sentences)
  })
})
