import { recorded } from './recorded.ts'
import { rule } from './rule.ts'

export const invalidRecording = rule({
  name: 'invalid-recording',
  severity: 'error',
  summary:
    'A file that `audio:` names and that is no recording a page may play: not a whole MP3, M4A, Ogg Opus or Ogg Vorbis, or too large.',
  reason: ({ actual, problem }: { readonly actual: string; readonly problem: string }) =>
    `Unexpected file \`${actual}\`, expected a recording: ${problem}`,
  examples: {
    wrong: [{ ...recorded('Le pont est fermé.'), files: { 'corpus/text/texte.mp3': 'Pas un son.' } }],
    right: [recorded('Le pont est fermé.')],
  },
})
