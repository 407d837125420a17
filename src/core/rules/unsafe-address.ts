import { schemes } from '../model/address.ts'
import { oneOf, rule } from './rule.ts'

export const unsafeAddress = rule({
  name: 'unsafe-address',
  severity: 'warning',
  summary: 'A link or image whose address could run a script or hold a document of its own. Its words stay.',
  reason: ({ actual }: { readonly actual: string }) =>
    `Unexpected address \`${shortened(actual)}\`, expected a relative one or one that begins with ${oneOf(schemes.map(scheme => `${scheme}:`))}; the link is left out`,
  examples: {
    wrong: [{ source: 'Voir [le plan](javascript:alert(1)).' }],
    right: [{ source: 'Voir [le plan](https://example.org/plan).' }],
  },
})

/** The beginning of an address, on one line. */
function shortened(address: string): string {
  const line = address.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
