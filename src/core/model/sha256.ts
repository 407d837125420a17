import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/**
 * The SHA-256 of a text's UTF-8, 32 bytes.
 *
 * Node's own is not there in a browser, and the browser's own is asynchronous.
 */
export const sha256 = (text: string): Uint8Array => hash(encoder.encode(text))

/** The same in hexadecimal digits, the first `length` of 64. */
export const sha256Hex = (text: string, length = 64): string => bytesToHex(sha256(text)).slice(0, length)

const encoder = new TextEncoder()
