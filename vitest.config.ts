import { defineConfig } from 'vitest/config'

/** `npm run mutate` runs the tests of one room alone. */
const chosen = process.env.MUTATED_TESTS?.split(',')

export default defineConfig({
  test: {
    include: chosen ?? ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // One less than the cores is the default: on a machine of two, half of it.
    maxWorkers: '100%',
    isolate: false,
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
