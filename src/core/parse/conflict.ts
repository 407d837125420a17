import { placeAt, type SourceFile } from '../model/file.ts'
import type { Message } from '../model/message.ts'
import { mergeConflict } from '../rules/merge-conflict.ts'
import { message } from '../rules/rule.ts'

/** What git writes above one side of a conflict, and below the other; a line of `=` alone underlines a heading too. */
const marks = /^(?:<{7}|>{7})(?: .*)?$/

/** The first mark that a merge left in a file; a block of code may show one. */
export function conflictIn(file: SourceFile): Message | undefined {
  const { text } = file
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined
  let at = 0
  let fence = ''
  for (const line of text.split('\n')) {
    const opened = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (opened !== '') fence = fence === '' ? opened : opened.startsWith(fence) ? '' : fence
    else if (fence === '' && marks.test(line)) {
      return message(mergeConflict, placeAt(file, at, at + line.length), { actual: line.slice(0, 60) })
    }
    at += line.length + 1
  }
  return undefined
}
