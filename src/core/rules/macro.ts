import { rule } from './rule.ts'

export const macro = rule({
  name: 'macro',
  severity: 'warning',
  summary:
    'A macro, a short code or JSX, which only the site’s own generator understands. It is left out; said once a file.',
  reason: ({ actual, times }: { readonly actual: string; readonly times: number }) =>
    `Unexpected macro \`${actual}\`${times === 1 ? '' : ` and ${times - 1} more`}, expected words; ${times === 1 ? 'it is' : 'they are'} left out`,
  examples: {
    wrong: [{ source: 'La version {{ version }} du pont est ouverte.' }],
    right: [{ source: 'On écrit `{{ version }}` dans le modèle du pont.' }],
  },
})
