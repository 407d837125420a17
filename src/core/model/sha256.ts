/**
 * The SHA-256 of a text's UTF-8, 32 bytes (FIPS 180-4, section 6.2).
 *
 * Node's own is not there in a browser, and the browser's own is asynchronous.
 */
export function sha256(text: string): Uint8Array {
  const message = padded(encoder.encode(text))
  const state = Uint32Array.from(initial)
  const words = new Uint32Array(64)
  for (let at = 0; at < message.byteLength; at += 64) digestBlock(message, { at, state, words })
  const digest = new DataView(new ArrayBuffer(32))
  for (const [index, word] of state.entries()) digest.setUint32(4 * index, word)
  return new Uint8Array(digest.buffer)
}

/** The same in hexadecimal digits, the first `length` of 64. */
export function sha256Hex(text: string, length = 64): string {
  let digits = ''
  for (const byte of sha256(text)) digits += hex[byte]!
  return digits.slice(0, length)
}

const encoder = new TextEncoder()
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** A 1, zeros, and the length in bits as the last eight of a whole number of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64))
  const all = new Uint8Array(view.buffer)
  all.set(bytes)
  all[bytes.length] = 0x80
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n)
  return view
}

interface Digesting {
  readonly at: number
  readonly state: Uint32Array
  readonly words: Uint32Array
}

function digestBlock(message: DataView, { at, state, words }: Digesting): void {
  for (let index = 0; index < 16; index++) words[index] = message.getUint32(at + 4 * index)
  for (let index = 16; index < 64; index++) {
    const early = words[index - 15]!
    const late = words[index - 2]!
    const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[index] = words[index - 16]! + first + words[index - 7]! + second
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let index = 0; index < 64; index++) {
    const chosen = (e & f) ^ (~e & g)
    const most = (a & b) ^ (a & c) ^ (b & c)
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + constants[index]! + words[index]!) | 0
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  const after = [a, b, c, d, e, f, g, h]
  for (let index = 0; index < 8; index++) state[index]! += after[index]!
}

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits))

const primes = firstPrimes(64)
/** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
const constants = Uint32Array.from(primes, prime => fraction(Math.cbrt(prime)))
/** Likewise of the square roots of the first eight. */
const initial = Uint32Array.from(primes.slice(0, 8), prime => fraction(Math.sqrt(prime)))

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32)
}

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number++) {
    if (found.every(prime => number % prime !== 0)) found.push(number)
  }
  return found
}
