import type { Unit } from '../../core/model/unit.ts'

/**
 * For each unit whose translation stands with a neighbour: the neighbour's id and the class of its nearest link that has
 * a translation, as `k3f9 l0`. The links say with which unit, and the nearest of its sentences is the one that took it in.
 */
export function hostsOf(units: readonly Unit[]): Map<string, string> {
  const hosts = new Map<string, string>()
  let at: Map<string, number> | undefined
  units.forEach(({ id, links }, index) => {
    const other = links.find(({ unit }) => unit !== undefined)?.unit
    if (other === undefined) return
    at ??= new Map(units.map(({ id }, place) => [id, place]))
    const place = at.get(other)
    if (place === undefined) return
    const found = units[place]!.links
    const isThere = ({ target }: (typeof found)[number]): boolean => target.length > 0
    const link = place > index ? found.findIndex(isThere) : found.findLastIndex(isThere)
    if (link !== -1) hosts.set(id, `${other} l${link}`)
  })
  return hosts
}
