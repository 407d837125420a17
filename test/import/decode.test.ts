import { describe, expect, it } from 'vitest'
import { decode } from '../../src/importers/decode.ts'

const sentence = 'Où est l’œuvre de Noël ? « Là-bas », dit-il.'
const utf8 = new TextEncoder().encode(sentence)
const latin1 = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))
const wide = (text: string, order: 'le' | 'be') => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le')
  return bytes
}

describe('decode', () => {
  const read: [what: string, bytes: Uint8Array, encoding: string, guessed: boolean, text: string][] = [
    ['UTF-8', utf8, 'utf-8', false, sentence],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${sentence}`), 'utf-8', false, sentence],
    ['UTF-8, decomposed', new TextEncoder().encode(sentence.normalize('NFD')), 'utf-8', false, sentence],
    ['UTF-16 with a mark', wide(`\uFEFF${sentence}`, 'le'), 'utf-16le', false, sentence],
    ['UTF-16 with a mark, high byte first', wide(`\uFEFF${sentence}`, 'be'), 'utf-16be', false, sentence],
    ['UTF-16 without a mark', wide(sentence.replace('œ', 'oe'), 'le'), 'utf-16le', true, sentence.replace('œ', 'oe')],
    ['Latin-1', latin1('Là-bas, où Noël « dure ».'), 'windows-1252', true, 'Là-bas, où Noël « dure ».'],
    ['windows-1252', latin1('l\x92\x9Cuvre\x85 5 \x80'), 'windows-1252', true, 'l’œuvre… 5 €'],
    ['line ends of all kinds', latin1('un\r\ndeux\rtrois\ncinq'), 'utf-8', false, 'un\ndeux\ntrois\ncinq'],
    [
      'control characters and soft hyphens',
      latin1(`${'a'.repeat(200)} un\x07 deux\xAD trois`),
      'windows-1252',
      true,
      `${'a'.repeat(200)} un deux trois`,
    ],
    ['a page break', latin1('un\n\fdeux'), 'utf-8', false, 'un\n\ndeux'],
    ['nothing', new Uint8Array(), 'utf-8', false, ''],
  ]
  for (const [what, bytes, encoding, guessed, text] of read) {
    it(`should read ${what}`, () => expect(decode(bytes)).toEqual({ text, encoding, guessed }))
  }

  it('should read the declared encoding where the bytes are no UTF-8', () => {
    expect(decode(latin1('\xBD\xF5vre'), 'iso-8859-15')).toEqual({
      text: 'œõvre',
      encoding: 'iso-8859-15',
      guessed: false,
    })
    expect(decode(utf8, 'iso-8859-1')).toEqual({ text: sentence, encoding: 'utf-8', guessed: false })
    expect(decode(latin1('Noël'), 'no-such-thing')).toEqual({ text: 'Noël', encoding: 'windows-1252', guessed: true })
  })

  const refused: [what: string, bytes: Uint8Array, problem: RegExp][] = [
    ['zero bytes', latin1('un\0deux trois'), /zero bytes/],
    ['a PDF', latin1('%PDF-1.7\n%âãÏÓ'), /PDF/],
    ['rich text', latin1('{\\rtf1\\ansi Bonjour}'), /Rich Text/],
    ['an archive', latin1('PK\x03\x04\x14'), /archive/],
    ['control characters', latin1('\x01\x02\x03\x04bonjour'), /control/],
    ['half of a UTF-16 character', new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x41]), /UTF-16LE/],
    ['damaged UTF-8', new Uint8Array([...utf8, 10, 0xc3, 0x28, 10, ...utf8, ...utf8]), /line 2 is damaged/],
  ]
  for (const [what, bytes, problem] of refused) {
    it(`should refuse ${what}`, () => expect(decode(bytes)).toEqual({ problem: expect.stringMatching(problem) }))
  }
})
