import type { Emitter } from '../emitter.ts'
import { readme, readmeSign } from '../readme.ts'
import { xliffOne } from './one.ts'

/** Files for translators, which `import` takes back. */
export const xliff: Emitter = {
  name: 'xliff',
  sign: readmeSign,
  text: (edition, context) => [{ path: `1.2/${edition.id}.xlf`, content: xliffOne(edition, context) }],
  library: (_, { library }) => [
    readme(
      `${library.title} for translators: XLIFF 1.2, a file a text. Open it in Virtaal, Poedit, Trados, memoQ, Phrase or another program that reads XLIFF, and save it there.`,
      'en-regard import FILE brings what was edited back into the translation. What nobody touched stays as it is; a unit whose text or translation has changed meanwhile is left alone and told.',
    ),
  ],
}
