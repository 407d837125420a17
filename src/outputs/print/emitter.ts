import type { Emitter } from '../emitter.ts'
import { readme, readmeSign } from '../readme.ts'
import { bookPage } from './book.ts'

/** Books to print, a file a text: on the left page the text, on the right its translation, passages level. */
export const print: Emitter = {
  name: 'print',
  sign: readmeSign,
  text: (edition, context) => [{ path: `${edition.id}.html`, content: bookPage(edition, context) }],
  library: (_, { library }) => [
    readme(
      `${library.title}, to be printed: a file a text, for A5, or for A4 where its address ends with #a4. Open one in Chromium, Chrome or Edge and print it, in the size that it says, without margins of the browser's own; both sides of the paper, bound on the long edge.`,
      'As a tagged PDF: chromium --headless --no-pdf-header-footer --generate-pdf-document-outline --print-to-pdf=text.pdf "file:///…/text.html#a4"',
    ),
  ],
}
