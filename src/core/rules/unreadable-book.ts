import { rule } from './rule.ts'

/** An archive that has the container of an EPUB and nothing to read in it. */
const withoutBook = Uint8Array.from(
  atob(
    'UEsDBBQAAAAAAAAAIVxnmbwzCwAAAAsAAAAWAAAATUVUQS1JTkYvY29udGFpbmVyLnhtbDxjb250YWluZXI+UEsBAhQAFAAAAAAAAAAhXGeZvDMLAAAACwAAABYAAAAAAAAAAAAAAAAAAAAAAE1FVEEtSU5GL2NvbnRhaW5lci54bWxQSwUGAAAAAAEAAQBEAAAAPwAAAAAA',
  ),
  letter => letter.charCodeAt(0),
)

export const unreadableBook = rule({
  name: 'unreadable-book',
  severity: 'error',
  summary: 'An EPUB that `import` cannot read.',
  reason: ({ problem }: { readonly problem: string }) => `Unreadable book, expected an EPUB without errors: ${problem}`,
  examples: {
    wrong: [{ foreign: ['livre.epub', withoutBook] }],
    right: [{ foreign: ['livre.txt', 'Le pont est fermé.\n'] }],
  },
})
