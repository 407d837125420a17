/** A name that nobody has yet, and from now on this one: of two that are the same the second is counted, `k3f9-2`. */
export function uniqueIn(taken: Set<string>, born: string): string {
  let name = born
  for (let number = 2; taken.has(name); number++) name = `${born}-${number}`
  taken.add(name)
  return name
}
