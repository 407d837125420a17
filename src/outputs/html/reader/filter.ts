import { make, searchField } from './make.ts'

/** Letters without case and accents, any space as a plain one, so that *eviction* finds *éviction*. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/\s/g, ' ')
}

/** What an entry says of itself, without the sentences that quote it. */
export function wordsOf(entry: Element): string {
  return [...entry.children].map(part => (part.matches('.concordance') ? '' : part.textContent)).join(' ')
}

/**
 * Keeps what is asked for with the page's place in the history, and brings it back to a reader who comes back; whether
 * there was something. The browser itself keeps only fields that stand in the page's own markup.
 */
export function comesBack(fields: readonly (HTMLInputElement | HTMLSelectElement)[]): boolean {
  const kept: unknown = history.state
  const before = Array.isArray(kept) ? kept : []
  fields.forEach((field, at) => {
    if (typeof before[at] === 'string') field.value = before[at]
    field.addEventListener('input', () =>
      history.replaceState(
        fields.map(({ value }) => value),
        '',
      ),
    )
  })
  return before.length > 0
}

/** A field that leaves those entries which hold every word of it. */
export function offerFilter(entries: readonly HTMLElement[], label: string): void {
  if (entries.length < 2) return
  const field = searchField(label)
  const count = make('span', { role: 'status', class: 'count' })
  const contents = entries.map(entry => folded(wordsOf(entry)))
  const update = (): void => {
    const wanted = folded(field.value).split(/\s+/).filter(Boolean)
    let shown = 0
    entries.forEach((entry, index) => {
      const fits = wanted.every(word => contents[index]!.includes(word))
      entry.hidden = !fits
      if (fits) shown++
    })
    for (const group of document.querySelectorAll<HTMLElement>('.letter')) {
      group.hidden = group.querySelector('.item:not([hidden])') === null
    }
    count.textContent = wanted.length === 0 ? '' : `${shown} of ${entries.length}`
  }
  field.addEventListener('input', update)
  if (comesBack([field])) update()
  document.querySelector('.title > .filter')?.append(field, ' ', count)
}
