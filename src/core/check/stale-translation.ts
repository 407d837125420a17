import { compactDiff } from '../model/diff.ts'
import { message, rule } from '../rules/rule.ts'
import type { TextRule } from './rule.ts'

const declared = rule({
  name: 'stale-translation',
  severity: 'warning',
  summary: 'The source was edited after its translation was made. The message shows what changed.',
  reason: ({ diff, unit }: { readonly diff: string; readonly unit: string }) =>
    `Unexpected change \`${diff}\` after unit \`${unit}\` was translated, expected a translation of it or \`en-regard lock --accept ${unit}\``,
  examples: {
    wrong: [
      {
        source: 'Le vieux pont de pierre est fermé.',
        target: 'The bridge is closed.',
        lock: { after: { source: 'Le pont de pierre est fermé.', target: 'The bridge is closed.' } },
      },
    ],
    right: [
      {
        source: 'Le pont est fermé.',
        target: 'The bridge is closed.',
        lock: { after: { source: 'Le pont est fermé.', target: 'The bridge is closed.' } },
      },
    ],
  },
})

/** Units whose source was edited after their translation was made. */
export const staleTranslation: TextRule = {
  ...declared,
  check: (edition, { placeInTarget }) =>
    edition.units.flatMap((unit, index) => {
      if (unit.status !== 'stale') return []
      const diff = compactDiff(unit.staleSource!, unit.source.text)
      const place = placeInTarget(index, unit.target === null ? undefined : [0, unit.target.text.length])
      return [message(declared, place, { diff, unit: unit.id }, { unit: unit.id })]
    }),
}
