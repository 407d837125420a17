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
  const meant = spelled.get(letters(written)) ?? inCapitals(written)
  if (meant === undefined && !isExpression(written)) return []
  return [message(invalidLicense, place, { actual: written, ...(meant === undefined ? {} : { expected: meant }) })]
}

/** One word, or several with an operator between: whoever writes a sentence writes neither. */
const isExpression = (written: string): boolean => /^[\w.+/-]+$|(?:^|\s)(?:AND|OR|WITH)(?:\s|$)/.test(written.trim())

/** Operators are written in capitals. */
function inCapitals(written: string): string | undefined {
  const meant = written.replace(/(?<=\s)(?:and|or|with)(?=\s)/gi, operator => operator.toUpperCase())
  return isKnown(meant) ? meant : undefined
}

const operators: ReadonlySet<string | undefined> = new Set(['AND', 'OR', 'WITH'])

/** Whether this is an expression, every bracket closed, whose identifiers SPDX has. */
function isKnown(written: string): boolean {
  const words = written.replace(/[()]/g, ' $& ').trim().split(/\s+/)
  let open = 0
  let isWhole = false
  for (const [at, word] of words.entries()) {
    const endsOperand = word === ')' || operators.has(word)
    if (isWhole !== endsOperand) return false
    if (word === '(') open += 1
    else if (word === ')') open -= 1
    else if (endsOperand) isWhole = false
    else if (isIdentifier(word, words[at - 1])) isWhole = true
    else return false
    if (open < 0) return false
  }
  return isWhole && open === 0
}

/** What follows WITH is an exception, of which there is a list of its own. */
const isIdentifier = (word: string, before: string | undefined): boolean =>
  before === 'WITH' || spdxLicenses.has(word.replace(/\+$/, '')) || others.test(word)

/** A reference to a text of one’s own, as SPDX has it, and npm’s word for no licence at all. */
const others = /^(?:(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+|UNLICENSED)$/

const letters = (written: string): string => written.toLowerCase().replace(/[^a-z0-9+]/g, '')

const spelled: ReadonlyMap<string, string> = new Map([...spdxLicenses].map(id => [letters(id), id]))
