import type { Message } from '../core/model/message.ts'
import { leftOut } from '../core/rules/left-out.ts'
import { message } from '../core/rules/rule.ts'

/** One message for all that was left out of a file, each kind with how often; none where nothing was. */
export function droppedMessages(dropped: Iterable<readonly [what: string, times: number]>, file: string): Message[] {
  const kinds = [...dropped].filter(([, times]) => times > 0)
  if (kinds.length === 0) return []
  const what = kinds.map(([name, times]) => (times === 1 ? name : `${name} (${times})`)).join(', ')
  return [message(leftOut, { file }, { what })]
}
