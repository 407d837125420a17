/** Of names of units as people give them, those of one text: `text/unit` means one text, `unit` every text that has it. */
export function namedIn(text: string, names: readonly string[]): ReadonlySet<string> {
  const own = names.flatMap(name => {
    const [of, unit] = name.includes('/') ? name.split('/') : [text, name]
    return of === text ? [unit!] : []
  })
  return new Set(own)
}
