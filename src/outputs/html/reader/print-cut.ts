/** The sides of a passage: the text and its translation, or one alone. */
export type Sides = readonly HTMLElement[]

/** Where sides may be parted: the number of children of each that stay. */
type Cut = readonly number[]

/** Parts sides after as many linked sentences as fit; undefined where not even the first does. */
export function cutAtSentences(sides: Sides, fits: (first: Sides) => boolean): [Sides, Sides] | undefined {
  const cuts = cutsOf(sides)
  const best = last(cuts.length, at => fits(pieceOf(sides, cuts[at]!)))
  return best === -1 ? undefined : parted(sides, cuts[best]!)
}

/** Between links: on each side what is before belongs to links up to one, what is behind to later ones. */
function cutsOf(sides: Sides): Cut[] {
  const numbers = sides.map(side => [...side.childNodes].map(numberOf))
  const highest = Math.max(-1, ...numbers.flat())
  return Array.from({ length: Math.max(highest, 0) }, (_, link) => link).flatMap((link): Cut[] => {
    const cut = numbers.map(side => side.findLastIndex(number => number !== -1 && number <= link) + 1)
    const isClean = numbers.every((side, at) =>
      side.every((number, index) => number === -1 || number <= link === index < cut[at]!),
    )
    return isClean && cut[0]! > 0 ? [cut] : []
  })
}

/** Number of the link of a sentence; -1 of what is none. */
const numberOf = (node: Node): number =>
  node instanceof HTMLElement ? Number(/(?:^| )l(\d+)(?: |$)/.exec(node.className)?.[1] ?? -1) : -1

function pieceOf(sides: Sides, cut: Cut): Sides {
  return sides.map((side, at) => {
    const copy = side.cloneNode(true) as HTMLElement
    while (copy.childNodes.length > cut[at]!) copy.lastChild!.remove()
    return copy
  })
}

function parted(sides: Sides, cut: Cut): [Sides, Sides] {
  const first = pieceOf(sides, cut)
  for (const [at, side] of sides.entries()) {
    for (let count = 0; count < cut[at]!; count++) side.firstChild!.remove()
    goesOn(side)
  }
  return [first, sides]
}

/** What a page before has begun: without its id, and as no first line. */
function goesOn(side: HTMLElement): void {
  side.removeAttribute('id')
  side.removeAttribute('data-marker')
  side.classList.add('goes-on')
}

/** Steps in which the place is sought where a sentence is longer than a page. */
const steps = 256

/** Parts sides at a share of their words that fits, both at the same; at the least one step. */
export function cutAtWords(sides: Sides, fits: (first: Sides) => boolean): [Sides, Sides] | undefined {
  const places = sides.map(placesIn)
  if (places.every(({ length }) => length < 2)) return undefined
  const pieces = (step: number) => sides.map((side, at) => halves(side, places[at]!, step / steps))
  const best = Math.max(
    1,
    last(steps, step => step > 0 && fits(pieces(step).map(([first]) => first))),
  )
  const made = pieces(best)
  const rest = made.map(([, second]) => second)
  for (const side of rest) goesOn(side)
  return [made.map(([first]) => first), rest]
}

interface Place {
  readonly node: Text
  readonly offset: number
}

/** Before each word; inside a word that is very long, after every few letters. */
function placesIn(side: HTMLElement): Place[] {
  const places: Place[] = []
  const walker = document.createTreeWalker(side, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    for (const { index } of node.data.matchAll(/\S{1,40}/gu)) places.push({ node, offset: index })
  }
  return places
}

function halves(side: HTMLElement, places: readonly Place[], share: number): [HTMLElement, HTMLElement] {
  const place = places[Math.min(places.length, Math.ceil(places.length * share))]
  const [first, second] = [side.cloneNode(false), side.cloneNode(false)] as [HTMLElement, HTMLElement]
  const range = document.createRange()
  range.selectNodeContents(side)
  if (place === undefined) first.append(range.cloneContents())
  else {
    range.setEnd(place.node, place.offset)
    first.append(range.cloneContents())
    range.selectNodeContents(side)
    range.setStart(place.node, place.offset)
    second.append(range.cloneContents())
    for (const again of second.querySelectorAll('[id]'))
      if (first.querySelector(`#${CSS.escape(again.id)}`)) again.removeAttribute('id')
  }
  return [first, second]
}

/** The last number below `count` for which a test holds that holds up to some number; -1 for none. */
function last(count: number, holds: (number: number) => boolean): number {
  let low = -1
  let high = count - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
