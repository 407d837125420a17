import { rule } from './rule.ts'

export const yamlSyntax = rule({
  name: 'yaml-syntax',
  severity: 'error',
  summary: 'The YAML cannot be read.',
  reason: ({ problem }: { readonly problem: string }) => `Unreadable YAML: ${problem}`,
  examples: {
    wrong: [{ glossary: '- term: [pont' }],
    right: [{ source: 'Le pont est fermé.', target: 'The bridge is closed.', glossary: '- term: pont' }],
  },
})
