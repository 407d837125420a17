import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const require = createRequire(import.meta.url)

/** What a page is asked by: half a megabyte, brought in once a page. */
const script = readFile(require.resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 A and AA and best practice. */
const all: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that ask for colours: of a page that was asked all, in other colours no other can answer otherwise. */
export const colorRules: readonly string[] = ['color-contrast', 'link-in-text-block']

/** What is asked: all rules of the whole page, where it is not said. */
interface Asked {
  readonly rules?: readonly string[]
  /** Selector of the only part that differs from a page that was asked before. */
  readonly within?: string
}

/** Violations as axe-core finds them. */
export async function violations(page: Page, { rules = all, within = 'html' }: Asked = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await script)
  const asked = { rules, within }
  return page.evaluate(async ({ rules, within }) => {
    type Axe = {
      run: (
        context: string,
        options: object,
      ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(within, { runOnly: rules })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    )
  }, asked)
}
