import type { DictionaryEntry } from '../../core/language/lexicon.ts'
import { DictionaryProblem } from './problem.ts'
import { sensesIn, wordClassNamed } from './senses.ts'

/**
 * TSV: `headword<TAB>renderings` a line, and a third column with the class, or none. A line is a meaning, and so is each
 * part of it between semicolons; lines of one headword are joined.
 */
export function* tableEntries(table: string, name: string): Iterable<DictionaryEntry> {
  for (const [at, line] of table
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [headword, renderings, label = ''] = line.split('\t')
    if (headword === undefined || renderings === undefined)
      throw new DictionaryProblem(`Unexpected line ${at + 1} of ${name}, expected a headword, a tab and its renderings`)
    yield { headword, senses: sensesIn(renderings, wordClassNamed(label)) }
  }
}
