import { describe, expect, it } from 'vitest'
import { alignSentences } from '../../src/core/align/align.ts'
import { alignWithDictionary } from '../../src/core/align/with-dictionary.ts'
import { pairOf } from '../../src/languages/registry.ts'

const source = {
  sentences: [
    'Il neige à Lyon depuis ce matin.',
    'Le gnafre boite.',
    'Une zarbine pleure au fond.',
    'Personne ne sort.',
  ],
}
const target = {
  sentences: [
    'It has been snowing in Lyon since this morning.',
    'A blue girl weeps.',
    'The cobbler limps.',
    'Nobody goes out.',
  ],
}
const named = (links: readonly { source: readonly number[]; target: readonly number[] }[]) =>
  links.map(link => `${link.source}=${link.target}`).join(' ')

describe('alignWithDictionary', () => {
  it('should keep every sentence in one link, and the links that a dictionary says nothing of', () => {
    const pair = pairOf('fr', 'en')
    const own = alignSentences(source, target, { pair })
    const helped = alignWithDictionary(source, target, new Map([['vroum', ['zoom']]]), { pair })
    expect(named(helped)).toBe(named(own))
    expect(helped.flatMap(link => link.source)).toEqual([0, 1, 2, 3])
  })

  it('should take the links of a dictionary where they are clearly surer', () => {
    const pair = pairOf('fr', 'en')
    const facing = {
      source: { sentences: ['Le gnafre boite bas.', 'Une zarbine pleure au fond du parc.'] },
      target: {
        sentences: ['Some birds sing far away.', 'The cobbler limps.', 'The toddler weeps at the far end of the park.'],
      },
    }
    const words = new Map([
      ['gnafre', ['cobbler']],
      ['zarbine', ['toddler']],
    ])
    const sure = (links: ReturnType<typeof alignSentences>) =>
      links.find(link => String(link.source) === '0' && String(link.target) === '1')?.score ?? 0
    const helped = alignWithDictionary(facing.source, facing.target, words, { pair })
    expect(sure(helped)).toBeGreaterThan(0.5)
    expect(sure(helped)).toBeGreaterThanOrEqual(sure(alignSentences(facing.source, facing.target, { pair })))
  })

  it('should trust a dictionary where the pair knows no word', () => {
    const pair = pairOf('fi', 'en')
    const words = new Map([['lumi', ['snow']]])
    const sides = [
      { sentences: ['Lumi sataa.', 'Kukaan ei tule.'] },
      { sentences: ['Snow falls.', 'Nobody comes.'] },
    ] as const
    expect(alignWithDictionary(...sides, words, { pair })).toEqual(
      alignSentences(...sides, { pair, lexicons: [words] }),
    )
  })
})
