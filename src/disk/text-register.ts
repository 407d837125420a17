import { withTexts } from '../core/model/text-register.ts'
import { readAsIs } from './look.ts'
import { replaceIn } from './replace.ts'
import { textRegister } from './text-paths.ts'

/** Notes that the library has these texts, so that it is known when one is gone. */
export async function registerTexts(folder: string, ids: readonly string[]): Promise<void> {
  const before = (await readAsIs(folder, textRegister)) ?? ''
  const after = withTexts(before, ids)
  if (after !== before) await replaceIn(folder, textRegister, after)
}
