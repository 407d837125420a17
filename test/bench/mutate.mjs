// How many mistakes made on purpose in a file its tests find.
//
//   npm run mutate -- src/core/segment/sentences.ts [TESTS…]
//
// TESTS are folders or files of tests; by default those of the file's own room (`src/core/segment/…` → `test/segment`).
// Ends with exit code 1 below 85 of 100.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'

const [file, ...given] = process.argv.slice(2)
if (file === undefined) {
  console.error('Missing file, expected npm run mutate -- FILE [TESTS…]')
  process.exit(2)
}
const own = `test/${file.split('/').at(-2)}`
const tests = given.length > 0 ? given : [existsSync(own) ? own : 'test']
process.env.MUTATED_TESTS = tests.map(test => (test.endsWith('.ts') ? test : `${test}/**/*.test.ts`)).join(',')
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

await new Stryker({
  mutate: [file],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/dist/html', '/dist/json', '/dist/package', '/.cache'],
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.cache/stryker',
  thresholds: { high: 90, low: 85, break: 85 },
  concurrency: 2,
  timeoutMS: 60_000,
}).runMutationTest()
