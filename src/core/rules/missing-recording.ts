import { missingBeside } from './missing-beside.ts'
import { recorded } from './recorded.ts'
import { rule } from './rule.ts'

export const missingRecording = rule({
  name: 'missing-recording',
  severity: 'error',
  summary: 'A recording that `audio:` names, or its times, whose file does not lie beside the text.',
  reason: missingBeside('file'),
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
