import type { ParsedText } from '../model/block.ts'
import { placeAt, type SourceFile } from '../model/file.ts'
import {
  recordedFrontMatterSchema,
  type SourceFrontMatter,
  sourceFrontMatterSchema,
  type TargetFrontMatter,
  targetFrontMatterSchema,
  unknown,
} from '../model/library.ts'
import type { Message } from '../model/message.ts'
import { emptyText } from '../rules/empty-text.ts'
import { missingFrontMatter } from '../rules/missing-front-matter.ts'
import { message, oneOf } from '../rules/rule.ts'
import { unfilledField } from '../rules/unfilled-field.ts'
import { conflictIn } from './conflict.ts'
import { licenseMessages } from './license.ts'
import { type MarkdownText, parseMarkdown } from './markdown.ts'
import { validate } from './validate.ts'
import { parseYaml } from './yaml.ts'

export interface Parsed<FrontMatter> {
  readonly text: ParsedText<FrontMatter>
  /**
   * Whether all that the file holds was read. What is written from less would lose the rest: `messages` says why, in
   * errors, and whoever writes leaves the text as it is.
   */
  readonly complete: boolean
  readonly messages: readonly Message[]
}

/** `fr.md` → front matter and blocks. Never throws: what is wrong is a message. */
export function parseSource(file: SourceFile): Parsed<SourceFrontMatter> {
  return parseText(file, sourceFrontMatterSchema)
}

/** `en.md` → front matter and blocks. */
export function parseTarget(file: SourceFile): Parsed<TargetFrontMatter> {
  return parseText(file, targetFrontMatterSchema)
}

type FrontMatterSchema = typeof sourceFrontMatterSchema | typeof targetFrontMatterSchema

function parseText<FrontMatter>(file: SourceFile, schema: FrontMatterSchema): Parsed<FrontMatter> {
  const conflict = conflictIn(file)
  if (conflict !== undefined)
    return { text: { file, frontMatter: {}, blocks: [] }, complete: false, messages: [conflict] }
  const markdown = parseMarkdown(file)
  const { value, readable, messages } = frontMatterOf(file, markdown, schema)
  const isEmpty = markdown.complete && markdown.blocks.length === 0
  const empty = isEmpty ? [message(emptyText, placeAt(file, 0), {})] : []
  return {
    text: { file, frontMatter: value as Partial<FrontMatter>, blocks: markdown.blocks },
    complete: markdown.complete && readable && !isEmpty,
    messages: [...messages, ...markdown.messages, ...empty],
  }
}

function frontMatterOf(file: SourceFile, { yaml }: MarkdownText, schema: FrontMatterSchema) {
  if (yaml === undefined) {
    const fields = Object.keys(schema.shape).filter(
      name =>
        !(schema.shape as Record<string, { safeParse(value: unknown): { success: boolean } }>)[name]?.safeParse(
          undefined,
        ).success,
    )
    return {
      value: {},
      readable: true,
      messages: [message(missingFrontMatter, placeAt(file, 0), { fields: oneOf(fields).replace(/ or /, ' and ') })],
    }
  }
  const tree = parseYaml({ file, ...yaml })
  if (tree.value === undefined) return { value: {}, readable: false, messages: tree.messages }
  const { value, messages } = validate(hasSeveralRecordings(tree.value) ? recordedFrontMatterSchema : schema, tree)
  const unfilled = Object.entries(value).flatMap(([field, held]) =>
    held === unknown ? [message(unfilledField, tree.placeOf([field]), { field })] : [],
  )
  const license = licenseMessages((value as { readonly license?: unknown }).license, tree.placeOf(['license']))
  return { value, readable: true, messages: [...tree.messages, ...messages, ...unfilled, ...license] }
}

/** Of the two forms of a field, the one that its author chose says what is wrong in it. */
const hasSeveralRecordings = (value: unknown): boolean => Array.isArray((value as { audio?: unknown } | null)?.audio)
