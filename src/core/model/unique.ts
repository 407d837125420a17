/** Names that are taken, each with the number that the next one like it may have. */
export type Taken = Map<string, number>

/** A name that nobody has yet, and from now on this one: of two that are the same the second is counted, `k3f9-2`. */
export function uniqueIn(taken: Taken, born: string): string {
  let name = born
  let number = taken.get(born) ?? 1
  while (taken.has(name)) name = `${born}-${++number}`
  taken.set(born, number)
  if (name !== born) taken.set(name, 1)
  return name
}
