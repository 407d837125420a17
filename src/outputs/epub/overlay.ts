import type { Recording } from '../../core/model/recording.ts'
import { block, x, xmlDocument } from '../xml.ts'

/** Which sentences of a page are spoken when, for readers that light them up as they are heard. */
export interface Overlay {
  readonly path: string
  readonly content: string
  /** Of what is spoken. */
  readonly seconds: number
}

/** The class that a reader gives to the sentence that is spoken. */
export const spokenClass = '-epub-media-overlay-active'

/** A page's media overlay (EPUB 3.3, 9); undefined where nothing of it is spoken. */
export function overlayOf(
  { path, content }: { readonly path: string; readonly content: string },
  recordings: readonly Recording[],
): Overlay | undefined {
  const clips = recordings.flatMap(({ file, sentences }) =>
    sentences
      .map(({ unit, sentence, start, end }) => ({ file, address: `${unit}.${sentence + 1}`, start, end }))
      .filter(({ address, start, end }) => end > start && content.includes(` id="${address}"`)),
  )
  if (clips.length === 0) return undefined
  const lines = clips.map(({ file, address, start, end }, index) =>
    block('par', { id: `p${index + 1}` }, [
      x('text', { src: `${path}#${address}` }),
      x('audio', { src: file, clipBegin: clock(start), clipEnd: clock(end) }),
    ]),
  )
  return {
    path: path.replace(/xhtml$/, 'smil'),
    content: xmlDocument(
      block('smil', { xmlns: 'http://www.w3.org/ns/SMIL', version: '3.0' }, [block('body', {}, lines)]),
    ),
    seconds: clips.reduce((sum, { start, end }) => sum + end - start, 0),
  }
}

/** A clock value as SMIL 3.0 writes a count of seconds. */
export const clock = (seconds: number): string => `${Number(seconds.toFixed(3))}s`
