import type { Annotation, NoteEntry } from '../model/annotation.ts'
import { fingerprint } from '../model/plain.ts'
import { type Taken, uniqueIn } from '../model/unique.ts'
import type { Unit } from '../model/unit.ts'
import { plainMarkdown } from '../plain-markdown.ts'
import type { Anchored } from './anchors.ts'

/** Notes at their places. Of two with one quote and kind in one unit the second is counted. */
export function noteAnnotations(units: readonly Pick<Unit, 'id'>[]): (note: Anchored<NoteEntry>) => Annotation {
  const taken: Taken = new Map()
  return ({ entry, at, span }) => {
    const { kind, quote, body } = entry.value
    const born = `n${fingerprint([units[at]!.id, kind, quote].join('\n')).slice(0, 8)}`
    const id = uniqueIn(taken, born)
    return { kind: 'note', note: { id, kind, body, text: plainMarkdown(body) }, source: [span], target: [] }
  }
}
