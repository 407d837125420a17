import { read, write } from './storage.ts'

const key = 'choices'

/** Remembers every choice of the bar and the settings, and brings back those of last time. */
export function rememberChoices(): void {
  const chosen = read<Record<string, string>>(key, {})
  for (const [name, value] of Object.entries(chosen)) choose(name, value)
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
    write(key, { ...read<Record<string, string>>(key, {}), [target.name]: target.value })
  })
}

/** Makes a choice as a reader would; one that the page does not have is left alone. */
export function choose(name: string, value: string): void {
  const input = document.getElementById(`${name}-${value}`)
  if (input instanceof HTMLInputElement && input.name === name) input.checked = true
}

export function chosen(name: string): string {
  return document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? ''
}
