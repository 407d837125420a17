import type { Span } from '../../core/model/span.ts'

interface OffsetVector {
  readonly text: string
  /** As editions count. */
  readonly utf16: Span
  /** As Python counts. */
  readonly codePoints: Span
  /** As Go and Rust count: bytes. */
  readonly utf8: Span
  readonly quote: string
}

/** `vectors/offsets.json`: whoever reads spans in another language tries them on these. Written by hand. */
export const offsetVectors: readonly OffsetVector[] = [
  { text: 'Le gant rouge.', utf16: [3, 7], codePoints: [3, 7], utf8: [3, 7], quote: 'gant' },
  { text: 'L’été à Nîmes.', utf16: [2, 5], codePoints: [2, 5], utf8: [4, 9], quote: 'été' },
  { text: '🧤 Le gant rouge.', utf16: [6, 10], codePoints: [5, 9], utf8: [8, 12], quote: 'gant' },
  { text: 'Un 🧤 perdu.', utf16: [3, 5], codePoints: [3, 4], utf8: [3, 7], quote: '🧤' },
  { text: '👩‍👧 et 🇫🇷, ici.', utf16: [15, 18], codePoints: [11, 14], utf8: [25, 28], quote: 'ici' },
  { text: '𝑥 vaut 𝟑.', utf16: [8, 10], codePoints: [7, 8], utf8: [10, 14], quote: '𝟑' },
  { text: 'Il dit « 𝄞 » puis rien.', utf16: [14, 18], codePoints: [13, 17], utf8: [18, 22], quote: 'puis' },
]
