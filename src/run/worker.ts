import { type TextOrder, type TextResult, textResult } from './text-result.ts'

/** What a thread of a build runs: one text at a time. */
export default function work(order: TextOrder): Promise<TextResult> {
  return textResult(order)
}
