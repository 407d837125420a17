import { read, write } from './storage.ts'

const key = 'choices'

/** Brings back every choice of last time; again for those that the script has added since. */
export function restoreChoices(): void {
  for (const [name, value] of Object.entries(read<Record<string, string>>(key, {}))) choose(name, value)
}

/** Remembers every choice of the bar and the settings. */
export function rememberChoices(): void {
  restoreChoices()
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio') keepChoice(target.name, target.value)
  })
}

export function keepChoice(name: string, value: string): void {
  write(key, { ...read<Record<string, string>>(key, {}), [name]: value })
}

/** Makes a choice as a reader would; one that the page does not have is left alone. */
export function choose(name: string, value: string): void {
  const input = document.getElementById(`${name}-${value}`)
  if (!(input instanceof HTMLInputElement) || input.name !== name || input.checked) return
  input.checked = true
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

export function chosen(name: string): string {
  return document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? ''
}
