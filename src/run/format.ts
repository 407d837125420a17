import { oneOf } from '../core/rules/rule.ts'
import { wrongUsage } from '../core/usage.ts'
import type { Emitter } from '../outputs/emitter.ts'
import { emitters } from '../outputs/registry.ts'

/** A format by its name, or as it is handed in. */
export function formatOf(given: string | Emitter): Emitter {
  if (typeof given === 'string') {
    const known = Object.hasOwn(emitters, given) ? emitters[given] : undefined
    if (known !== undefined) return known
    throw wrongUsage(`Unexpected format \`${given}\`, expected ${oneOf(Object.keys(emitters))}, or a format by value`)
  }
  const { name, sign, text, library } = (given ?? {}) as Partial<Emitter>
  const isWhole =
    typeof name === 'string' &&
    /^[a-z0-9][a-z0-9-]*$/.test(name) &&
    typeof sign?.path === 'string' &&
    typeof sign.words === 'string' &&
    typeof text === 'function' &&
    typeof library === 'function'
  if (!isWhole) throw wrongUsage('Unexpected format, expected { name, sign: { path, words }, text, library }')
  return given
}

/** Whether a format is the tool's own: one by value may say other things each time, and crosses to no thread. */
export const isOwnFormat = (format: Emitter): boolean => emitters[format.name] === format
