import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importText } from '../../src/importers/import.ts'
import { french } from '../../src/languages/fr/french.ts'

const folder = new URL('../cases/import/', import.meta.url).pathname

describe('importText', () => {
  for (const name of readdirSync(folder)) {
    it(name.replaceAll('-', ' '), async () => {
      const file = readdirSync(join(folder, name)).find(each => each.startsWith('input.'))!
      const { markdown, skipped, messages } = await importText(readFileSync(join(folder, name, file)), file, {
        side: 'source',
        language: french,
      })
      const said = messages.map(({ place, severity, ruleId, reason }) => {
        const { file, line, column, endLine, endColumn } = place
        const at = line === undefined ? file : `${file}:${line}:${column}-${endLine}:${endColumn}`
        return `${at} ${severity} ${reason} (${ruleId})\n`
      })
      const report = [...said, ...skipped.map(part => `skipped ${part}\n`)].join('')
      expectFile(join(folder, name, 'expected.md'), markdown ?? '')
      expectFile(join(folder, name, 'messages.txt'), report)
    })
  }
})

function expectFile(path: string, content: string): void {
  if (process.env.UPDATE === '1') writeFileSync(path, content)
  expect(content).toBe(readFileSync(path, 'utf8'))
}
