import type { Emitter } from '../emitter.ts'
import { readme, readmeSign } from '../readme.ts'
import { zipped } from '../zip.ts'
import { collectionFile } from './collection.ts'
import { decksOf } from './decks.ts'
import { notesOf } from './notes.ts'
import { textFileHead, textFileLines } from './text-file.ts'

/** Flash cards: words in their sentences, sentence pairs and questions, a deck a text. */
export const anki: Emitter = {
  name: 'anki',
  sign: readmeSign,
  text: (edition, context) => {
    const deck = decksOf(context).texts.get(edition.id)!
    const head = context.texts[0]?.id === edition.id ? `${textFileHead}\n` : ''
    return [{ path: 'library.txt', part: true, content: head + textFileLines(notesOf(edition, context), deck) }]
  },
  library: (summaries, { library }) => [
    readme(
      `${library.title} as flash cards for Anki. library.apkg: File, Import; a deck a text, with words in their sentences, sentence pairs and questions. library.txt is the same as text, for which library.apkg has to be imported once: it brings the note types.`,
      'Import a later edition over the earlier one: cards that you have keep their dates and are not added twice. Of library.apkg, notes are updated that a later version of the library brings (or all, with “Update notes: Always”); of library.txt, those that differ.',
    ),
    ...(summaries.length === 0 ? [{ path: 'library.txt', content: `${textFileHead}\n` }] : []),
  ],
  bind: async (texts, context) => {
    const decks = decksOf(context)
    const notes = texts.flatMap(({ edition }) =>
      notesOf(edition, context).map(note => ({ deck: decks.texts.get(edition.id)!, note })),
    )
    const collection = await collectionFile(notes, [decks.library, ...decks.texts.values()], context)
    const content = zipped([
      { path: 'collection.anki2', content: collection },
      { path: 'media', content: '{}' },
    ])
    return [{ path: 'library.apkg', content }]
  },
}
