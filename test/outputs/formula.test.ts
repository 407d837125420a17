import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { formula } from '../../src/outputs/html/formula.ts'

const markup = (tex: string, display = false) =>
  unified()
    .use(rehypeStringify)
    .stringify({ type: 'root', children: [formula(tex, display)] })

describe('a formula', () => {
  it('should be MathML with its TeX beside it', () => {
    expect(markup('E = mc^2', true)).toBe(
      '<math display="block" alttext="E = mc^2"><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow></math>',
    )
  })

  it('should stand as it is written where it is no TeX', () => {
    expect(markup('\\frac{a')).toBe('<code>\\frac{a</code>')
  })

  it.each([
    '\\href{javascript:alert(1)}{x}',
    '\\includegraphics{https://example.org/a.png}',
    '\\text{<img src=x onerror=alert(1)>}',
    '\\class{a}{\\style{color:red}{\\data{a=b}{x}}}',
    '\\url{https://example.org}',
    '\\id{a}{x}',
  ])('should hold no link, style or script: %s', tex => {
    expect(markup(tex).replace(/ alttext="[^"]*"|&#x3C;[^<]*/g, '')).not.toMatch(
      /<(?!\/?(?:math|m[a-z]+|code)\b)|(?:href|src|style|class|id|on\w+)=/,
    )
  })

  it('should end where a macro calls itself', () => {
    expect(markup('\\def\\a{\\a\\a}\\a')).toMatch(/^<code>/)
  })
})
