import { describe, expect, it } from 'vitest'
import { chaptersOf } from '../../../src/outputs/html/chapters.ts'
import { edition, unit } from '../../page/edition.ts'

/** Headings, `#` a level, and passages of ten words; the parts and the name of each chapter. */
function namesOf(...blocks: readonly string[]): string[] {
  const units = blocks.map((block, at) => {
    const [, marks = '', title = ''] = /^(#+) (.*)$/.exec(block) ?? []
    return marks === ''
      ? unit(`u${at}`, [block.repeat(10)], ['It rains.'])
      : unit(`u${at}`, [title], [title], { kind: 'heading', depth: marks.length })
  })
  const whole = edition(units)
  const counted = { ...whole, stats: { ...whole.stats, words: { source: units.length * 10, target: 0 } } }
  return chaptersOf(counted, 10).map(({ parts, name }) => [...parts.map(({ source }) => source.text), name].join(' > '))
}

describe('the parts of a novel', () => {
  it('should be headings of a higher level', () => {
    expect(namesOf('# Un', '## I', 'il pleut ', '## II', 'il vente ', '# Deux', '## I', 'il neige ')).toEqual([
      'Un > I',
      'Un > II',
      'Deux > I',
    ])
  })

  it('should be told where one level serves parts and chapters', () => {
    expect(namesOf('# Un', '# I', 'il pleut ', '# II', 'il vente ', '# Deux', '# I', 'il neige ')).toEqual([
      'Un > I',
      'Un > II',
      'Deux > I',
    ])
    expect(namesOf('# A', '# Un', '# I', 'il pleut ', '# II', 'il vente ', '# Deux', '# I', 'il neige ')).toEqual([
      'A > Un > I',
      'A > Un > II',
      'A > Deux > I',
    ])
  })

  it('should not be made of a number and the title below it', () => {
    expect(namesOf('# I', '# Le port', 'il pleut ', '# II', '# La mer', 'il vente ')).toEqual([
      'I · Le port',
      'II · La mer',
    ])
  })
})
