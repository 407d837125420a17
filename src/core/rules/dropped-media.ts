import { rule } from './rule.ts'

export const droppedMedia = rule({
  name: 'dropped-media',
  severity: 'warning',
  summary:
    'Videos, formulas, and pictures that lie elsewhere, in a foreign file. `import` takes words and the pictures that lie with the file.',
  reason: ({ times }: { readonly times: number }) =>
    `Unexpected videos, formulas or pictures from elsewhere, ${times} in all, expected words; they are left out`,
  examples: {
    wrong: [
      {
        foreign: [
          'pont.html',
          '<!doctype html><title>Le pont</title><p>Il est fermé.</p><video src="pont.mp4"></video>',
        ],
      },
    ],
    right: [{ foreign: ['pont.html', '<!doctype html><title>Le pont</title><p>Il est fermé.</p>'] }],
  },
})
