import type { Message } from '../core/model/message.ts'
import { type WrongUsage, wrongUsage } from '../core/usage.ts'

/** Why a file is refused as a whole, by its path, and its line where the reason has one. */
export function refused(path: string, message: Message | undefined): WrongUsage {
  const { place, reason = 'Unexpected content, expected text' } = message ?? {}
  return wrongUsage(`${place?.line === undefined ? path : `${path}:${place.line}`}: ${reason}`)
}
