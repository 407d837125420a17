import { sourceFile } from '../core/model/file.ts'
import type { Message } from '../core/model/message.ts'
import { conflictIn } from '../core/parse/conflict.ts'
import { guessedEncoding } from '../core/rules/guessed-encoding.ts'
import { notText } from '../core/rules/not-text.ts'
import { message } from '../core/rules/rule.ts'
import { decode } from './decode.ts'
import type { ForeignFile } from './importer.ts'

/**
 * A file's bytes as text, with what is to be said of them; no text where they are none.
 *
 * @param declared label of the encoding that the file names
 */
export function decoded(
  { name, bytes }: ForeignFile,
  declared?: string,
): { readonly text?: string; readonly messages: readonly Message[] } {
  const read = decode(bytes, declared)
  if ('problem' in read) return { messages: [message(notText, { file: name }, read)] }
  const { text, encoding, guessed } = read
  return { text, messages: guessed ? [message(guessedEncoding, { file: name }, { actual: encoding })] : [] }
}

/** The same of a file whose text people write: no text where a merge left its marks in it. A letter may quote seven deep. */
export function decodedProse(file: ForeignFile): ReturnType<typeof decoded> {
  const read = decoded(file)
  const mayBe = read.text !== undefined && /^<{7}/m.test(read.text) && /^>{7}/m.test(read.text)
  const conflict = mayBe ? conflictIn(sourceFile(file.name, read.text)) : undefined
  return conflict === undefined ? read : { messages: [conflict] }
}
