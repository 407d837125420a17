import * as z from 'zod'
import { levels } from './annotation.ts'
import { textIdSchema } from './edition.ts'
import { unitIdSchema } from './unit.ts'
import { wordClasses } from './word.ts'

/** Major version of the words' JSON. */
export const wordsFormat = 1

const countSchema = z.int().nonnegative()

export const senseSchema = z
  .tuple([
    countSchema.describe('Number of the meaning in its dictionary, from 0: with lemma and class it is an address'),
    countSchema.describe('0 for the core lexicon and the glossary, else the number of its dictionary, from 1'),
    z.string().describe('The meaning in the target language'),
  ])
  .readonly()
  .describe('One meaning of a lemma')

export const lemmaSchema = z
  .tuple([
    z.string().describe('The lemma, as a dictionary has it'),
    z.enum(wordClasses).describe('Its class, as Universal Dependencies names it; lemma and class are its address'),
    z.enum(['', 'm', 'f', 'mf']).describe('Gender of a noun, where known'),
    z.enum(['', ...levels]).describe('CEFR level, where known'),
    z.string().describe('Id of the glossary’s term of this headword, whose gloss is then its meaning 0; else empty'),
    z
      .array(senseSchema)
      .readonly()
      .describe(
        'Those of its meanings that this text has, and all that the author’s dictionaries have of it; empty where none is known',
      ),
    z
      .array(countSchema)
      .readonly()
      .describe('Its readings, two numbers each: index in `forms`, and index among its meanings'),
  ])
  .readonly()
  .describe('A lemma of the text')

export const unitWordsSchema = z
  .object({
    words: z
      .array(z.int())
      .readonly()
      .describe(
        'The words in order, three numbers each: characters from the end of the word before (from 0 for the first), length, and the number of its reading, counted through the readings of all lemmas. UTF-16. The second word of a contraction (*du*: *de*, *le*) lies where the first does: minus its length, its length',
      ),
    links: z
      .array(z.int())
      .readonly()
      .describe(
        'Links of words with the target, four numbers each: index of the word from that of the link before (from 0), characters in the target from the end of the link before (from 0), length there, and the score in tenths',
      ),
    groups: z
      .array(z.array(countSchema).readonly())
      .readonly()
      .optional()
      .describe(
        'Words that belong together, by index: a verb with its auxiliaries, a fixed expression; the head first',
      ),
  })
  .readonly()
  .describe('The words of one unit')

export const textWordsSchema = z
  .object({
    format: z.literal(wordsFormat).describe('Major version of this shape'),
    text: textIdSchema,
    lemmas: z.array(lemmaSchema).readonly(),
    forms: z.array(z.string()).readonly().describe('What a word is, in words: “noun, feminine plural”'),
    dictionaries: z
      .array(
        z
          .object({
            name: z.string().describe('What it is called'),
            license: z.string().describe('SPDX identifier or a sentence'),
            url: z.string().optional().describe('Where it comes from'),
            restricted: z
              .literal(true)
              .optional()
              .describe('Its meanings stay out of the npm package: its licence, or the author, says so'),
          })
          .readonly(),
      )
      .readonly()
      .describe('The author’s own dictionaries, in order; meanings name them by their number, from 1'),
    units: z.record(unitIdSchema, unitWordsSchema).readonly().describe('By unit, in the order of the text'),
  })
  .readonly()
  .describe('Every word of a text as it was read in its sentence')

export type TextWords = z.infer<typeof textWordsSchema>
export type UnitWords = z.infer<typeof unitWordsSchema>
export type LemmaRow = z.infer<typeof lemmaSchema>
export type SenseRow = z.infer<typeof senseSchema>
