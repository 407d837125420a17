import { rule } from './rule.ts'

const drawing = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"

export const wordlessPicture = rule({
  name: 'wordless-picture',
  severity: 'warning',
  summary:
    'Pictures of a foreign file that have no alternative text. They are taken; who cannot see them learns nothing of them.',
  reason: ({ actual, times }: { readonly actual: string; readonly times: number }) =>
    `Unexpected picture${times === 1 ? '' : 's'} without words, ${times === 1 ? `\`${actual}\`` : `${times} in all, the first \`${actual}\``}, expected what is seen in it between \`![\` and \`]\``,
  examples: {
    wrong: [
      { foreign: ['pont.html', `<!doctype html><title>Le pont</title><p>Il est fermé.</p><img src="${drawing}">`] },
    ],
    right: [
      {
        foreign: [
          'pont.html',
          `<!doctype html><title>Le pont</title><p>Il est fermé.</p><img src="${drawing}" alt="Le pont">`,
        ],
      },
    ],
  },
})
