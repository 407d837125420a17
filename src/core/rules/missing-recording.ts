import { recorded } from './recorded.ts'
import { rule } from './rule.ts'

export const missingRecording = rule({
  name: 'missing-recording',
  severity: 'error',
  summary: 'A recording that `audio:` names, or its times, whose file does not lie beside the text.',
  reason: ({
    actual,
    folder,
    near,
  }: {
    readonly actual: string
    readonly folder: string
    readonly near?: string | undefined
  }) =>
    `Missing file \`${actual}\`, expected it in \`${folder}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
  examples: {
    wrong: [
      { source: recorded('Le pont est fermé.').source },
      {
        source: recorded('Le pont est fermé.', { name: 'texte.vtt', content: '' }).source,
        files: recorded('').files,
      },
    ],
    right: [recorded('Le pont est fermé.')],
  },
})
