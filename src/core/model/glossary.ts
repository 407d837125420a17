import type { BindingEntry, NoteEntry, TermEntry } from './annotation.ts'
import type { Entry } from './entry.ts'
import type { LinkEntry } from './link-entry.ts'
import type { WaiverEntry } from './waiver.ts'

/** A term as an author wrote it, with its address. */
export interface TermDefinition extends Entry<TermEntry> {
  readonly id: string
}

/** The library's terms. */
export interface Glossary {
  readonly terms: readonly TermDefinition[]
}

/** What `annotations/<text>.yaml` holds. */
export interface TextAnnotations {
  readonly notes: readonly Entry<NoteEntry>[]
  readonly bindings: readonly Entry<BindingEntry>[]
  readonly links: readonly Entry<LinkEntry>[]
  readonly waivers: readonly Entry<WaiverEntry>[]
  /** Terms that hold in this text alone. */
  readonly terms: readonly TermDefinition[]
}

export const noAnnotations: TextAnnotations = { notes: [], bindings: [], links: [], waivers: [], terms: [] }

/** Address of a term made from its headword: *levée de fonds* → `levee-de-fonds`. */
export function termId(headword: string): string {
  if (/^[a-z0-9]+$/.test(headword)) return headword
  return headword
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
