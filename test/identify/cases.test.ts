import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { lockedUnits, nextLock } from '../../src/core/identify/next-lock.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { type Lock, lockText } from '../../src/core/model/lock.ts'
import type { Provenance } from '../../src/core/model/unit.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'

const cases = join(import.meta.dirname, '../cases/lock')

interface Options {
  readonly accept?: 'all'
  /** Where every translation of the text before came from. */
  readonly made?: Provenance
}

/** Other rules look at other things, and have their own tests. */
const ownRules: ReadonlySet<string> = new Set(['lock-outdated', 'missing-translation', 'stale-translation'])

describe('lock', () => {
  for (const name of readdirSync(cases)) {
    it(name.replaceAll('-', ' '), () => {
      const folder = join(cases, name)
      const { accept, made } = optionsOf(folder)
      const before = lockOf(join(folder, 'before'), made)
      expectFile(join(folder, 'before/units.lock.json'), lockText(before))
      const { edition, messages } = compiled(folder, before)
      const next = nextLock(lockedUnits(edition.units), before, accept === undefined ? {} : { accept })
      expectFile(join(folder, 'units.lock.json'), lockText(next.lock))
      const own = messages.filter(({ ruleId }) => ownRules.has(ruleId))
      const said = own.map(({ place, severity, ruleId, reason }) => {
        const at = [place.file, place.line, place.column].filter(part => part !== undefined).join(':')
        return `${at} ${severity} ${reason} (${ruleId})`
      })
      expectFile(join(folder, 'report.json'), `${JSON.stringify({ ...next.report, messages: said }, null, 2)}\n`)
      const again = nextLock(lockedUnits(edition.units), next.lock)
      expect(again.lock).toEqual(next.lock)
      expect(again.report.behind).toEqual([])
      expect(again.report.gone).toEqual([])
    })
  }
})

function optionsOf(folder: string): Options {
  const path = join(folder, 'options.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Options) : {}
}

function compiled(folder: string, lock?: Lock) {
  const read = (name: string) => {
    const path = join(folder, name)
    return existsSync(path) ? sourceFile(name, readFileSync(path, 'utf8')) : undefined
  }
  const target = read('en.md')
  const files = {
    id: 'abri',
    source: read('fr.md')!,
    ...(target === undefined ? {} : { target }),
    ...(lock === undefined ? {} : { lock: sourceFile('units.lock.json', lockText(lock)) }),
  }
  return compile(files, { glossary: { terms: [] }, pair: frenchEnglish })
}

function lockOf(folder: string, made?: Provenance): Lock {
  const { edition } = compiled(folder)
  const provenances = made && new Map(edition.units.map(unit => [unit.id, made]))
  return nextLock(lockedUnits(edition.units), undefined, provenances === undefined ? {} : { made: provenances }).lock
}

function expectFile(path: string, content: string): void {
  if (process.env.UPDATE === '1') writeFileSync(path, content)
  expect(content).toBe(readFileSync(path, 'utf8'))
}
