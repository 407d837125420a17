import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { afterAll, describe, expect, it } from 'vitest'
import enRegard, { type RemarkOptions } from '../../src/run/remark.ts'

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-remark-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

async function page(value: string, options: RemarkOptions = {}) {
  const file = new VFile({ value, path: join(scratch, 'page.md') })
  const processor = unified().use(remarkParse).use(enRegard, options).use(remarkRehype).use(rehypeStringify)
  const { messages } = await processor.process(file)
  return { html: String(file), said: messages.map(({ line, ruleId, source }) => `${line} ${source}:${ruleId}`) }
}

const fence = (content: string, meta = '') => `# Une page\n\n\`\`\`en-regard${meta}\n${content}\n\`\`\`\n`

describe('the plugin of remark', () => {
  it('should set a fenced pair side by side, sentence linked with sentence, with glosses', async () => {
    const glossary = join(scratch, 'glossary.yaml')
    writeFileSync(glossary, '- { term: quai, pos: noun, gender: m, gloss: platform, renderings: [platform] }\n')
    const { html, said } = await page(
      fence('Il pleut. *Elle* attend sur le quai.\n---\nIt is raining. *She* is waiting on the platform.'),
      { glossary },
    )
    expect(said).toEqual([])
    expect(html).toContain('<h1>Une page</h1>')
    expect(html).toContain('<div class="en-regard"><div class="en-regard-row"><p lang="fr" class="en-regard-source">')
    expect(html).toContain('<span class="en-regard-sentence" data-link="0">It is raining.</span>')
    expect(html).toContain('<span class="en-regard-sentence" data-link="1"><em>She</em></span>')
    expect(html).toContain('<abbr class="en-regard-term" title="platform">quai</abbr>')
  })

  it('should tell what is wrong at its line of the page', async () => {
    const { said } = await page(fence('Il a 12 chats.\n\nIl pleut.\n---\nHe has 13 cats.\n\nIt is raining.'))
    expect(said).toContain('8 en-regard:different-number')
    expect((await page(fence('Il pleut.'))).said).toEqual(['3 en-regard:missing-side'])
    expect((await page(fence('', ' source=non.md target=en.md'))).said).toEqual(['3 en-regard:missing-side'])
  })

  it('should gloss the paragraphs and tables of a page in French, and say what is in doubt at its place', async () => {
    const glossary = join(scratch, 'page-glossary.yaml')
    writeFileSync(
      glossary,
      '- { term: quai, pos: noun, gender: m, gloss: platform, renderings: [platform] }\n- { term: prendre en compte, pos: verb, gloss: to consider, renderings: [consider] }\n- { term: avocat, id: fruit, pos: noun, gender: m, gloss: avocado, renderings: [avocado] }\n- { term: avocat, id: homme, pos: noun, gender: m, gloss: lawyer, renderings: [lawyer] }\n',
    )
    const text =
      '# Le quai\n\nLes *quais* sont vides.\n`quai` reste.\n\n- Il [a **pris** en compte](https://example.org) le bruit.\n\n> Un avocat mûr.\n'
    const { html, said } = await page(text, { glossary, paragraphs: true })
    const abbr = (words: string, gloss: string) => `<abbr class="en-regard-term" title="${gloss}">${words}</abbr>`
    expect(html).toContain('<h1>Le quai</h1>')
    expect(html).toContain(`Les <em>${abbr('quais', 'platform')}</em> sont vides.\n<code>quai</code> reste.`)
    expect(html).toContain(`<strong>${abbr('pris', 'to consider')}</strong>${abbr(' en compte', 'to consider')}</a>`)
    expect(html).toContain('Un avocat mûr.')
    expect(said).toEqual(['8 en-regard:doubtful-term'])
    expect((await page(text, { glossary })).html).not.toContain('abbr')
  })

  it('should take two files, and leave a page without pairs as it is', async () => {
    writeFileSync(join(scratch, 'fr.md'), 'Il neige.\n')
    writeFileSync(join(scratch, 'en.md'), 'It is snowing.\n')
    const { html, said } = await page(fence('', ' source=fr.md target=en.md'))
    expect(said).toEqual([])
    expect(html).toMatch(/Il neige\..*It is snowing\./)
    expect((await page('# Rien\n')).html).toBe('<h1>Rien</h1>')
  })

  it('should let no markup of a pair through', async () => {
    const { html } = await page(fence('Il pleut <script>alert(1)</script>.\n---\nIt rains [x](javascript:alert(1)).'))
    expect(html).not.toMatch(/<script|javascript:/)
  })
})

describe('a page of a site', () => {
  const value = `Les *quais* sont vides. \`quai\` reste, <b>le quai</b> aussi.

${fence('Il pleut. Elle attend sur le quai.\n---\nIt is raining. She is waiting on the platform.')}
\`\`\`js
const quai = 1
\`\`\`
`
  const shown = [
    '<em><abbr class="en-regard-term" title="platform">quais</abbr></em> sont vides. <code>quai</code> reste, ',
    '<div class="en-regard"><div class="en-regard-row"><p lang="fr" class="en-regard-source">',
    '<span class="en-regard-sentence" data-link="0">It is raining.</span>',
    '<pre><code class="language-js">const quai = 1\n</code></pre>',
  ]
  const options = (): RemarkOptions => {
    const glossary = join(scratch, 'site-glossary.yaml')
    writeFileSync(glossary, '- { term: quai, pos: noun, gender: m, gloss: platform, renderings: [platform] }\n')
    return { glossary, paragraphs: true }
  }

  it('should be made by MDX, with which Docusaurus builds', async () => {
    const [{ evaluate }, { renderToStaticMarkup }, { createElement }, runtime] = await Promise.all([
      import('@mdx-js/mdx'),
      import('react-dom/server'),
      import('react'),
      import('react/jsx-runtime'),
    ])
    const { default: Page } = await evaluate(value, { ...runtime, remarkPlugins: [[enRegard, options()]] })
    const html = renderToStaticMarkup(createElement(Page))
    for (const part of shown) expect(html).toContain(part)
  })

  it('should be made by the Markdown of Astro', async () => {
    const { createMarkdownProcessor } = await import('@astrojs/markdown-remark')
    const site = await createMarkdownProcessor({ remarkPlugins: [[enRegard, options()]], syntaxHighlight: false })
    const { code } = await site.render(value)
    for (const part of shown) expect(code).toContain(part)
  })
})
