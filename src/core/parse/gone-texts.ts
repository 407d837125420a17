import { placeAt, type SourceFile } from '../model/file.ts'
import { type GoneText, goneTexts, wayFrom, wentInto } from '../model/gone-text.ts'
import { librarySchema } from '../model/library.ts'
import type { Message, Place } from '../model/message.ts'
import { registeredTexts } from '../model/text-register.ts'
import { goneText } from '../rules/gone-text.ts'
import { lostText } from '../rules/lost-text.ts'
import { message } from '../rules/rule.ts'
import { parseYaml } from './yaml.ts'

/** A text under `gone:` in `library.yaml`. */
export interface PlacedGoneText extends GoneText {
  readonly place: Place
}

/** Of texts that are said to be gone: one that is there, one that is named twice, one that leads to none that is there. */
export function goneTextMessages(gone: readonly PlacedGoneText[], ids: readonly string[]): Message[] {
  const living = new Set(ids)
  const went = wentInto(gone)
  const problemOf = ({ id, into }: GoneText, at: number): { actual: string; problem: string } | undefined => {
    if (living.has(id)) return { actual: id, problem: 'a text that is no longer there' }
    if (gone.findIndex(other => other.id === id) < at) return { actual: id, problem: 'it once' }
    const way = wayFrom(id, went)
    const end = way?.at(-1)
    const leads = way !== undefined && (end === undefined || went.has(end) || living.has(end))
    return leads ? undefined : { actual: into ?? id, problem: 'the id of a text of this library' }
  }
  return gone.flatMap((stone, at) => {
    const details = problemOf(stone, at)
    return details === undefined ? [] : [message(goneText, stone.place, details)]
  })
}

/** Of texts that the library had, by its register: those that it has no more and does not say to be gone. */
export function lostTextMessages(register: SourceFile, gone: readonly GoneText[], ids: readonly string[]): Message[] {
  const known = new Set([...ids, ...gone.map(({ id }) => id)])
  return registeredTexts(register.text)
    .filter(({ id }) => !known.has(id))
    .map(({ id, at }) => message(lostText, placeAt(register, at, at + id.length), { actual: id }))
}

const goneFieldSchema = librarySchema.pick({ gone: true }).strip()

/** The texts that a `library.yaml` says are gone, whatever else stands in it; none where that cannot be read. */
export function goneTextsIn(file: SourceFile): GoneText[] {
  const { value } = parseYaml({ file, text: file.text, offset: 0 })
  return goneTexts(goneFieldSchema.safeParse(value).data?.gone)
}
