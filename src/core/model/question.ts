import * as z from 'zod'

/** What a true-false question can be answered with: the text says so, says the contrary, or says neither. */
const verdictSchema = z.literal([true, false, 'not-said'])

/** The gap in a question's sentence. */
export const gap = '___'

const question = z.string().trim().min(1).describe('In the source language, inline Markdown')

export const trueFalseSchema = z
  .strictObject({
    kind: z.literal('true-false').describe('Whether the text says what the sentence says'),
    question,
    answer: verdictSchema.describe('`true`, `false`, or `not-said` where the text does not tell'),
    because: z.string().trim().min(1).optional().describe('Where the text says so; inline Markdown'),
  })
  .describe('A sentence that is true, false, or not said in the text')

export const gapSchema = z
  .strictObject({
    kind: z.literal('gap').describe('A sentence with a word left out'),
    question: question
      .refine(sentence => sentence.split(gap).length === 2, `expected one gap \`${gap}\` in the sentence`)
      .describe(`In the source language, inline Markdown; \`${gap}\` stands for the words that are missing`),
    answers: z.array(z.string().trim().min(1)).min(1).describe('What may stand in the gap, the best first'),
  })
  .describe('A sentence with a gap to be filled')

export const openSchema = z
  .strictObject({
    kind: z.literal('open').describe('A question that is answered freely'),
    question,
    answers: z
      .array(z.string().trim().min(1))
      .optional()
      .describe('Answers to compare one’s own with; inline Markdown'),
  })
  .describe('A question that is answered in one’s own words')

export const questionKinds = ['true-false', 'gap', 'open'] as const

/** A question as editions carry it. */
export const questionSchema = z
  .discriminatedUnion('kind', [
    z.object(trueFalseSchema.shape).readonly(),
    z.object({ ...gapSchema.shape, answers: gapSchema.shape.answers.readonly() }).readonly(),
    z.object({ ...openSchema.shape, answers: openSchema.shape.answers.unwrap().readonly().optional() }).readonly(),
  ])
  .describe('A question about the text, with its answer')
export type Question = z.infer<typeof questionSchema>
