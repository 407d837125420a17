import type { Emitter } from '../emitter.ts'
import { readme, readmeSign } from '../readme.ts'
import { omegatProject, omegatText } from './omegat.ts'
import { xliffOne } from './one.ts'
import { xliffTwo } from './two.ts'

/** Files for translators, which `import` takes back. */
export const xliff: Emitter = {
  name: 'xliff',
  sign: readmeSign,
  text: (edition, context) => [
    { path: `1.2/${edition.id}.xlf`, content: xliffOne(edition, context) },
    { path: `2.1/${edition.id}.xlf`, content: xliffTwo(edition, context) },
    ...omegatText(edition, context),
  ],
  library: (_, context) => [
    ...omegatProject(context),
    readme(
      `${context.library.title} for translators: XLIFF, a file a text, in 1.2/ and in 2.1/, and a project of OmegaT in omegat/. Open a file in Virtaal, Poedit, Trados, memoQ, Phrase or another program that reads XLIFF, and save it there.`,
      'OmegaT: copy the folder omegat/ to where it may stay (the next build writes this one anew) and open it as a project. What is translated stands there already, what is new or stale waits, the terms are its glossary; Create Translated Documents writes target/TEXT.xlf, which is the file to bring back.',
      'en-regard import FILE brings what was edited back into the translation. What nobody touched stays as it is; a unit whose text or translation has changed meanwhile is left alone and told.',
    ),
  ],
}
