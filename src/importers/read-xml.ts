import { parseXml } from '@rgrove/parse-xml'
import type { Root } from 'hast'
import type { Message } from '../core/model/message.ts'
import { message } from '../core/rules/rule.ts'
import { unreadableFile } from '../core/rules/unreadable-file.ts'
import { decoded } from './decoded.ts'
import { type ForeignFile, openingOf } from './importer.ts'
import { namedCharacter, treeOfXml } from './xml.ts'

/** The name of an XML file's first element, without its prefix; undefined where a file does not begin as XML does. */
export function rootName(file: Pick<ForeignFile, 'bytes'>): string | undefined {
  const prolog =
    /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!doctype[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*)*<([a-z_][\w.:-]*)/i
  const [, name] = prolog.exec(openingOf(file, 16_384)) ?? []
  return name?.slice(name.indexOf(':') + 1)
}

/**
 * An XML file's tree, elements by their local names in small letters; a message with its line where it is not well-formed.
 *
 * Entities that a file declares itself are known where they stand for a few characters; none stands for another.
 */
export function readXml(
  file: ForeignFile,
  format: string,
): { readonly tree?: Root; readonly messages: readonly Message[] } {
  const [, declared] = /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(openingOf(file, 1024)) ?? []
  const { text, messages } = decoded(file, declared)
  if (text === undefined) return { messages }
  try {
    const tree = treeOfXml(parseXml(text, { resolveUndefinedEntity: entitiesIn(text) }))
    return { tree, messages }
  } catch (error) {
    if (error instanceof RangeError) throw error
    const { message: said, line, column } = error as Error & { line?: number; column?: number }
    const place = line === undefined ? { file: file.name } : { file: file.name, line, column: column ?? 1 }
    const problem = said.split('\n')[0]!.replace(/ \(line \d+, column \d+\)$/, '')
    return { messages: [...messages, message(unreadableFile, place, { format, problem })] }
  }
}

/** Characters that all entities of a file may stand for together, and one alone. */
const most = { all: 1 << 20, one: 100 } as const

function entitiesIn(text: string): (reference: string) => string | undefined {
  const [subset = ''] = /<!doctype[^[>]*\[[\s\S]*?\]\s*>/i.exec(text.slice(0, 1 << 16)) ?? []
  const declared = new Map<string, string>(
    [...subset.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"&<%]*)"|'([^'&<%]*)')\s*>/g)].map(
      ([, name, one, other]) => [`&${name};`, one ?? other ?? ''] as const,
    ),
  )
  let sum = 0
  return reference => {
    const value = declared.get(reference) ?? namedCharacter(reference)
    if (value === undefined || value.length > most.one) return undefined
    sum += value.length
    return sum > most.all ? undefined : value
  }
}
