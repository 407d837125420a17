import type { Root } from 'mdast'
import type { Message } from '../core/model/message.ts'
import type { Metadata } from './metadata.ts'

/** A foreign file, read: its text as Markdown's tree, and what it says of itself. */
export interface Foreign {
  /** Absent where nothing could be read; a message says why. */
  readonly tree?: Root
  readonly metadata?: Metadata
  /** Parts that are not its text, by their names in the file. */
  readonly skipped?: readonly string[]
  readonly messages: readonly Message[]
}
