import { rememberChoices, restoreChoices } from './choices.ts'
import { followKeys } from './keys.ts'
import { installable } from './offline.ts'
import { addTools } from './tools.ts'

/** What every page does, and then one of its kind. */
export function startPage(startKind: () => void): void {
  // The script stands between the bar and the text: choices are back before there is anything to lay out.
  const { classList } = document.documentElement
  classList.add('js')
  // What was read before is as high as it was when the browser goes back to its place.
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  classList.toggle('whole', opened?.type !== 'navigate')
  addEventListener('load', () => setTimeout(() => classList.remove('whole'), 500))
  colorWindow()
  rememberChoices()
  document.addEventListener('DOMContentLoaded', () => {
    followKeys()
    startKind()
    addTools()
    restoreChoices()
    installable()
  })
}

/** The window around a page takes on the paper that its reader chose. */
function colorWindow(): void {
  document.addEventListener('change', ({ target }) => {
    if ((target as HTMLInputElement).name !== 'theme') return
    const { backgroundColor } = getComputedStyle(document.documentElement)
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
      meta.content = backgroundColor
  })
}
