import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const all = ['test/**/*.test.ts']
/** The tests of one stage each, and of all in one: what the floor of coverage is measured over. */
const units = [
  'test/{align,annotate,check,identify,language,parse,segment,words}/**/*.test.ts',
  'test/{compile,learning,pure,stats}.test.ts',
]

/** `npm run mutate` runs the tests of one room alone, `--coverage` those of units; `TESTS=others` is the rest. */
const chosen = process.env.MUTATED_TESTS?.split(',') ?? (process.argv.includes('--coverage') ? units : all)
const excluded = process.env.TESTS === 'others' ? units : []

/** What takes longest, by a part of its path: it begins first, so that all workers end together. */
const longest = [
  'page/reading',
  'page/soundness',
  'growth/growth',
  'outputs/epub',
  'commands',
  'queue',
  'killed',
  'invariants',
  'page/',
  'package',
  'extensions',
  'outputs/',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex(name => moduleId.includes(name))
      return at === -1 ? longest.length : at
    }
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other))
  }
}

export default defineConfig({
  test: {
    include: chosen,
    exclude: excluded,
    setupFiles: ['test/setup.ts'],
    // One less than the cores is the default: on a machine of two, half of it.
    maxWorkers: '100%',
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a browser will do in its own time: one second, the default, is too short on a busy machine.
    expect: { poll: { timeout: 30_000 } },
    coverage: {
      provider: 'v8',
      include: ['src/core/**', 'src/languages/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: { lines: 90 },
    },
  },
})
