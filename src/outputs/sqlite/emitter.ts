import { sqliteFile } from '../database.ts'
import type { Emitter } from '../emitter.ts'
import { readme, readmeSign } from '../readme.ts'
import { queries } from './queries.ts'
import { rowsOf } from './rows.ts'
import { indexes, schema } from './schema.ts'

/** One database of the whole library, for programs. */
export const sqlite: Emitter = {
  name: 'sqlite',
  sign: readmeSign,
  text: () => [],
  library: (_, { library }) => [
    readme(
      `${library.title} as one SQLite database, library.sqlite: texts, units, sentences, links, pairs (a view), terms, places, notes and words. Numbers count from 0; start_at and end_at are UTF-16 indices into the unit’s text, the end exclusive.`,
      'A value that is not there is NULL. A sentence is in exactly one link of its unit.',
      ...Object.entries(queries).map(([question, query]) => `-- ${question}\n${query};`),
    ),
  ],
  bind: async (texts, context) => [
    { path: 'library.sqlite', content: await sqliteFile(schema, rowsOf(texts, context), indexes) },
  ],
}
