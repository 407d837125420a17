import * as z from 'zod'
import { spanSchema } from './span.ts'

export const levels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export const levelSchema = z.enum(levels).describe('CEFR level')
export type Level = z.infer<typeof levelSchema>

export const partsOfSpeech = ['noun', 'verb', 'adjective', 'adverb', 'expression', 'acronym', 'name'] as const
export const noteKinds = ['culture', 'grammar', 'idiom', 'false-friend', 'usage'] as const

/** Words, and gaps between them: a gap alone, or at an end, would stand for nothing. */
const gappedWords = z
  .string()
  .trim()
  .min(1)
  .refine(
    words => words.split(/…|\.\.\./u).every(part => /[\p{L}\p{N}]/u.test(part)),
    'expected words, and any gap `…` between two of them',
  )

/** The fields of an entry that are said in both languages of a library, by their tags. */
function inBothLanguages(source: string, target: string) {
  return {
    definition: z
      .strictObject({
        [source]: z.string().min(1).optional().describe('In the source language, inline Markdown'),
        [target]: z.string().min(1).optional().describe('In the target language, inline Markdown'),
      })
      .optional()
      .describe('What it means, by language'),
    example: z
      .strictObject({
        [source]: z.string().min(1).describe('In the source language, inline Markdown'),
        [target]: z.string().min(1).describe('Its translation, inline Markdown'),
      })
      .optional()
      .describe('A sentence in which it stands, with its translation'),
  }
}

/** An entry in a library of these two languages. */
export const termEntrySchemaFor = ({ source, target }: { readonly source: string; readonly target: string }) =>
  source === 'fr' && target === 'en' ? termEntrySchema : termEntrySchema.extend(inBothLanguages(source, target))

/** Of one term: each is looked for at each of its places. No entry of a termbase has so many. */
const mostRenderings = 200

/** A glossary's entry as authors write it, in `glossary.yaml` or in `<text>.yaml`. */
export const termEntrySchema = z
  .strictObject({
    term: gappedWords.describe('Headword: singular, infinitive; `…` is a gap of up to six words'),
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
      .optional()
      .describe('Address of the term; by default made from the headword'),
    pos: z.enum(partsOfSpeech).optional().describe('Part of speech'),
    gender: z
      .enum(['m', 'f', 'mf'])
      .optional()
      .describe('Gender of a noun, which parts *le tour* from *la tour*; `mf` where both live'),
    expansion: z.string().min(1).optional().describe('Of an acronym: what it stands for'),
    gloss: z.string().min(1).optional().describe('One line in the target language, shown first'),
    renderings: z
      .array(z.string().min(1))
      .max(mostRenderings, `expected at most ${mostRenderings}`)
      .optional()
      .describe('Accepted in the translation; inflections implied; 200 at most'),
    forms: z
      .array(gappedWords)
      .optional()
      .describe('Forms in the text; wins over the generated ones when given and not empty'),
    ...inBothLanguages('fr', 'en'),
    ipa: z
      .string()
      .regex(/^[^/[\]]*[^/[\]\s][^/[\]]*$/, 'expected IPA without slashes or brackets around it')
      .optional()
      .describe('How it sounds, in the International Phonetic Alphabet, without slashes'),
    level: levelSchema.optional(),
    see: z.array(z.string().min(1)).optional().describe('Headwords of related terms'),
    strict: z
      .boolean()
      .optional()
      .describe(
        'Whether each place must have one of the renderings: by default of nouns, names, acronyms and expressions',
      ),
    translate: z.boolean().optional().describe('`false`: an engine keeps it as it is (names)'),
  })
  .describe('An entry of the glossary')
export type TermEntry = z.infer<typeof termEntrySchema>

/** How an entry names a place of the text: by its words. */
export const anchorFields = {
  quote: z.string().min(1).describe('The text’s own words; never offsets'),
  unit: z.string().min(1).optional().describe('Id of the unit in which the quote stands'),
  before: z.string().min(1).optional().describe('Words that stand right before the quote'),
  after: z.string().min(1).optional().describe('Words that stand right after the quote'),
}

/** A note as authors write it in `<text>.yaml`. */
export const noteEntrySchema = z
  .strictObject({
    ...anchorFields,
    kind: z.enum(noteKinds).describe('What the note is about'),
    body: z.string().min(1).describe('Markdown'),
  })
  .describe('Something said of one place in one text')
export type NoteEntry = z.infer<typeof noteEntrySchema>

/** Binds one place to a term by hand, or opts it out with `term: false`. */
export const bindingEntrySchema = z
  .strictObject({ ...anchorFields, term: z.union([z.literal(false), z.string().min(1)]) })
  .describe('One place bound to a term by hand, or kept from one')
export type BindingEntry = z.infer<typeof bindingEntrySchema>

/** A term as editions carry it. */
export const termSchema = z
  .object({
    id: z.string().describe('Address of the term'),
    term: z.string().describe('Headword'),
    pos: z.enum(partsOfSpeech).optional().describe('Part of speech'),
    gender: z.enum(['m', 'f', 'mf']).optional().describe('Gender of a noun'),
    expansion: z.string().optional().describe('Of an acronym: what it stands for'),
    gloss: z.string().optional().describe('One line in the target language'),
    renderings: z.array(z.string()).readonly().describe('Accepted in the translation; inflections implied'),
    definition: z
      .object({ fr: z.string().optional(), en: z.string().optional() })
      .catchall(z.string().optional())
      .readonly()
      .optional()
      .describe('What it means, by language, inline Markdown'),
    example: z
      .object({ fr: z.string().optional(), en: z.string().optional() })
      .catchall(z.string().optional())
      .readonly()
      .optional()
      .describe('A sentence in which it stands, with its translation, inline Markdown'),
    plain: z
      .object({
        definition: z.record(z.string(), z.string()).readonly().optional().describe('By language'),
        example: z.record(z.string(), z.string()).readonly().optional().describe('By language'),
      })
      .readonly()
      .optional()
      .describe('Definition and example as plain text; absent where the term has neither'),
    ipa: z.string().optional().describe('How it sounds, in the International Phonetic Alphabet, without slashes'),
    level: levelSchema.optional(),
    forms: z
      .array(z.string())
      .readonly()
      .optional()
      .describe('Its forms that this text has, as generated or given, in the order in which a reader meets them'),
    see: z.array(z.string()).readonly().describe('Ids of related terms'),
    rare: z
      .literal(true)
      .optional()
      .describe('Not among the common words of the language, so that a page can explain rare words only'),
    local: z.literal(true).optional().describe('Holds in this text alone'),
  })
  .readonly()
  .describe('A term of the glossary')
export type Term = z.infer<typeof termSchema>

/** How a span came to match a term. */
export const matchSchema = z
  .object({
    form: z.string().describe('The form of the term that matched, as generated or given'),
    by: z
      .enum(['headword', 'generated', 'given', 'binding'])
      .describe(
        'Where the form comes from: the headword itself, the dictionary’s rules, `forms:`, or a binding by hand',
      ),
    why: z.string().optional().describe('How the form was made: the word and its features or affix rule'),
    linked: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe(
        'Where none of the listed renderings stands in the translation: how sure the links of words are that lead to `target`',
      ),
  })
  .readonly()
  .describe('Why this place is this term')
export type Match = z.infer<typeof matchSchema>

const places = {
  source: z
    .array(spanSchema)
    .readonly()
    .describe('Where it stands in the source; several spans where the term has a gap'),
  target: z
    .array(spanSchema)
    .readonly()
    .describe(
      'Its counterpart in the target, where found, by its renderings or else by sure links of words; else empty',
    ),
}

export const annotationSchema = z
  .discriminatedUnion('kind', [
    z
      .object({
        kind: z.literal('term'),
        term: z.string().describe('Id of the term'),
        ...places,
        match: matchSchema.describe('Why this place is this term'),
        parent: z
          .int()
          .nonnegative()
          .optional()
          .describe('Index, in this unit’s annotations, of the longer term that holds this one'),
      })
      .readonly(),
    z
      .object({
        kind: z.literal('note'),
        note: z
          .object({
            id: z.string().describe('Address of the note inside its text: born from its quote and kind'),
            kind: z.enum(noteKinds).describe('What the note is about'),
            body: z.string().describe('Markdown'),
            text: z.string().describe('The same as plain text'),
          })
          .readonly(),
        ...places,
      })
      .readonly(),
  ])
  .describe('A term or note at its place')
export type Annotation = z.infer<typeof annotationSchema>
export type TermAnnotation = Extract<Annotation, { kind: 'term' }>
export type NoteAnnotation = Extract<Annotation, { kind: 'note' }>
