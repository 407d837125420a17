import { describe, expect, it } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseGlossary } from '../../src/core/parse/glossary.ts'
import { pair } from './dictionary.ts'

const front = { fr: 'title: T\nauthor: A\ndate: 2026-11-23\nlicense: CC0-1.0', en: 'title: T\ntranslator: T' }

/** Terms of a text of one paragraph: what each is in the source and in the target, `?` behind what links of words found. */
function termsIn(fr: string, en: string, glossary: string) {
  const { edition, messages } = compile(
    {
      id: 't',
      source: sourceFile('corpus/t/fr.md', `---\n${front.fr}\n---\n\n${fr}\n`),
      target: sourceFile('corpus/t/en.md', `---\n${front.en}\n---\n\n${en}\n`),
    },
    { glossary: parseGlossary(sourceFile('annotations/glossary.yaml', glossary)).glossary, pair },
  )
  const found = edition.units.flatMap(({ source, target, annotations }) =>
    annotations.flatMap(each => {
      if (each.kind !== 'term') return []
      const [own, other] = [source, target!].map((side, at) =>
        (at === 0 ? each.source : each.target).map(span => side.text.slice(...span)).join(' … '),
      )
      return `${own} = ${other}${each.match.linked === undefined ? '' : '?'}`
    }),
  )
  return { found, rules: messages.map(({ ruleId }) => ruleId), edition }
}

const term = (headword: string, pos: string, ...renderings: readonly string[]): string =>
  `- term: ${headword}\n  pos: ${pos}\n  gloss: ${headword}\n  renderings: [${renderings.join(', ')}]\n`

describe('the counterpart of a term that no listed rendering finds', () => {
  it.each([
    ['Le jardinier ouvre la porte.', 'The gardener opens the door.', term('porte', 'noun', 'gate'), 'porte = door?'],
    ['Elle a perdu sa clé rouge.', 'She lost her red key.', term('clé', 'noun', 'spanner'), 'clé = key?'],
    [
      'Il parle au vieux roi.',
      'He speaks to the old king.',
      term('vieux roi', 'expression', 'sire'),
      'vieux roi = old king?',
    ],
    ['Le médecin regarde la lampe.', 'The doctor looks at the lamp.', term('lampe', 'noun'), 'lampe = lamp?'],
  ])('should be where words are linked: %s', (fr, en, glossary, expected) => {
    expect(termsIn(fr, en, glossary).found).toEqual([expected])
  })

  it.each([
    [
      'a listed rendering stands there',
      'La porte est ouverte.',
      'The gate is open.',
      term('porte', 'noun', 'gate'),
      'porte = gate',
    ],
    [
      'the translation leaves the term out',
      'Certes, il pleut et la porte grince.',
      'It is raining.',
      term('porte', 'noun', 'gate'),
      'porte = ',
    ],
    [
      'too little of a long term is linked',
      'Le roi fait marche arrière et le chat dort.',
      'The king and the cat sleep.',
      term('faire marche arrière', 'verb', 'backpedal'),
      'fait marche arrière = ',
    ],
  ])('should not be guessed where %s', (_, fr, en, glossary, expected) => {
    expect(termsIn(fr, en, glossary).found).toEqual([expected])
  })

  it('should still be told as missing among the accepted renderings', () => {
    const { rules } = termsIn('Le roi ouvre la porte.', 'The king opens the door.', term('porte', 'noun', 'gate'))
    expect(rules).toContain('missing-rendering')
  })

  it('should say how sure it is', () => {
    const { edition } = termsIn('Le roi ouvre la porte.', 'The king opens the door.', term('porte', 'noun', 'gate'))
    const [annotation] = edition.units[0]!.annotations
    expect(annotation).toMatchObject({ match: { form: 'porte', linked: expect.closeTo(0.97, 1) } })
  })

  it('should not take the words of another term', () => {
    const glossary = term('chat', 'noun', 'tomcat') + term('chat noir', 'expression', 'black cat')
    expect(termsIn('Le chat dort, le chat noir mange.', 'The cat sleeps, the black cat eats.', glossary).found).toEqual(
      ['chat = cat?', 'chat noir = black cat', 'chat = cat?'],
    )
  })
})
