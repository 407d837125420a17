import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/core/rules/registry.ts'
import { messagesOn } from './examples.ts'

const all = Object.values(rules)
const examples = (kind: 'wrong' | 'right') =>
  all.flatMap(({ name, examples }) => examples[kind].map((example, index) => ({ name, index, example })))

/** What is wrong with a file has no line in it. */
const ofWholeFiles = new Set([
  'dropped-media',
  'file-twice',
  'guessed-encoding',
  'invalid-id',
  'left-out',
  'lock-outdated',
  'lost-picture',
  'missing-dictionary',
  'missing-file',
  'outside-library',
  'too-large',
  'two-columns',
  'unexpected-language',
  'unknown-format',
  'unknown-text',
  'unreadable-book',
  'wordless-picture',
])

describe('every rule', () => {
  it('should have a file of its name and stand in the registry', () => {
    const room = (name: string) => readdirSync(join(import.meta.dirname, '../../src/core', name))
    const named = [...room('rules'), ...room('check')].map(file => file.replace(/\.ts$/, ''))
    const missing = all.map(({ name }) => name).filter(name => !named.includes(name))
    expect(missing).toEqual([])
    for (const [name, rule] of Object.entries(rules)) expect(rule.name).toBe(name)
  })

  it.each(examples('wrong'))('$name should speak of its example $index of what is wrong', async ({ name, example }) => {
    const found = (await messagesOn(example)).filter(({ ruleId }) => ruleId === name)
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]!.place.file).not.toBe('')
    if (!ofWholeFiles.has(name)) expect(found[0]!.place.line).toBeGreaterThan(0)
  })

  it.each(examples('right'))('$name should keep silent on its example $index of what is right', async ({
    name,
    example,
  }) => {
    expect((await messagesOn(example)).map(({ ruleId }) => ruleId)).not.toContain(name)
  })
})
