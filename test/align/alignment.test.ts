import { describe, expect, it } from 'vitest'
import { type Alignment, alignmentOf } from '../../src/core/alignment.ts'
import { movedPassage } from '../../src/core/check/moved-passage.ts'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { pair } from '../annotate/dictionary.ts'

function alignment(fr: string, en: string, notes = '[]'): Alignment {
  const files = {
    id: 't',
    source: sourceFile('fr.md', `---\ntitle: t\nauthor: a\ndate: 2026\nlicense: CC0-1.0\n---\n\n${fr}`),
    target: sourceFile('en.md', `---\ntitle: t\ntranslator: a\n---\n\n${en}`),
    annotations: sourceFile('annotations/t.yaml', notes),
  }
  return alignmentOf(compile(files, { glossary: { terms: [] }, pair }))
}

const shown = ({ links }: Alignment) =>
  links.map(({ source, target, isByHand, isMoved }) =>
    [source.join(), '=', target.join(), isByHand ? ' by hand' : '', isMoved ? ' moved' : ''].join(''),
  )

describe('an alignment', () => {
  it('should hold every sentence of both sides once, in the order of its file', () => {
    const { wrong } = movedPassage.examples
    const { source, target, links } = alignment(wrong[0].source!, wrong[0].target!)
    expect(source.map(({ text }) => text).join(' ')).toBe(wrong[0].source!.replace('\n\n', ' '))
    expect(target.map(({ text }) => text).join(' ')).toBe(wrong[0].target!.replace('\n\n', ' '))
    expect(links.flatMap(link => link.source).toSorted((one, other) => one - other)).toEqual([...source.keys()])
    expect(links.flatMap(link => link.target).toSorted((one, other) => one - other)).toEqual([...target.keys()])
  })

  it('should tell what moved: of two passages that changed places the shorter one', () => {
    const { wrong } = movedPassage.examples
    expect(shown(alignment(wrong[0].source!, wrong[0].target!)).filter(link => link.endsWith('moved'))).toEqual([
      '0=8 moved',
      '1=9 moved',
      '2=10 moved',
      '3=11 moved',
    ])
  })

  it('should tell what was set by hand, and join a link that lies over several units', () => {
    const notes = '- link: { source: [Le facteur, Oui.], target: waits }'
    const three = 'La neige tombe. Le facteur attend.\n\nOui.\n\nIl part à midi.'
    const two = 'Snow falls. The postman waits.\n\nHe leaves at noon.'
    expect(shown(alignment(three, two, notes))).toEqual(['0=0', '1,2=1 by hand', '3=2'])
    expect(shown(alignment(three, two, '- link: { source: Oui., target: [] }'))).toContain('2= by hand')
  })
})
