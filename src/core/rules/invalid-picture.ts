import { rule } from './rule.ts'

export const invalidPicture = rule({
  name: 'invalid-picture',
  severity: 'error',
  summary:
    'A file beside the text that is no picture a page may show: not a whole PNG, JPEG, GIF, WebP, AVIF or SVG, too large, or an SVG that could run or fetch something.',
  reason: ({ actual, problem }: { readonly actual: string; readonly problem: string }) =>
    `Unexpected file \`${actual}\`, expected a picture: ${problem}`,
  examples: {
    wrong: [
      { source: 'Le port.\n\n![Le port](port.png)', files: { 'corpus/text/port.png': 'Pas une image.' } },
      {
        source: 'Le port.\n\n![Le port](port.svg)',
        files: {
          'corpus/text/port.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>',
        },
      },
    ],
    right: [
      {
        source: 'Le port.\n\n![Le port](port.svg)',
        files: {
          'corpus/text/port.svg':
            '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
        },
      },
    ],
  },
})
