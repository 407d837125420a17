import { unknown } from '../model/library.ts'
import type { Message, Place } from '../model/message.ts'
import { invalidLicense } from '../rules/invalid-license.ts'
import { message } from '../rules/rule.ts'
import { spdxLicenses } from './spdx-licenses.ts'

/**
 * What is wrong with a licence that is meant as an identifier of SPDX, or an expression of some (`MIT AND CC-BY-4.0`,
 * SPDX 2.3, annex D); nothing is said of a sentence, which may be any.
 */
export function licenseMessages(written: unknown, place: Place): Message[] {
  if (typeof written !== 'string' || written === unknown || isKnown(written)) return []
  const meant = spelled.get(letters(written))
  if (meant === undefined && !isExpression(written)) return []
  return [message(invalidLicense, place, { actual: written, ...(meant === undefined ? {} : { expected: meant }) })]
}

/** One word, or several with an operator between: whoever writes a sentence writes neither. */
const isExpression = (written: string): boolean => /^[\w.+-]+$|\s(?:AND|OR|WITH)\s/.test(written.trim())

function isKnown(written: string): boolean {
  const parts = written.replace(/[()]/g, ' ').trim().split(/\s+/)
  // What follows WITH is an exception, of which there is a list of its own.
  return parts.every((part, at) => {
    if (at % 2 === 1) return ['AND', 'OR', 'WITH'].includes(part)
    return parts[at - 1] === 'WITH' || spdxLicenses.has(part.replace(/\+$/, '')) || others.test(part)
  })
}

/** A reference to a text of one’s own, as SPDX has it, and npm’s word for no licence at all. */
const others = /^(?:(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+|UNLICENSED)$/

const letters = (written: string): string => written.toLowerCase().replace(/[^a-z0-9+]/g, '')

const spelled: ReadonlyMap<string, string> = new Map([...spdxLicenses].map(id => [letters(id), id]))
