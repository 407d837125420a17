import { rule } from './rule.ts'

export const droppedMedia = rule({
  name: 'dropped-media',
  severity: 'warning',
  summary: 'Images, videos and formulas in a foreign file. `import` takes words alone.',
  reason: ({ times }: { readonly times: number }) =>
    `Unexpected images, videos or formulas, ${times} in all, expected words; they are left out`,
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
