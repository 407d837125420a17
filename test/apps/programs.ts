import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const page = readFileSync(join(import.meta.dirname, '../../docs/apps.md'), 'utf8')

/** The programs of `docs/apps.md`, by the name in their first line. */
export const programs: ReadonlyMap<string, string> = new Map(
  [...page.matchAll(/^```\w+\n(?:\/\/|#|<!--) ([\w.-]+\.\w+)[^\n]*\n([\s\S]*?)^```/gm)].map(
    ([, name, text]) => [name!, text!] as const,
  ),
)
