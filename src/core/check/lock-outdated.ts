import { message, rule } from '../rules/rule.ts'
import type { TextRule } from './rule.ts'

const declared = rule({
  name: 'lock-outdated',
  severity: 'warning',
  summary:
    'The lock is behind the text, or, with `--frozen`, not there. Until it is written, the ids of new units may change.',
  reason: (details: { readonly units: readonly string[] } | { readonly missing: string }) =>
    'missing' in details
      ? `Missing lock \`${details.missing}\`, expected the one that \`en-regard lock\` writes`
      : `Unexpected lock behind the text in ${listed(details.units)}, expected the one that \`en-regard lock\` writes`,
  examples: {
    wrong: [{ source: 'Le pont est fermé.', target: 'The bridge is closed.', frozen: true }],
    right: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        lock: { after: { source: 'Le pont est fermé.', target: 'The bridge is closed.' } },
        frozen: true,
      },
    ],
  },
})

/** A lock that is behind its text; one message for all units. A text without a lock is left alone. */
export const lockOutdated = {
  ...declared,
  check: (_, { lock: { file, behind } }) =>
    file === undefined || behind.length === 0 ? [] : [message(declared, { file }, { units: behind })],
} satisfies TextRule

/** Up to five units by name, then how many more. */
function listed(units: readonly string[]): string {
  const named = units.slice(0, 5).map(id => `\`${id}\``)
  return named.join(', ') + (units.length > named.length ? ` and ${units.length - named.length} more` : '')
}
