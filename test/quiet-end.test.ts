import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { command } from './command.ts'

it('should end quietly where nobody reads on', () => {
  const { stderr } = spawnSync('sh', ['-c', '"$0" "$1" import --help | true', process.execPath, command], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
})
