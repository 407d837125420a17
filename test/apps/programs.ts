import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const pages = ['README.md', 'docs/apps.md'].map(page => readFileSync(join(import.meta.dirname, '../..', page), 'utf8'))

/** The programs of the README and of `docs/apps.md`, by the name in their first line. */
export const programs: ReadonlyMap<string, string> = new Map(
  pages
    .flatMap(page => [...page.matchAll(/^```\w+\n(?:\/\/|#|<!--) ([\w.-]+\.\w+)[^\n]*\n([\s\S]*?)^```$/gm)])
    .map(([, name, text]) => [name!, text!] as const),
)

/** TypeScript there that has no name, and would not be run. */
export const namelessTypeScript: readonly string[] = pages.flatMap(page =>
  [...page.matchAll(/^```ts\n(?!\/\/ [\w-]+\.ts\n)([\s\S]*?)^```$/gm)].map(([, text]) => text!),
)
