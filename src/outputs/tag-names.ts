/** What HTML calls the kinds of marks that are elements of their own, with nothing to say beside their name. */
export const tagNames = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  highlight: 'mark',
} as const
