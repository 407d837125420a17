import { rule } from './rule.ts'

export const missingPicture = rule({
  name: 'missing-picture',
  severity: 'error',
  summary: 'A picture whose file does not lie beside the text.',
  reason: ({
    actual,
    folder,
    near,
  }: {
    readonly actual: string
    readonly folder: string
    readonly near?: string | undefined
  }) =>
    `Missing picture \`${actual}\`, expected it in \`${folder}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
  examples: {
    wrong: [{ source: 'Le port.\n\n![Le port](port.png)' }, { source: 'Le port.\n\n![Le port](../../port.png)' }],
    right: [{ source: 'Le port.\n\n![Le port](https://example.org/port.png)' }],
  },
})
