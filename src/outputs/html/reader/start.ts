import { rememberChoices, restoreChoices } from './choices.ts'
import { followKeys } from './keys.ts'
import { installable } from './offline.ts'
import { addTools } from './tools.ts'

/** What every page does, and then one of its kind. */
export function startPage(startKind: () => void): void {
  // The script stands between the bar and the text: choices are back before there is anything to lay out.
  document.documentElement.classList.add('js')
  rememberChoices()
  document.addEventListener('DOMContentLoaded', () => {
    followKeys()
    startKind()
    addTools()
    restoreChoices()
    installable()
  })
}
