import { rule } from './rule.ts'

export const oversizedParagraph = rule({
  name: 'oversized-paragraph',
  severity: 'warning',
  summary:
    'A paragraph of more marks or characters than any has, most often a text without blank lines. Its marks stay as they are written.',
  reason: ({ marks, characters }: { readonly marks: number; readonly characters: number }) =>
    `Unexpected paragraph of more than ${marks} marks or ${characters} characters, expected blank lines between paragraphs; its marks are taken as text`,
  examples: {
    wrong: [{ source: '*a* '.repeat(6000) }],
    right: [{ source: '*a* '.repeat(60) }],
  },
})
