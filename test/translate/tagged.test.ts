import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../src/core/model/unit.ts'
import { type Marked, tagged } from '../../src/engines/tagged.ts'
import { untagged } from '../../src/run/translate/untagged.ts'

/** Marks by words: `['strong', 'gant rouge']`. */
function marked(text: string, ...marks: readonly (readonly [Mark['kind'], string, Partial<Mark>?])[]): Marked {
  return {
    text,
    marks: marks.map(([kind, quote, more]) => {
      const start = text.indexOf(quote)
      expect(start).toBeGreaterThanOrEqual(0)
      return { kind, span: [start, start + quote.length], ...more }
    }),
  }
}

describe('tagged', () => {
  it.each([
    ['no marks', marked('Il fait très froid.'), 'Il fait très froid.', 19],
    ['characters of XML', marked('a < b & c > d'), 'a &lt; b &amp; c &gt; d', 13],
    ['emphasis', marked('Un gant rouge ?', ['strong', 'gant rouge']), 'Un <g id="1">gant rouge</g> ?', 15],
    [
      'marks over one span',
      marked('Un gant rouge', ['strong', 'gant'], ['emphasis', 'gant']),
      'Un <g id="1">gant</g> rouge',
      13,
    ],
    [
      'marks inside a link, whose address stays here',
      marked(
        'Voir le site du marché.',
        ['link', 'le site du marché', { url: 'https://x.test/' }],
        ['emphasis', 'marché'],
      ),
      'Voir <g id="1">le site du <g id="2">marché</g></g>.',
      23,
    ],
    ['code is not sent', marked('Tapez npm test ici.', ['code', 'npm test']), 'Tapez <x id="1"/> ici.', 11],
    ['line breaks', { text: 'Un vers,\nun autre.', marks: [] }, 'Un vers,<x id="1"/>un autre.', 17],
    [
      'a footnote after emphasis',
      {
        text: 'Oui',
        marks: [
          { kind: 'emphasis', span: [0, 3] },
          { kind: 'footnote', span: [3, 3], label: '1' },
        ],
      } as Marked,
      '<g id="1">Oui</g><x id="2"/>',
      3,
    ],
    [
      'an image without words',
      { text: 'Là.', marks: [{ kind: 'image', span: [0, 0], url: 'a.png' }] } as Marked,
      '<g id="1"></g>Là.',
      3,
    ],
  ])('should carry %s', (_, source, xml, characters) => {
    const result = tagged(source)
    expect(result.xml).toBe(xml)
    expect(result.characters).toBe(characters)
    expect(untagged(result.xml, result.tags)).toEqual({ marked: source })
  })

  it('should not send names that are kept', () => {
    const source = marked('Le café Procope sert Voltaire.', ['emphasis', 'Procope'])
    const kept = [
      [8, 15],
      [21, 29],
    ] as const
    const { xml, tags, characters } = tagged(source, { kept })
    expect(xml).toBe('Le café <g id="1"><x id="2"/></g> sert <x id="3"/>.')
    expect(characters).toBe(15)
    expect(untagged('<x id="3"/> is served at the <g id="1"><x id="2"/></g> café.', tags)).toEqual({
      marked: marked('Voltaire is served at the Procope café.', ['emphasis', 'Procope']),
    })
  })

  it('should send a name that a mark cuts through', () => {
    const source = marked('Le Procope.', ['strong', 'Pro'])
    expect(tagged(source, { kept: [[3, 10]] }).xml).toBe('Le <g id="1">Pro</g>cope.')
  })

  it('should give each tag a name of its own', () => {
    const source = marked('Un gant rouge et npm', ['strong', 'gant'], ['code', 'npm'])
    const { xml, tags } = tagged(source, { naming: 'named' })
    expect(xml).toBe('Un <g1>gant</g1> rouge et <x2/>')
    expect(untagged('A red <g1>glove</g1> and <x2/>', tags)).toEqual({
      marked: marked('A red glove and npm', ['strong', 'glove'], ['code', 'npm']),
    })
  })
})

describe('untagged', () => {
  const { tags } = tagged(marked('Un gant rouge et npm', ['strong', 'gant'], ['code', 'npm']))

  it.each([
    ['moved', '<x id="2"/> and a red <g id="1">glove</g>', 'npm and a red glove'],
    ['an x with an end', 'A <g id="1">glove</g> and <x id="2"></x>', 'A glove and npm'],
    ['white space inside', 'A<g id="1"> glove </g>and <x id="2"/>', 'A glove and npm'],
    ['entities', '&quot;A&quot; <g id="1">glove</g> &#38; <x id="2"/> &lt;3', '"A" glove & npm <3'],
  ])('should take tags that came back %s', (_, xml, text) => {
    const result = untagged(xml, tags)
    expect(result).toMatchObject({ marked: { text } })
    const { marks } = (result as { marked: Marked }).marked
    expect(marks.map(({ kind, span }) => [kind, text.slice(...span)]).sort()).toEqual([
      ['code', 'npm'],
      ['strong', 'glove'],
    ])
  })

  it('should leave an entity that it does not know as it is', () => {
    const given = '&nbsp; and &constructor; for <g id="1">a</g> <x id="2"/>'
    expect(untagged(given, tags)).toMatchObject({ marked: { text: '&nbsp; and &constructor; for a npm' } })
  })

  it.each([
    ['A red glove and <x id="2"/>', 'tag 1 is missing'],
    ['A <g id="1">glove</g>', 'tag 2 is missing'],
    ['A <g id="1">glove</g> <g id="1">red</g> <x id="2"/>', 'tag 1 came back twice'],
    ['A <g id="1">glove</g> <x id="2"/><x id="2"/>', 'tag 2 came back twice'],
    ['A <g id="1"></g>glove <x id="2"/>', 'tag 1 came back empty'],
    ['A <g id="1"/>glove <x id="2"/>', 'tag 1 came back empty'],
    ['A <g id="1">glove <x id="2"/>', 'tag 1 is not closed'],
    ['A <g id="1">glove</g></g> <x id="2"/>', 'tag 0 closes what it did not open'],
    ['A <g id="1">glove</g> <x id="3"/> <x id="2"/>', 'unknown tag 3'],
    ['A <g id="1">glove</g> <b>red</b> <x id="2"/>', 'an unknown tag came back'],
    ['A <g id="1">glove</g> <x id="2">npm</x>', 'tag 2 came back with a text inside'],
    ['A <x id="1"/> <g id="2">glove</g>', 'tag 1 came back as another'],
  ])('should refuse %s', (xml, problem) => {
    expect(untagged(xml, tags)).toEqual({ problem })
  })

  it('should refuse a link inside a link', () => {
    const { tags } = tagged(marked('un deux', ['link', 'un', { url: 'a' }], ['link', 'deux', { url: 'b' }]))
    expect(untagged('<g id="1">one <g id="2">two</g></g>', tags)).toEqual({ problem: 'a link is inside another' })
  })

  it('should give back what was sent, whatever the text', () => {
    const kinds = ['emphasis', 'strong', 'link', 'code'] as const
    const sources = fc
      .tuple(
        fc.array(fc.constantFrom('gant', 'l’été', '&amp;', '<x id="1"/>', '😀', 'a < b', '</g>', '\n'), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...kinds)), { maxLength: 4 }),
      )
      .map(([words, picks]): Marked => {
        const text =
          words
            .join(' ')
            .replace(/ ?\n ?/g, '\n')
            .trim() || 'mot'
        const spans = [...text.matchAll(/[^\s]+/g)].map(found => [found.index, found.index + found[0].length] as const)
        const chosen = new Map(picks.map(([at, kind]) => [at % spans.length, kind]))
        const marks = [...chosen]
          .sort(([one], [other]) => one - other)
          .map(([at, kind]) => ({ kind, span: spans[at]! }))
        return { text, marks }
      })
    fc.assert(
      fc.property(sources, fc.constantFrom('numbered' as const, 'named' as const), (source, naming) => {
        const { xml, tags } = tagged(source, { naming })
        expect(untagged(xml, tags)).toEqual({ marked: source })
      }),
    )
  })

  it('should never throw, whatever comes', () => {
    const parts = fc.constantFrom(
      '<g id="1">',
      '</g>',
      '<x id="2"/>',
      '<x2/>',
      '&',
      '&#0;',
      '&#xD800;',
      '<',
      '<!--',
      'glove',
      '\u0000',
      '</x>',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), list => {
        expect(untagged(list.join(''), tags)).toBeTypeOf('object')
      }),
    )
  })
})
