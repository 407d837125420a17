import { compactDiff } from '../../core/model/diff.ts'
import type { Marked } from '../../engines/tagged.ts'
import { inlineMarkdown } from './inline.ts'

/** A translation that is not put in the place of what is there. */
export interface Proposal {
  readonly unit: string
  /** `stale`: a person wrote the translation that is there. `unplaced`: no safe place was found. */
  readonly why: 'stale' | 'unplaced'
  readonly source: string
  /** Of `stale`: the source that the present translation was made from. */
  readonly before?: string
  /** What stands in `en.md`. */
  readonly present?: string
  readonly proposed: Marked
}

/** `proposals.md`: for a person to read and take from; the build reads nothing of it. */
export function proposalsText(proposals: readonly Proposal[]): string {
  return [opening, ...proposals.map(sectionOf)].join('\n')
}

const opening = `# Proposals

Translations by an engine that have not been put into \`en.md\`. What a person wrote there stays until a person changes
it: take over what is good, then run \`en-regard lock --accept\` with the unit’s name. \`en-regard translate\` writes this
file anew and takes it away when nothing is left to propose.
`

function sectionOf({ unit, why, source, before, present, proposed }: Proposal): string {
  const changed = before === undefined ? [] : ['The source changed:', '', quoted(compactDiff(before, source)), '']
  const held = present === undefined ? [] : ['In `en.md`:', '', quoted(present), '']
  const reason = why === 'unplaced' ? ['No place was found for it in `en.md`.', ''] : []
  return [
    `## ${unit}`,
    '',
    ...reason,
    ...changed,
    'Source:',
    '',
    quoted(source),
    '',
    ...held,
    'Proposed:',
    '',
    proposedText(proposed),
    '',
  ].join('\n')
}

/** A translation as it stands among the proposals. */
export const proposedText = (marked: Marked): string => quoted(inlineMarkdown(marked))

const quoted = (text: string): string =>
  text
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n')
