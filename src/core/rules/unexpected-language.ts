import { rule } from './rule.ts'

export const unexpectedLanguage = rule({
  name: 'unexpected-language',
  severity: 'warning',
  summary: 'A foreign file that says it is in another language than the one it is imported for.',
  reason: ({ actual, expected }: { readonly actual: string; readonly expected: string }) =>
    `Unexpected language \`${actual}\`, expected \`${expected}\``,
  examples: {
    wrong: [{ foreign: ['pont.html', '<!doctype html><html lang="de"><title>Le pont</title><p>Il est fermé.</p>'] }],
    right: [{ foreign: ['pont.html', '<!doctype html><html lang="fr"><title>Le pont</title><p>Il est fermé.</p>'] }],
  },
})
