import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { sourceFile } from '../src/core/model/file.ts'
import { mostRecording } from '../src/core/model/recording.ts'
import { factsOf } from '../src/core/recordings/facts.ts'
import { placedTimes } from '../src/core/recordings/placed.ts'
import { parseTimes } from '../src/core/recordings/times.ts'
import { silence } from '../src/core/rules/recorded.ts'

const { buildLibrary, checkLibrary } = await import(join(import.meta.dirname, '../dist/lib/run/build.js'))
const fixture = join(import.meta.dirname, 'sound/library')
const recording = readFileSync(join(fixture, 'corpus/le-pain/lecture.mp3'))
const scratch = mkdtempSync(join(tmpdir(), 'en-regard-recordings-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A copy of the library with other files beside its text. */
function library(name: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = join(scratch, name)
  cpSync(fixture, folder, { recursive: true })
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, 'corpus/le-pain', path), content)
  return folder
}

const said = async (folder: string): Promise<string[]> => {
  const { messages } = await checkLibrary(folder, { cache: false })
  return messages.map(
    ({ place: { file, line, column }, ruleId, reason }: never) => `${file}:${line}:${column} ${ruleId} ${reason}`,
  )
}

/** A page of Ogg with one packet. */
function oggPage(position: bigint, packet: Uint8Array): Buffer {
  const head = Buffer.alloc(28)
  head.write('OggS')
  head.writeBigUInt64LE(position, 6)
  head[26] = 1
  head[27] = packet.length
  return Buffer.concat([head, packet])
}

const opusHead = Buffer.alloc(19)
opusHead.write('OpusHead\x01\x01')
opusHead.writeUInt16LE(312, 10)
const vorbisHead = Buffer.alloc(30)
vorbisHead.write('\x01vorbis')
vorbisHead.writeUInt32LE(44_100, 12)

function box(type: string, ...content: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + content.reduce((sum, { length }) => sum + length, 0))
  head.write(type, 4)
  return Buffer.concat([head, ...content])
}

const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4)
  return bytes
}
const track = (kind: string) =>
  box('trak', box('mdia', box('hdlr', numbers(0, 0), Buffer.from(kind), numbers(0, 0, 0))))
const mp4 = (...kinds: readonly string[]) =>
  Buffer.concat([
    box('ftyp', Buffer.from('M4A \0\0\0\0')),
    box('moov', box('mvhd', numbers(0, 0, 0, 1000, 12_500, 0)), ...kinds.map(track)),
    box('mdat', numbers(1, 2, 3)),
  ])

describe('what the bytes of a recording say', () => {
  it.each([
    ['MP3', recording, 'audio/mpeg', 21.6],
    [
      'MP3 behind a tag',
      Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\x01\0'), Buffer.alloc(128), silence(3)]),
      'audio/mpeg',
      3,
    ],
    ['Opus', Buffer.concat([oggPage(0n, opusHead), oggPage(48_312n, Buffer.alloc(40))]), 'audio/ogg', 1],
    ['Vorbis', Buffer.concat([oggPage(0n, vorbisHead), oggPage(88_200n, Buffer.alloc(40))]), 'audio/ogg', 2],
    ['M4A', mp4('soun'), 'audio/mp4', 12.5],
  ])('should be kind and length of %s', (_, bytes, type, seconds) => {
    const facts = factsOf(bytes)
    expect(facts).toMatchObject({ type })
    expect('duration' in facts && Math.abs(facts.duration - seconds)).toBeLessThan(0.15)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['words', Buffer.from('Pas un son.')],
    ['half an Ogg', Buffer.concat([oggPage(0n, opusHead), oggPage(48_312n, Buffer.alloc(40)).subarray(0, 50)])],
    ['a film', mp4('soun', 'vide')],
    ['an MP4 cut off', mp4('soun').subarray(0, -4)],
    ['two frames', silence(0.144)],
    ['more bytes than it may have', new Uint8Array(mostRecording.bytes + 1)],
  ])('should tell that %s is none', (_, bytes) => {
    expect(factsOf(bytes)).toHaveProperty('problem')
  })

  it('should never throw, nor go on for ever', () => {
    const beginnings = [recording.subarray(0, 3000), mp4('soun'), oggPage(0n, opusHead)]
    const bytes = fc.tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 200 }), fc.nat(3000))
    fc.assert(
      fc.property(bytes, ([beginning, more, cut]) => {
        factsOf(Buffer.concat([beginning.subarray(0, cut), more]))
      }),
    )
  })
})

describe('a text with a recording', () => {
  it('should be built with it: the file in each format, the times of every sentence in JSON', async () => {
    const out = join(scratch, 'out')
    await buildLibrary(library('whole'), { out, formats: ['html', 'json', 'package'], cache: false })
    for (const format of ['html', 'json', 'package']) {
      expect(readFileSync(join(out, format, 'audio/le-pain/lecture.mp3')).equals(recording)).toBe(true)
    }
    const { audio, units } = JSON.parse(readFileSync(join(out, 'json/texts/le-pain.json'), 'utf8'))
    expect(audio).toHaveLength(1)
    expect(audio[0]).toMatchObject({
      file: 'audio/le-pain/lecture.mp3',
      type: 'audio/mpeg',
      license: 'CC-BY-4.0',
      credit: 'Voix de synthèse espeak-ng',
    })
    const all = units.flatMap(({ id: unit, source }: { id: string; source: { sentences: unknown[] } }) =>
      source.sentences.map((_, sentence) => ({ unit, sentence })),
    )
    expect(audio[0].sentences).toMatchObject(all)
    const policyOf = (name: string) =>
      /default-src[^"]*/.exec(readFileSync(join(out, 'html', name), 'utf8'))![0].replaceAll('&#x27;', "'")
    expect(policyOf('le-pain.html')).toContain("media-src 'self'")
    expect(policyOf('index.html')).not.toContain('media-src')
    const { exports, files } = JSON.parse(readFileSync(join(out, 'package/package.json'), 'utf8'))
    expect(exports['./audio/*']).toBe('./audio/*')
    expect(files).toContain('audio')
    expect(readFileSync(join(out, 'package/types.d.ts'), 'utf8')).toContain('export type Recording = ')
  })

  it('should read times by address, in any order, and several recordings', async () => {
    const front = readFileSync(join(fixture, 'corpus/le-pain/fr.md'), 'utf8')
    const audio = (times: string) => `  - file: lecture.mp3\n    times: ${times}\n    license: CC0-1.0\n    credit: A\n`
    const fr = front.replace(/audio:\n(?: {2}.*\n)+/, `audio:\n${audio('un.json')}${audio('deux.json')}`)
    const { units } = JSON.parse(readFileSync(join(fixture, 'corpus/le-pain/units.lock.json'), 'utf8'))
    const [first, second, third] = units.map(({ id }: { id: string }) => id)
    const folder = library('several', {
      'fr.md': fr,
      'un.json': `{ "${second}.1": [2, 3], "${first}.1": [0, 2] }`,
      'deux.json': `{ "${second}.2": [0, 2], "${third}.1": [2, 4.5] }`,
    })
    expect(await said(folder)).toEqual([])
    const out = join(scratch, 'several-out')
    await buildLibrary(folder, { out, formats: ['json'], cache: false })
    const edition = JSON.parse(readFileSync(join(out, 'json/texts/le-pain.json'), 'utf8'))
    expect(edition.audio.map(({ sentences }: { sentences: unknown }) => sentences)).toEqual([
      [
        { unit: first, sentence: 0, start: 0, end: 2 },
        { unit: second, sentence: 0, start: 2, end: 3 },
      ],
      [
        { unit: second, sentence: 1, start: 0, end: 2 },
        { unit: third, sentence: 0, start: 2, end: 4.5 },
      ],
    ])
  })

  it('should say at their places what is wrong, one problem beside the other', async () => {
    const front = readFileSync(join(fixture, 'corpus/le-pain/fr.md'), 'utf8')
    const vtt = readFileSync(join(fixture, 'corpus/le-pain/lecture.vtt'), 'utf8')
    const wrong = vtt
      .replace('00:02.721\nIl est midi', '00:01.000\nIl est midi')
      .replace('ouvre sa boulangerie', 'ferme sa boulangerie')
      .replace('00:20.890', '00:29.000')
      .replace('00:16.508\n', '00:16\n')
    const folder = library('wrong', { 'lecture.vtt': wrong })
    expect(await said(folder)).toEqual([
      'corpus/le-pain/lecture.vtt:6:1 backward-times Unexpected time 0:01.000, expected one after 0:01.762',
      'corpus/le-pain/lecture.vtt:9:1 unknown-sentence Unexpected words `Nadia ferme sa boulangerie.`, expected those of the text, which goes on with `nadia ouvre sa boulangerie le pain`',
      'corpus/le-pain/lecture.vtt:24:1 invalid-times Unexpected times, expected `00:01.000 --> 00:03.500`, minutes, seconds and thousandths',
      'corpus/le-pain/lecture.vtt:30:1 times-beyond-end Unexpected time 0:29.000, expected none after 0:21.672, where the recording ends',
    ])
    const missing = library('missing', { 'fr.md': front.replace('lecture.mp3', 'lecure.mp3').replace('.vtt', '.srt') })
    expect(await said(missing)).toEqual([
      'corpus/le-pain/fr.md:8:9 missing-recording Missing file `lecure.mp3`, expected it in `corpus/le-pain/`; did you mean `lecture.mp3`?',
      'corpus/le-pain/fr.md:9:10 missing-recording Missing file `lecture.srt`, expected it in `corpus/le-pain/`',
    ])
    const bare = library('bare', {
      'fr.md': front.replace(/ {2}license: .*\n {2}credit/, '  lisence: CC0-1.0\n  credit'),
    })
    expect((await said(bare)).map(each => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'corpus/le-pain/fr.md:10:3 unknown-field',
    ])
  })

  it('should take no file from outside the library', async () => {
    const folder = library('outside')
    const [own, other] = [join(folder, 'corpus/le-pain/lecture.mp3'), join(scratch, 'other.mp3')]
    writeFileSync(other, silence(30))
    rmSync(own)
    symlinkSync(other, own)
    expect(await said(folder)).toEqual([
      'corpus/le-pain/fr.md:8:9 invalid-recording Unexpected file `lecture.mp3`, expected a recording: it lies, through a link, outside the library’s folder',
    ])
  })
})

describe('times by words', () => {
  const sentences = ['Il est midi.', 'Nadia ouvre !', 'Il est midi, dit-elle.', 'Oui.', 'L’été, il fait 30 °C.'].map(
    (text, at) => ({ unit: `abc${at}`, sentence: 0, text }),
  )
  const whole = sentences.map(({ text }) => text).join(' ')
  const words = whole.split(' ')

  it('should be found however the words are shared out among cues', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: words.length - 1 }))
    fc.assert(
      fc.property(cuts, cuts => {
        const edges = [0, ...cuts.toSorted((one, other) => one - other), words.length]
        const cues = edges
          .slice(1)
          .map(
            (end, at) =>
              `00:${String(at).padStart(2, '0')}.000 --> 00:${String(at + 1).padStart(2, '0')}.000\n${words.slice(edges[at], end).join(' ')}\n`,
          )
        const { times, messages } = parseTimes(sourceFile('t.vtt', `WEBVTT\n\n${cues.join('\n')}`))
        const placed = placedTimes(times, sentences, { duration: 60, aside: [] })
        expect([...messages, ...placed.messages]).toEqual([])
        // A cue of signs alone (°, !) names no word.
        expect(placed.spoken.map(({ unit }) => unit)).toEqual(sentences.map(({ unit }) => unit))
        const starts = placed.spoken.map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((one, other) => one - other))
        expect(placed.spoken.every(({ start, end }) => start < end)).toBe(true)
      }),
    )
  })

  it('should pass over sentences that are not spoken, and the title', () => {
    const cues = ['Le pain', 'Il est midi.', 'Oui.', 'L’été, il fait 30 °C.']
    const text = cues.map((cue, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${cue}\n`).join('\n')
    const { times } = parseTimes(sourceFile('t.srt', text))
    const { spoken, messages } = placedTimes(times, sentences, { duration: 60, aside: ['Le pain'] })
    expect(messages).toEqual([])
    expect(spoken).toEqual([
      { unit: 'abc0', sentence: 0, start: 1, end: 2 },
      { unit: 'abc3', sentence: 0, start: 2, end: 3 },
      { unit: 'abc4', sentence: 0, start: 3, end: 4 },
    ])
  })
})
