import type { LanguagePair } from './language/pair.ts'
import type { Container, Unit } from './model/unit.ts'

/** Units whose boxes say what they are called, where they have no title of their own. */
export function withBoxNames<Known extends Pick<Unit, 'kind' | 'within'>>(
  units: readonly Known[],
  { source, target }: LanguagePair,
): Known[] {
  const titled = new Set(units.flatMap(({ kind, within = [] }) => (kind === 'boxTitle' ? [within.at(-1)?.number] : [])))
  const named = (container: Container): Container => {
    const { kind, box, number } = container
    if (kind !== 'box' || box === undefined || titled.has(number)) return container
    const own = source.boxes?.[box]
    const other = target.boxes?.[box]
    const names = { ...(own === undefined ? {} : { source: own }), ...(other === undefined ? {} : { target: other }) }
    return { ...container, names }
  }
  return units.map(unit =>
    unit.within?.some(({ kind }) => kind === 'box') ? { ...unit, within: unit.within.map(named) } : unit,
  )
}
