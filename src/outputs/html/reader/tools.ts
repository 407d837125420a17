import { help } from './keys.ts'
import { button, make } from './make.ts'
import { openNotebook } from './notebook.ts'

/** Buttons that only a script can answer, at the end of the settings. */
export function addTools(): void {
  const tools = [
    button('Saved words', () => closing(openNotebook), { class: 'tool' }),
    button('Keys', () => closing(help), { class: 'tool' }),
  ]
  document.getElementById('open-saved')?.addEventListener('click', openNotebook)
  document.getElementById('settings')?.append(make('p', { class: 'actions' }, ...tools))
}

function closing(act: () => void): void {
  document.getElementById('settings')?.hidePopover()
  act()
}
