import { cleanText } from './decode.ts'

/** What a file says of its own text. Nothing is guessed: a field that the file does not name is absent. */
export interface Metadata {
  readonly title?: string
  readonly author?: string
  readonly translator?: string
  /** ISO 8601, a day at the most. */
  readonly date?: string
  /** BCP 47 tag, as the file writes it. */
  readonly language?: string
  /** SPDX identifier or a sentence. */
  readonly license?: string
  /** Where the text was published, `http` or `https`. */
  readonly url?: string
}

/** The date at the head of an ISO 8601 time, as written there: no time zone moves it to another day. */
export function dateOf(value: string | undefined): string | undefined {
  const [found, year, month = '01', day = '01'] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(value?.trim() ?? '') ?? []
  if (found === undefined) return undefined
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(8, 10) !== day ? undefined : found
}

/** A licence as SPDX writes it, where its address is known; else the words themselves. */
export function licenseOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const [, kind, version] = /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/i.exec(value) ?? []
  if (kind === undefined) return value
  return kind.toLowerCase() === 'zero'
    ? `CC0-${version}`
    : kind === 'mark'
      ? 'Public domain'
      : `CC-${kind.toUpperCase()}-${version}`
}

/** An address that a link may lead to: absolute, `http` or `https`. */
export function addressOf(value: string | undefined, base?: string): string | undefined {
  try {
    const url = new URL(value?.trim() ?? '', base)
    return /^https?:$/.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}

/** Words on one line, single spaces; undefined where there are none. No-break spaces stay. */
export function oneLine(value: string | undefined): string | undefined {
  const line =
    value === undefined
      ? undefined
      : cleanText(value)
          .replace(/[ \t\n]+/g, ' ')
          .trim()
  return line === '' ? undefined : line
}

/** Without the fields that are undefined. */
export function known(metadata: { readonly [Field in keyof Metadata]: Metadata[Field] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined))
}
