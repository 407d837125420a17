import type { Ask, EngineText } from './engine.ts'

/** A text to be asked for, with the units around it in its own text, in order and without marks. */
export interface Sendable extends EngineText {
  readonly characters: number
  /** What stands before and after it, nearest first; empty at the ends of a text. */
  readonly around: { readonly before: string; readonly self: string; readonly after: string }
}

/** A request, with what it will cost. */
export interface Batch extends Ask {
  readonly characters: number
}

export interface BatchLimits {
  /** Texts in a request. */
  readonly texts: number
  /** Bytes of a request once it is encoded as a form. */
  readonly bytes: number
}

export const defaultLimits: BatchLimits = { texts: 50, bytes: 64 * 1024 }

/** Bytes that a request needs beside its texts and context: names of fields, options, the tag around each text. */
const overhead = 1024
const overheadOfText = 64

/** Whether a text fits into a request by itself. */
export const fits = (text: EngineText, limits: BatchLimits = defaultLimits): boolean =>
  overhead + sizeOf(text.text) <= limits.bytes

/**
 * Texts → requests, in order, each within the limits. The context of a request is what stands around its texts: the
 * texts themselves and their neighbours, as they follow each other.
 */
export function batches(texts: readonly Sendable[], limits: BatchLimits = defaultLimits): Batch[] {
  const result: Batch[] = []
  let open: Sendable[] = []
  let size = overhead
  for (const text of texts) {
    const own = sizeOf(text.text) + sizeOfContext(text)
    const full = open.length === limits.texts || size + own > limits.bytes
    if (full && open.length > 0) {
      result.push(batchOf(open, limits))
      open = []
      size = overhead
    }
    open.push(text)
    size += own
  }
  if (open.length > 0) result.push(batchOf(open, limits))
  return result
}

function batchOf(texts: readonly Sendable[], limits: BatchLimits): Batch {
  const room = limits.bytes - overhead - texts.reduce((sum, { text }) => sum + sizeOf(text), 0)
  return {
    texts: texts.map(({ id, text }) => ({ id, text })),
    context: contextOf(texts, room),
    characters: texts.reduce((sum, text) => sum + text.characters, 0),
  }
}

/** Neighbours in order, each once, as far as there is room. */
function contextOf(texts: readonly Sendable[], room: number): string {
  const lines: string[] = []
  let size = 0
  for (const { around } of texts) {
    for (const line of [around.before, around.self, around.after]) {
      if (line === '' || lines.slice(-2).includes(line)) continue
      size += encodedSize(line) + 3
      if (size > room) return lines.join('\n')
      lines.push(line)
    }
  }
  return lines.join('\n')
}

/** Bytes of a request, at most. */
export function requestSize({ texts, context }: Ask): number {
  return overhead + encodedSize(context) + texts.reduce((sum, { text }) => sum + sizeOf(text), 0)
}

const sizeOf = (text: string): number => encodedSize(text) + overheadOfText

/** What a text adds to the context: itself and what follows; what stands before it is mostly there already. */
const sizeOfContext = ({ around }: Sendable): number => encodedSize(around.self) + encodedSize(around.after) + 6

const encodedSize = (text: string): number => new URLSearchParams([['', text]]).toString().length
