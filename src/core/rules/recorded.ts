/** A whole MP3 of so many seconds of silence, as examples have it: frames of 72 ms at 8 kbit/s. */
export function silence(seconds: number): Uint8Array {
  const frame = new Uint8Array(72)
  frame.set([0xff, 0xe3, 0x18, 0xc4])
  const frames = Math.round(seconds / 0.072)
  const bytes = new Uint8Array(frames * frame.length)
  for (let at = 0; at < bytes.length; at += frame.length) bytes.set(frame, at)
  return bytes
}

/** A text with a recording of some seconds of silence and with times, as examples have it. */
export const recorded = (text: string, times?: { readonly name: string; readonly content: string }) => ({
  source: `---
title: Un texte
author: A
date: 2026-11-23
license: CC0-1.0
audio:
  file: texte.mp3
${times === undefined ? '' : `  times: ${times.name}\n`}  license: CC0-1.0
  credit: Lu par A
---

${text}`,
  files: {
    'corpus/text/texte.mp3': silence(4),
    ...(times === undefined ? {} : { [`corpus/text/${times.name}`]: times.content }),
  },
})

/** The same with times in WebVTT, one line a cue. */
export const spoken = (text: string, ...cues: readonly (readonly [times: string, words: string])[]) =>
  recorded(text, {
    name: 'texte.vtt',
    content: `WEBVTT\n${cues.map(([times, words]) => `\n${times}\n${words}\n`).join('')}`,
  })
