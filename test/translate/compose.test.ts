import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseMarkdown } from '../../src/core/parse/markdown.ts'
import { insertions, removals, renderedBody } from '../../src/run/translate/compose.ts'
import { inlineMarkdown } from '../../src/run/translate/inline.ts'
import { slotsOf } from '../../src/run/translate/slots.ts'
import { spliced, splicedRaw } from '../../src/run/translate/splice.ts'

const textsIn = (markdown: string) => parseMarkdown(sourceFile('', markdown)).blocks.map(({ text }) => text)

/** Translates every slot of `source`: to capitals; those named are left out. */
function rendered(source: string, ...without: string[]): string {
  const slots = slotsOf(source)
  const contents = slots.slots.map(({ start, end, place }, index) => {
    const text = source.slice(start, end)
    return [index, without.includes(text) ? undefined : text.toUpperCase(), place] as const
  })
  return renderedBody(
    slots,
    new Map(contents.filter(([, , place]) => place !== 'code').map(([index, text]) => [index, text])),
  )
}

/** Puts the capitals of what is missing in `target` into it; a slot of `target` translates the one it begins with. */
function completed(source: string, target: string) {
  const [from, to] = [slotsOf(source), slotsOf(target)]
  const textOf = (file: typeof from, index: number) => file.text.slice(file.slots[index]!.start, file.slots[index]!.end)
  const counterparts = from.slots.map((_, index) =>
    to.slots.flatMap((_, at) => (textOf(to, at) === textOf(from, index).toUpperCase() ? [at] : [])),
  )
  const contents = new Map(
    from.slots.flatMap((_, index) =>
      counterparts[index]!.length === 0 ? [[index, textOf(from, index).toUpperCase()] as const] : [],
    ),
  )
  const { edits, unplaced } = insertions({ source: from, target: to, counterparts, contents })
  return { text: spliced(target, edits), unplaced: unplaced.map(index => textOf(from, index)) }
}

const sources: Record<string, string> = {
  paragraphs: 'un\n\ndeux\n\ntrois\n',
  headings: '# un\n\ndeux\n\n## trois\n\nquatre\n',
  'a tight list': 'un\n\n- deux\n- trois\n- quatre\n\ncinq\n',
  'a loose list': '- deux\n\n- trois\n\n- quatre\n',
  'a numbered list': '1. deux\n2. trois\n3. quatre\n',
  'a list in a list': '- un\n  - deux\n  - trois\n- quatre\n',
  quotations: 'un\n\n> deux\n>\n> trois\n\nquatre\n',
  verse: 'un\n\n> deux\\\n> trois\\\n> quatre\n\ncinq\n',
  'a table': '| un | deux |\n| --- | --- |\n| trois | quatre |\n| cinq | six |\n',
  footnotes: 'un[^a]\n\ndeux\n\n[^a]: trois\n\n[^b]: quatre\n',
  code: 'un\n\n```\ncode\n```\n\ndeux\n',
  breaks: 'un\n\n---\n\ndeux\n',
}

describe('renderedBody', () => {
  it.each(Object.entries(sources))('should keep everything around the texts of %s', (_, source) => {
    const whole = rendered(source)
    expect(whole.toLowerCase()).toBe(source.toLowerCase())
  })

  it.each(Object.entries(sources))('should leave any one text of %s out, and no other', (_, source) => {
    const slots = slotsOf(source).slots.filter(({ place }) => place !== 'code')
    for (const { start, end } of slots) {
      const left = source.slice(start, end)
      const rest = textsIn(rendered(source, left)).map(text => text.toLowerCase())
      const gone = left.replace(/\[\^.*\]/, '')
      expect(rest).toEqual(
        textsIn(source)
          .map(text => text.toLowerCase())
          .filter(text => text !== gone),
      )
    }
  })

  it('should leave the front matter out', () => {
    expect(rendered('---\ntitle: Un\n---\n\nun\n')).toBe('UN\n')
  })
})

describe('insertions', () => {
  it.each(Object.entries(sources))('should put any one text of %s back where it stood', (_, source) => {
    const slots = slotsOf(source).slots.filter(({ place }) => place !== 'code')
    for (const { start, end } of slots) {
      const left = source.slice(start, end)
      const { text, unplaced } = completed(
        source.replace('code', 'CODE'),
        rendered(source.replace('code', 'CODE'), left),
      )
      expect(unplaced).toEqual([])
      expect(textsIn(text), text).toEqual(
        textsIn(source.toUpperCase().replaceAll('[^A]', '[^a]').replaceAll('[^B]', '[^b]')),
      )
    }
  })

  it('should put several texts back in order', () => {
    expect(completed('un\n\ndeux\n\ntrois\n\nquatre\n', 'UN\n').text).toBe('UN\n\nDEUX\n\nTROIS\n\nQUATRE\n')
    expect(completed('un\n\ndeux\n\ntrois\n', 'TROIS\n').text).toBe('UN\n\nDEUX\n\nTROIS\n')
    expect(completed('- un\n- deux\n- trois\n- quatre\n', '- UN\n- QUATRE\n').text).toBe(
      '- UN\n- DEUX\n- TROIS\n- QUATRE\n',
    )
  })

  it('should fill a translation that holds nothing', () => {
    expect(completed('un\n\n- deux\n- trois\n', '---\ntitle: One\n---\n').text).toBe(
      '---\ntitle: One\n---\n\nUN\n\n- DEUX\n- TROIS\n',
    )
  })

  it('should say that a list item has no place in a translation without the list', () => {
    expect(completed('- un\n- deux\n', 'UN\n').unplaced).toEqual(['deux'])
  })
})

describe('removals', () => {
  it('should take a list away with its last item', () => {
    const file = slotsOf('un\n\n- deux\n- trois\n\nquatre\n')
    expect(spliced(file.text, removals(file, [1, 2]))).toBe('un\n\nquatre\n')
    expect(spliced(file.text, removals(file, [2]))).toBe('un\n\n- deux\n\nquatre\n')
  })
})

describe('splicedRaw', () => {
  it.each([
    ['line ends of Windows', 'un\r\n\r\ncafé\r\n', 'café', 'un\r\n\r\nX\r\nY\r\n'],
    ['a byte order mark', '\uFEFFun\n\ncafé\n', 'café', '\uFEFFun\n\nX\nY\n'],
    [
      'letters and accents apart',
      'e\u0301te\u0301 un e\u0301te\u0301\n',
      'un',
      'e\u0301te\u0301 X\nY e\u0301te\u0301\n',
    ],
  ])('should change nothing else in a file with %s', (_, raw, quote, expected) => {
    const { text } = sourceFile('', raw)
    const start = text.indexOf(quote)
    expect(splicedRaw(raw, [{ start, end: start + quote.length, text: 'X\nY' }])).toBe(expected)
  })
})

describe('inlineMarkdown', () => {
  it.each([
    ['*not* a _mark_', []],
    ['1. no list', []],
    ['# no heading', []],
    ['a | b', []],
    ['1 < 2 and <b> &amp;', []],
    [
      'a glove',
      [
        { kind: 'strong', span: [2, 7] },
        { kind: 'emphasis', span: [2, 7] },
      ],
    ],
    ['see here', [{ kind: 'link', span: [4, 8], url: 'https://example.org/a_(b)', title: 'so "so"' }]],
    ['a `tick`', [{ kind: 'code', span: [2, 8] }]],
    ['end', [{ kind: 'footnote', span: [3, 3], label: 'n1' }]],
    ['', [{ kind: 'image', span: [0, 0], url: 'a.png' }]],
    ['a\nb', [{ kind: 'emphasis', span: [0, 1] }]],
  ] as const)('should write %j so that it is read as it was', (text, marks) => {
    for (const place of ['paragraph', 'heading', 'cell'] as const) {
      if (text === '' || (place === 'heading' && text.includes('\n'))) continue
      const line = inlineMarkdown({ text, marks }, place)
      const around = { paragraph: `${line}\n`, heading: `# ${line}\n`, cell: `| ${line} |\n| --- |\n` }[place]
      const [block] = parseMarkdown(sourceFile('', `${around}\n[^n1]: note\n`)).blocks.filter(
        ({ kind }) => kind !== 'verse' || place === 'paragraph',
      )
      if (text.includes('\n') && place === 'paragraph') continue
      expect(block?.text, line).toBe(text)
      expect(block?.marks.map(({ kind, span, url }) => ({ kind, span, url }))).toEqual(
        marks.map(mark => ({ kind: mark.kind, span: mark.span, url: 'url' in mark ? mark.url : undefined })),
      )
    }
  })
})
