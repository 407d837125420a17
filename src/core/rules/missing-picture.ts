import { missingBeside } from './missing-beside.ts'
import { rule } from './rule.ts'

export const missingPicture = rule({
  name: 'missing-picture',
  severity: 'error',
  summary: 'A picture whose file does not lie beside the text.',
  reason: missingBeside('picture'),
  examples: {
    wrong: [{ source: 'Le port.\n\n![Le port](port.png)' }, { source: 'Le port.\n\n![Le port](../../port.png)' }],
    right: [{ source: 'Le port.\n\n![Le port](https://example.org/port.png)' }],
  },
})
