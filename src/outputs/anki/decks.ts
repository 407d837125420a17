import { createHash } from 'node:crypto'
import { xmlText } from '../../core/model/xml.ts'
import type { EmitContext } from '../emitter.ts'

/** A deck: the library's own, or one of a text under it. */
export interface Deck {
  readonly id: number
  readonly name: string
}

interface Decks {
  readonly library: Deck
  readonly texts: ReadonlyMap<string, Deck>
}

/** The library's deck, and a text's by its id. Anki knows a deck by its name, in which `::` parts it from the one above. */
export function decksOf(context: EmitContext): Decks {
  const made = known.get(context) ?? namedDecks(context)
  known.set(context, made)
  return made
}

/** Each text asks for them: with a thousand texts, they are named once and not a thousand times. */
const known = new WeakMap<EmitContext, Decks>()

function namedDecks({ library, texts }: EmitContext): Decks {
  const above = nameOf(library.title, library.name)
  const titles = new Map<string, number>()
  const key = (title: string) => nameOf(title, '').toLowerCase()
  for (const { title } of texts) titles.set(key(title), (titles.get(key(title)) ?? 0) + 1)
  const named = texts.map(({ id, title }): [string, Deck] => {
    const own = nameOf(title, id)
    const name = titles.get(key(title)) === 1 ? own : `${own} (${id})`
    return [id, { id: idOf(`${library.name}/${id}`), name: `${above}::${name}` }]
  })
  return { library: { id: idOf(library.name), name: above }, texts: new Map(named) }
}

function nameOf(title: string, otherwise: string): string {
  const name = xmlText(title)
    .replace(/\s+/g, ' ')
    .replace(/:{2,}/g, ':')
    .replace(/^:|:$/g, '')
    .replaceAll('"', '”')
    .trim()
  return name === '' ? otherwise : name
}

/** Anki's ids are moments in milliseconds, and so this is one, of the year 2014 or 2015, by what it names. */
export function idOf(address: string): number {
  const digits = createHash('sha256').update(address).digest('hex').slice(0, 9)
  return 1_400_000_000_000 + (Number.parseInt(digits, 16) % 50_000_000_000)
}
