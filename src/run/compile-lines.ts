import * as z from 'zod'
import { prepareGlossary } from '../core/annotate/prepare.ts'
import { compile, type TextFiles } from '../core/compile.ts'
import { textIdSchema } from '../core/model/edition.ts'
import { sourceFile } from '../core/model/file.ts'
import { type LibraryLanguages, textPaths } from '../disk/text-paths.ts'
import { type OpenLibrary, openLibrary } from './library.ts'
import { languagePair } from './pair.ts'

export interface CompileLinesOptions extends Partial<LibraryLanguages> {
  /** Folder of a library by whose languages, glossary and rules every text is compiled. Default none: no glossary. */
  readonly library?: string
  /** Give every word of each text as well. Default false. */
  readonly words?: boolean
}

/** One text: the contents of its files. */
const textSchema = z.strictObject({
  id: textIdSchema.describe('Names the text'),
  source: z.string().describe('Markdown with front matter, as `fr.md`'),
  target: z.string().optional().describe('Its translation, as `en.md`'),
  annotations: z.string().optional().describe('YAML, as `annotations/<text>.yaml`'),
  questions: z.string().optional().describe('YAML, as `annotations/<text>.questions.yaml`'),
  lock: z
    .union([z.string(), z.looseObject({})])
    .optional()
    .describe('As `units.lock.json`, as text or as it is'),
})

type Opened = Pick<OpenLibrary, 'glossary' | 'pair' | 'dictionaries' | 'textRules'>

/**
 * Compiles texts that come as JSON, one a line, for an engine of any kind that deals lines out to many processes. One line
 * comes out for each that went in, in their order: `{ id, edition, messages }`, and `words` where they are asked for, or
 * `{ error }` for a line that holds no text. Nothing is read or written but the library's own files, once.
 */
export async function compileLines(
  options: CompileLinesOptions,
): Promise<(line: string) => { readonly line: string; readonly isText: boolean }> {
  const { words = false } = options
  const { glossary, pair, dictionaries, textRules } = await openedBy(options)
  return line => {
    const found = textIn(line, { source: pair.source.code, target: pair.target.code })
    if (typeof found === 'string') return { line: JSON.stringify({ error: found }), isText: false }
    const { edition, textWords, messages } = compile(found, { glossary, pair, dictionaries, rules: textRules })
    const layer = words && textWords !== undefined ? { words: textWords } : {}
    return { line: JSON.stringify({ id: edition.id, edition, ...layer, messages }), isText: true }
  }
}

async function openedBy({ library, source = 'fr', target = 'en' }: CompileLinesOptions): Promise<Opened> {
  if (library !== undefined) return openLibrary(library)
  const pair = await languagePair(source, target)
  return { glossary: prepareGlossary({ terms: [] }, pair), pair, dictionaries: [], textRules: [] }
}

/** The text that a line holds, or what is wrong with the line. */
function textIn(line: string, languages: LibraryLanguages): TextFiles | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return `Unexpected line, expected JSON: ${(error as Error).message}`
  }
  const { success, data, error } = textSchema.safeParse(value)
  if (!success) return `Unexpected text: ${z.prettifyError(error).replaceAll('\n', ' ')}`
  const { id, source, target, annotations, questions, lock } = data
  const paths = textPaths(id, languages)
  const file = (name: 'target' | 'annotations' | 'questions' | 'lock', text: string | undefined) =>
    text === undefined ? {} : { [name]: sourceFile(paths[name], text) }
  return {
    id,
    source: sourceFile(paths.source, source),
    ...file('target', target),
    ...file('annotations', annotations),
    ...file('questions', questions),
    ...file('lock', typeof lock === 'object' ? JSON.stringify(lock) : lock),
  }
}
