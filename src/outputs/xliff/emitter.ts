import type { Emitter } from '../emitter.ts'
import { readme, readmeSign } from '../readme.ts'
import { xliffOne } from './one.ts'
import { xliffTwo } from './two.ts'

/** Files for translators, which `import` takes back. */
export const xliff: Emitter = {
  name: 'xliff',
  sign: readmeSign,
  text: (edition, context) => [
    { path: `1.2/${edition.id}.xlf`, content: xliffOne(edition, context) },
    { path: `2.1/${edition.id}.xlf`, content: xliffTwo(edition, context) },
  ],
  library: (_, { library }) => [
    readme(
      `${library.title} for translators: XLIFF, a file a text, in 1.2/ and in 2.1/. Open one in Virtaal, Poedit, Trados, memoQ, Phrase or another program that reads XLIFF, and save it there.`,
      'en-regard import FILE brings what was edited back into the translation. What nobody touched stays as it is; a unit whose text or translation has changed meanwhile is left alone and told.',
    ),
  ],
}
