import { zlibSync } from 'fflate'
import { remember } from '../../core/language/remember.ts'

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const side = 512
const [ground, paper] = ['#8a2318', '#fdfbf6']
const page = (x: number): Rectangle => ({ x, y: 136, width: 124, height: 240 })
const line = (x: number, y: number, width: number): Rectangle => ({ x, y: y - 7, width, height: 14 })

/** Two facing pages, over the ground; the lines on them, over the pages. */
const pages = [page(112), page(276)]
const lines = [136, 300].flatMap(x => [line(x, 190, 76), line(x, 236, 76), line(x, 282, 52)])

const path = (rectangles: readonly Rectangle[]): string =>
  rectangles.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`).join('')

/** The site's icon, as SVG. */
export const facingPages =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="${ground}" d="M0 0h${side}v${side}H0z"/>` +
  `<path fill="${paper}" d="${path(pages)}"/><path fill="${ground}" d="${path(lines)}"/></svg>`

const made = new Map<number, Uint8Array>()

/** The same as PNG, so many pixels high and wide, for systems that take no other. Same size, same bytes. */
export const iconPng = (size: number): Uint8Array => remember(made, size, drawn)

/** Shades between ground and paper that the picture has. */
const shades = 256

function drawn(size: number): Uint8Array {
  // A filter byte before each row, of none.
  const rows = new Uint8Array((size + 1) * size)
  let before = ''
  for (let y = 0; y < size; y++) {
    const [start, crossed] = [y * (size + 1), crossedBy(y, size)]
    // Most rows are the one above.
    if (crossed === before) rows.copyWithin(start, start - size - 1, start)
    else {
      for (let x = 0; x < size; x++) {
        const share = covered(pages, x, y, size) - covered(lines, x, y, size)
        rows[start + 1 + x] = Math.round(share * (shades - 1))
      }
    }
    before = crossed
  }
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, size)
  view.setUint32(4, size)
  // Eight bits a pixel, each a number in the palette.
  head.set([8, 3], 8)
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('PLTE', palette()),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ])
}

/** The colours from ground to paper, in even steps. */
function palette(): Uint8Array {
  const [dark, light] = [rgb(ground), rgb(paper)]
  return Uint8Array.from({ length: shades * 3 }, (_, at) => {
    const [shade, part] = [Math.floor(at / 3), at % 3]
    return Math.round(dark[part]! + ((light[part]! - dark[part]!) * shade) / (shades - 1))
  })
}

const rgb = (color: string): number[] => [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16))

/** How much of a pixel lies under rectangles that do not overlap, 0 to 1. */
function covered(rectangles: readonly Rectangle[], column: number, row: number, size: number): number {
  return rectangles.reduce(
    (sum, { x, y, width, height }) => sum + within(x, width, column, size) * within(y, height, row, size),
    0,
  )
}

/** How much of each rectangle’s height a row crosses, as a key. */
const crossedBy = (row: number, size: number): string =>
  [...pages, ...lines].map(({ y, height }) => within(y, height, row, size)).join()

/** How much of a pixel a stretch covers, along one side of the picture. */
function within(start: number, length: number, at: number, size: number): number {
  const scale = size / side
  return Math.max(0, Math.min((start + length) * scale, at + 1) - Math.max(start * scale, at))
}

/** A piece of a PNG: length, name, content, and the CRC-32 of the last two. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(name, sign => sign.charCodeAt(0)), content])
  const [length, sum] = [new Uint8Array(4), new Uint8Array(4)]
  new DataView(length.buffer).setUint32(0, content.length)
  new DataView(sum.buffer).setUint32(0, crcOf(named))
  return joined([length, named, sum])
}

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffff_ffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0)
  }
  return ~crc >>> 0
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
