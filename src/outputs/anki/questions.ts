import { createHash } from 'node:crypto'
import type { Edition } from '../../core/model/edition.ts'
import type { Question } from '../../core/model/question.ts'
import type { EmitContext } from '../emitter.ts'
import { task, verdicts } from '../html/questions.ts'
import { inLanguage, inlineHtml, plainHtml } from './html.ts'
import { linkBack } from './link-back.ts'
import { type Note, noteTypes } from './note-types.ts'

/** The questions about a text, each with its answer and where the text says so. */
export function questionNotes(edition: Edition, context: EmitContext): Note[] {
  const { id, questions = [] } = edition
  const asked = new Map<string, number>()
  return questions.map(question => {
    const words = wordsOf(question)
    const before = asked.get(words) ?? 0
    asked.set(words, before + 1)
    const hash = createHash('sha256').update(words).digest('hex').slice(0, 16)
    return {
      type: noteTypes.question,
      guid: `${context.library.name}/${id}/question/${hash}${before === 0 ? '' : `/${before + 1}`}`,
      fields: fieldsOf(question, edition, context),
      tags: [id],
    }
  })
}

/** What makes a question the same one after an edit: its letters and figures, whatever their case, accents and marks. */
function wordsOf({ question }: Question): string {
  const words = question.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return words.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? question
}

function fieldsOf(question: Question, edition: Edition, context: EmitContext): string[] {
  const own = edition.source.language
  const [answer, passage] = answerTo(question, own)
  return [
    inlineHtml(question.question, own),
    question.kind === 'true-false' ? inLanguage(plainHtml(task), 'en') : '',
    answer,
    passage,
    linkBack(edition, context),
  ]
}

/** The answer, and the passage that tells it. */
function answerTo(question: Question, own: string): [answer: string, passage: string] {
  switch (question.kind) {
    case 'true-false': {
      const { answer, because } = question
      return [inLanguage(plainHtml(verdicts[`${answer}`]), 'en'), because === undefined ? '' : inlineHtml(because, own)]
    }
    case 'gap':
      return [inLanguage(plainHtml(question.answers.join(' / ')), own), '']
    case 'open':
      return [(question.answers ?? []).map(answer => inlineHtml(answer, own)).join('<br>'), '']
  }
}
