export interface OneForOne<One, Other> {
  readonly pairs: readonly (readonly [One, Other])[]
  /** Those of each side that no pair has. */
  readonly left: readonly One[]
  readonly right: readonly Other[]
}

/** Each of one side, in order, with the first of the other side that fits it and that no earlier one took. */
export function oneForOne<One, Other>(
  own: readonly One[],
  others: readonly Other[],
  fits: (one: One, other: Other) => boolean,
): OneForOne<One, Other> {
  const right = [...others]
  const left: One[] = []
  const pairs: (readonly [One, Other])[] = []
  for (const one of own) {
    const at = right.findIndex(other => fits(one, other))
    if (at === -1) left.push(one)
    else pairs.push([one, right.splice(at, 1)[0]!])
  }
  return { pairs, left, right }
}
