/** A kind of note: its fields in order, and the one card that is made of it. */
export interface NoteType {
  /** Never changes: by it Anki knows the type again. */
  readonly id: number
  readonly name: string
  readonly isCloze: boolean
  readonly fields: readonly string[]
  readonly front: string
  readonly back: string
}

/** One note of a deck; one card is made of it. */
export interface Note {
  readonly type: NoteType
  /**
   * Address of the note for ever: library, text, unit, and term or number of the link; of a question, library, text and
   * its words. By it Anki knows a note again, whatever was edited in the text or the glossary.
   */
  readonly guid: string
  /** HTML, by the fields of the type. */
  readonly fields: readonly string[]
  readonly tags: readonly string[]
}

const style = `.card { font: 20px/1.5 Georgia, serif; max-width: 34em; margin: 0 auto; padding: 0 .5em; }
.cloze { font-weight: bold; color: #8a3324; }
.nightMode .cloze { color: #f0a58f; }
.lemma { font-weight: bold; }
.grammar, .level, .task, .source { color: #666; font-size: 15px; }
.nightMode .grammar, .nightMode .level, .nightMode .task, .nightMode .source { color: #aaa; }
.note { border-left: 3px solid #bbb; padding-left: .7em; font-size: 17px; }`

/** Formulas are no part of these texts: what looks like one is left as it is. */
const asItIs = (content: string): string => `<div class="tex2jax_ignore">\n${content}\n</div>`

const shown = (field: string, tag = 'div'): string =>
  `{{#${field}}}<${tag} class="${field.toLowerCase()}">{{${field}}}</${tag}>{{/${field}}}`

const word: NoteType = {
  id: 1764201600001,
  name: 'En regard: word in its sentence',
  isCloze: true,
  fields: ['Sentence', 'Translation', 'Lemma', 'Grammar', 'Gloss', 'Level', 'Sound', 'Example', 'Note', 'Source'],
  front: asItIs(`<p>{{cloze:Sentence}}</p>\n${shown('Gloss')}`),
  back: asItIs(
    [
      '<p>{{cloze:Sentence}}</p>',
      '<p>{{Translation}}</p>',
      '<hr id="answer">',
      `<p>${['Lemma', 'Sound', 'Grammar', 'Level'].map(field => shown(field, 'span')).join(' ')}</p>`,
      ...['Gloss', 'Example', 'Note', 'Source'].map(field => shown(field)),
    ].join('\n'),
  ),
}

const sentence: NoteType = {
  id: 1764201600002,
  name: 'En regard: sentence pair',
  isCloze: false,
  fields: ['Sentence', 'Translation', 'Note', 'Source'],
  front: asItIs('<p>{{Sentence}}</p>'),
  back: asItIs(
    [
      '<p>{{Sentence}}</p>',
      '<hr id="answer">',
      '<p>{{Translation}}</p>',
      ...['Note', 'Source'].map(field => shown(field)),
    ].join('\n'),
  ),
}

const question: NoteType = {
  id: 1764201600003,
  name: 'En regard: question about a text',
  isCloze: false,
  fields: ['Question', 'Task', 'Answer', 'Passage', 'Source'],
  front: asItIs(`<p>{{Question}}</p>\n${shown('Task')}`),
  back: asItIs(
    [
      `<p>{{Question}}</p>\n${shown('Task')}`,
      '<hr id="answer">',
      ...['Answer', 'Passage', 'Source'].map(field => shown(field)),
    ].join('\n'),
  ),
}

export const noteTypes = { word, sentence, question } as const

/** A type as the collection's `models` hold it, in the schema that is numbered 11. */
export function modelOf({ id, name, isCloze, fields, front, back }: NoteType): Readonly<Record<string, unknown>> {
  return {
    id,
    name,
    type: isCloze ? 1 : 0,
    mod: Math.floor(id / 1000),
    usn: -1,
    sortf: 0,
    did: null,
    tmpls: [{ name: 'Card', ord: 0, qfmt: front, afmt: back, bqfmt: '', bafmt: '', did: null }],
    flds: fields.map((name, ord) => ({ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] })),
    css: style,
    latexPre:
      '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    ...(isCloze ? {} : { req: [[0, 'any', [0]]] }),
    tags: [],
    vers: [],
  }
}
