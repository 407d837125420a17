import { createHash } from 'node:crypto'
import { type Rows, type SqlValue, sqliteFile } from '../database.ts'
import type { EmitContext } from '../emitter.ts'
import { type Deck, idOf } from './decks.ts'
import { modelOf, type Note, noteTypes } from './note-types.ts'

/** Anki's database in its schema 11, which every Anki, AnkiDroid and AnkiMobile imports. */
const schema = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
`

/** When this format was made, in seconds: nothing in a package is dated by the clock. */
const epoch = 1_764_201_600

/** A note in its deck. */
export interface DeckNote {
  readonly deck: Deck
  readonly note: Note
}

/** `collection.anki2` with these notes, each with one new card, in their order. */
export function collectionFile(
  notes: readonly DeckNote[],
  decks: readonly Deck[],
  { library }: EmitContext,
): Promise<Uint8Array> {
  const moment = momentOf(library.version)
  const ids = uniqueIds(notes.map(({ note }) => note.guid))
  const rows: Rows[] = [
    ['col', [collectionLine(decks)]],
    ['notes', notes.map(({ note }, index) => noteLine(note, ids[index]!, moment))],
    ['cards', notes.map(({ deck }, index) => cardLine(deck, ids[index]!, { due: index + 1, moment }))],
  ]
  return sqliteFile(schema, rows)
}

/**
 * Anki takes a changed note over where it is younger than its own: what is published as a later version of the library
 * is. What a learner edited is of today, and stays.
 */
function momentOf(version = '0.1.0'): number {
  const [major = 0, minor = 0, patch = 0] = version.split(/\D+/).map(Number)
  return 946_684_800 + major * 1_000_000 + Math.min(minor, 999) * 1000 + Math.min(patch, 999)
}

/** Notes and their cards have numbers of their own in Anki; those that would be the same move on. */
function uniqueIds(guids: readonly string[]): number[] {
  const taken = new Set<number>()
  return guids.map(guid => {
    let id = idOf(guid)
    while (taken.has(id)) id++
    taken.add(id)
    return id
  })
}

function noteLine({ guid, type, fields, tags }: Note, id: number, moment: number): SqlValue[] {
  const sorted = plain(fields[0]!)
  const checksum = Number.parseInt(createHash('sha1').update(sorted).digest('hex').slice(0, 8), 16)
  return [id, guid, type.id, moment, -1, ` ${tags.join(' ')} `, fields.join('\x1f'), sorted, checksum, 0, '']
}

/** A field's text without its tags. */
const plain = (html: string): string => html.replace(/<[^>]*>/g, '')

function cardLine({ id: deck }: Deck, note: number, { due, moment }: { due: number; moment: number }): SqlValue[] {
  return [note, note, deck, 0, moment, -1, 0, 0, due, 0, 0, 0, 0, 0, 0, 0, 0, '']
}

function collectionLine(decks: readonly Deck[]): SqlValue[] {
  const all = [{ id: 1, name: 'Default' }, ...decks]
  const byId = (entries: readonly (readonly [number, object])[]) => JSON.stringify(Object.fromEntries(entries))
  const models = byId(Object.values(noteTypes).map(type => [type.id, modelOf(type)] as const))
  const conf = { nextPos: 1, estTimes: true, activeDecks: [1], sortType: 'noteFld', timeLim: 0, sortBackwards: false }
  const more = { addToCur: true, curDeck: 1, newBury: true, newSpread: 0, dueCounts: true, collapseTime: 1200 }
  return [
    1,
    epoch,
    epoch * 1000,
    epoch * 1000,
    11,
    0,
    0,
    0,
    JSON.stringify({ ...conf, ...more, curModel: String(noteTypes.word.id) }),
    models,
    byId(all.map(deck => [deck.id, deckEntry(deck)] as const)),
    JSON.stringify({ 1: deckOptions }),
    '{}',
  ]
}

const deckEntry = ({ id, name }: Deck) => ({
  id,
  name,
  mod: epoch,
  usn: id === 1 ? 0 : -1,
  desc: '',
  dyn: 0,
  conf: 1,
  collapsed: false,
  browserCollapsed: false,
  extendNew: 10,
  extendRev: 50,
  newToday: [0, 0],
  revToday: [0, 0],
  lrnToday: [0, 0],
  timeToday: [0, 0],
})

const deckOptions = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { delays: [1, 10], ints: [1, 4, 7], initialFactor: 2500, order: 1, perDay: 20, bury: true, separate: true },
  rev: { perDay: 200, ease4: 1.3, fuzz: 0.05, minSpace: 1, ivlFct: 1, maxIvl: 36500, bury: true },
  lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 },
}
