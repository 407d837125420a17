import type { Message } from '../core/model/message.ts'
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
