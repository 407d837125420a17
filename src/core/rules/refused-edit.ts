import { rule } from './rule.ts'

const returned = (unit: string) =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="corpus/text/fr.md" source-language="fr" target-language="en" datatype="x-markdown"><body>
<trans-unit id="${unit}"><source>Le pont est fermé.</source><target>The bridge is closed.</target></trans-unit>
</body></file></xliff>`

export const refusedEdit = rule({
  name: 'refused-edit',
  severity: 'error',
  summary:
    'What a translator changed in a file that comes back, where `import` cannot put it without losing something else: the text or its translation changed meanwhile, its unit is gone, or it found no place. Everything else in the file is taken in.',
  reason: ({ unit, problem }: { readonly unit: string; readonly problem: string }) =>
    `Unexpected edit of unit \`${unit}\`, ${problem}`,
  examples: {
    wrong: [{ source: 'Le pont est fermé.', foreign: ['text.xlf', returned('none1')] }],
    right: [{ source: 'Le pont est fermé.', foreign: ['text.xlf', returned('kfdz')] }],
  },
})
