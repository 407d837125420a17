import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type CommandResult, commandIn } from './command.ts'

const scratch = mkdtempSync(join(tmpdir(), 'en-regard-argument-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
const run = commandIn(scratch)

/** What a command said, without how far it was at what time. */
const said = ({ stderr, ...others }: CommandResult) => ({
  ...others,
  stderr: stderr.replace(/^\{"event":.*\n/gm, ''),
})

describe('a library', () => {
  it('should be named in either way in every command', () => {
    expect(run('init', 'shelf').status).toBe(0)
    const [text] = readdirSync(join(scratch, 'shelf/corpus'), { withFileTypes: true }).flatMap(each =>
      each.isDirectory() ? each.name : [],
    )
    for (const [name, words] of [
      ['check', ['--json']],
      ['lock', ['--json']],
      ['build', ['--json', '--formats', 'csv']],
    ] as const) {
      run(name, 'shelf', ...words)
      const asArgument = run(name, 'shelf', ...words)
      expect(said(run(name, '--library', 'shelf', ...words)), name).toEqual(said(asArgument))
      expect(asArgument.status, name).toBe(0)
      expect(run(name, 'shelf', '--library', 'other').status, name).toBe(2)
    }
    for (const [name, words] of [
      ['explain', [text!]],
      ['translate', ['--plan', text!]],
    ] as const) {
      const asOption = run(name, ...words, '--library', 'shelf')
      expect(run(name, ...words.slice(0, -1), 'shelf', text!), name).toEqual(asOption)
      expect(asOption.status, name).toBe(0)
    }
    expect(run('explain', 'shelf', text!, 'aaaa', 'bbbb')).toMatchObject({ status: 2 })
    expect(run('explain', 'shelf')).toMatchObject({ status: 2 })
  })
})
