import * as z from 'zod'
import type { SourceFile } from '../model/file.ts'
import type { Message } from '../model/message.ts'
import { gapSchema, openSchema, type Question, questionKinds, trueFalseSchema } from '../model/question.ts'
import { type EntryOptions, entryOf, type List, parseList } from './entries.ts'

/** `annotations/<text>.questions.yaml` → the questions of one text, in their order. */
export function parseQuestions(file: SourceFile): {
  readonly questions: readonly Question[]
  readonly messages: readonly Message[]
} {
  const list = parseList(file)
  const read = list.entries.map(index => questionOf(list, index))
  return {
    questions: read.flatMap(({ entry }) => (entry === undefined ? [] : [entry.value])),
    messages: [...list.messages, ...read.flatMap(each => each.messages)],
  }
}

/** What is asked and explained is Markdown; what may stand in a gap is words. */
const markdown = /^(?:question|because|answers\.\d+)$/
const markdownOfGap = /^question$/

function questionOf({ tree }: List, index: number) {
  const options: EntryOptions = { index, markdown }
  switch ((tree.value as { kind?: unknown }[])[index]?.kind) {
    case 'true-false':
      return entryOf(trueFalseSchema, tree, options)
    case 'gap':
      return entryOf(gapSchema, tree, { ...options, markdown: markdownOfGap })
    case 'open':
      return entryOf(openSchema, tree, options)
    default:
      return { entry: undefined, messages: entryOf(unknownKind, tree, options).messages }
  }
}

/** Of a question whose kind says nothing of its fields: only what each has. */
const unknownKind = z.object({ kind: z.enum(questionKinds), question: z.string().min(1) })
