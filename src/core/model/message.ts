import * as z from 'zod'

export const severities = ['error', 'warning'] as const
export type Severity = (typeof severities)[number]

/** Where in a file that a person can edit: line and column counted from 1, columns in UTF-16 units. */
export const placeSchema = z
  .object({
    file: z.string().describe('Path from the library’s folder, with `/`'),
    line: z.int().positive().optional().describe('From 1'),
    column: z.int().positive().optional().describe('From 1, in UTF-16 units'),
    endLine: z.int().positive().optional().describe('From 1'),
    endColumn: z.int().positive().optional().describe('From 1, exclusive'),
  })
  .readonly()
export type Place = z.infer<typeof placeSchema>

export const messageSchema = z
  .object({
    ruleId: z.string().describe('Permanent name of the rule'),
    severity: z.enum(severities).describe('An error misleads a reader; a warning is what is untidy or unfinished'),
    reason: z.string().describe('What is wrong, in one sentence'),
    place: placeSchema,
    actual: z.string().optional().describe('What was found'),
    expected: z.array(z.string()).readonly().optional().describe('What would be right'),
    text: z.string().optional().describe('Id of the text'),
    unit: z.string().optional().describe('Id of the unit'),
    url: z.string().optional().describe('Where the rule is explained; relative addresses are in the package en-regard'),
  })
  .readonly()
  .describe('A problem in what an author wrote')
export type Message = z.infer<typeof messageSchema>
