import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { ElementContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { inlineMarkdown, markdown } from '../../../src/outputs/html/markdown.ts'

const pieces = [
  'Vu',
  ' ',
  '  ',
  ':',
  ': ',
  '.',
  '...',
  'www.a.fr',
  'http://b.fr',
  '«\u00A0',
  '\u202F!',
  '*x*',
  ' *x*',
  ' *d’un y*',
  '(*z*)',
  '*',
  ' *-',
  '- ',
  '1. ',
  '> ',
  '\n',
  '_',
  '&amp;',
  '(a)',
  'c@d.fr',
]

const written = (children: ElementContent[]) => unified().use(rehypeStringify).stringify({ type: 'root', children })

/** What the Markdown pipeline alone makes of one paragraph. */
const slowly = (body: string) =>
  markdown(`${body}\n\n***`).flatMap(node => (node.type === 'element' && node.tagName === 'p' ? node.children : []))

test('should give plain words as the Markdown pipeline gives them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), parts => {
      const body = parts.join('')
      fc.pre(
        /^Vu/.test(body) && !body.includes('\n') && markdown(body).filter(node => node.type === 'element').length === 1,
      )
      expect(written(inlineMarkdown(body)), body).toBe(written(slowly(body)))
    }),
    { numRuns: 1000 },
  )
})

test('should hold for every definition of the library', () => {
  const folder = join(import.meta.dirname, '../../../annotations')
  const bodies = readdirSync(folder).flatMap(name =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/^ +(?:fr|en|body): (.+)$/gm)].map(([, body]) => body!),
  )
  expect(bodies.length).toBeGreaterThan(200)
  for (const body of bodies)
    if (!/^["'|>]/.test(body)) expect(written(inlineMarkdown(body)), body).toBe(written(slowly(body)))
})
