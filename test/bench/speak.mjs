// Makes a recording of a text with a synthetic voice, and the times of its sentences: for the tests, whose texts nobody
// reads aloud. Wants `espeak-ng` and `lame` (Debian packages of these names) and the built tool.
//
//   npm run compile && node test/bench/speak.mjs test/sound/library le-pain
//
// writes `lecture.mp3` (24 kbit/s, mono) and `lecture.vtt` beside `fr.md`. Each sentence is spoken by itself; what stands
// in the times is what it was long, with the silence between two.

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile, languagePair, sourceFile } from '../../dist/lib/compiler.js'

const rate = 22_050
/** Seconds of silence behind a sentence and behind a passage. */
const pauses = { sentence: 0.35, passage: 0.7 }

const [, , library, id] = process.argv
if (id === undefined) throw new Error('usage: node test/bench/speak.mjs LIBRARY TEXT')
const folder = join(library, 'corpus', id)
const source = sourceFile(`corpus/${id}/fr.md`, readFileSync(join(folder, 'fr.md'), 'utf8'))
const { edition } = compile({ id, source }, { glossary: { terms: [] }, pair: await languagePair('fr', 'en') })

const sound = []
const cues = []
let at = 0
for (const { source } of edition.units) {
  source.sentences.forEach(([start, end], index) => {
    const words = source.text.slice(start, end)
    const samples = spoken(words)
    const seconds = samples.length / 2 / rate
    cues.push(`${clock(at)} --> ${clock(at + seconds)}\n${words}\n`)
    const pause = index === source.sentences.length - 1 ? pauses.passage : pauses.sentence
    const silence = Buffer.alloc(2 * Math.round(pause * rate))
    sound.push(samples, silence)
    at += seconds + silence.length / 2 / rate
  })
}
const lame = ['-r', '-s', '22.05', '--bitwidth', '16', '--signed', '-m', 'm', '-b', '24', '--silent', '-t', '-', '-']
writeFileSync(
  join(folder, 'lecture.mp3'),
  execFileSync('lame', lame, { input: Buffer.concat(sound), maxBuffer: 1 << 28 }),
)
writeFileSync(join(folder, 'lecture.vtt'), `WEBVTT\n\n${cues.join('\n')}`)
console.log(`${cues.length} sentences, ${at.toFixed(1)} s`)

/** Samples of a sentence: 16 bits, little-endian, behind the 44 bytes of a WAV file's head. */
function spoken(words) {
  return execFileSync('espeak-ng', ['-v', 'fr', '-s', '150', '--stdout', words], { maxBuffer: 1 << 26 }).subarray(44)
}

function clock(seconds) {
  const [whole, parts] = seconds.toFixed(3).split('.')
  const two = value => String(value).padStart(2, '0')
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}.${parts}`
}
