import type { Mark, Unit } from '../model/unit.ts'
import { message, rule } from '../rules/rule.ts'
import type { TextRule } from './rule.ts'

const declared = rule({
  name: 'different-link',
  severity: 'warning',
  summary: 'A link whose address differs in the translation, the language of the page apart.',
  reason: ({ actual, counterpart }: { readonly actual: string; readonly counterpart?: string | undefined }) =>
    counterpart === undefined
      ? `Missing link to \`${actual}\` in the translation, expected the same address`
      : `Unexpected link to \`${counterpart}\`, expected \`${actual}\` or the same page in the other language`,
  examples: {
    wrong: [{ source: 'Voir [la page](https://example.org/a).', target: 'See [the page](https://example.org/b).' }],
    right: [
      {
        source: 'Voir [le loup](https://fr.wikipedia.org/wiki/Loup).',
        target: 'See [the wolf](https://en.wikipedia.org/wiki/Wolf).',
      },
    ],
  },
})

/** Links of a unit whose addresses differ, the language of the page apart. */
export const differentLink: TextRule = {
  ...declared,
  check: ({ units }, { placeInSource, placeInTarget }) =>
    units.flatMap((unit, at) => {
      if (unit.target === null) return []
      const others = linksOf(unit.target)
      return linksOf(unit.source).flatMap(({ span, url = '' }, index) => {
        if (others.some(other => samePage(url, other.url ?? ''))) return []
        const rival = others[index]
        const place = rival === undefined ? placeInSource(at, span) : placeInTarget(at, rival.span)
        return [message(declared, place, { actual: url, counterpart: rival?.url }, { unit: unit.id, expected: [url] })]
      })
    }),
}

const linksOf = ({ marks }: Unit['source']): readonly Mark[] => marks.filter(({ kind }) => kind === 'link')

const samePage = (one: string, other: string): boolean => one === other || hostOf(one) === hostOf(other)

/** An address without what names a language in it: `fr.wikipedia.org/wiki/Loup`, `example.org/fr/page`. */
function hostOf(url: string): string {
  const bare = url.replace(/^(https?:\/\/)?(?:www\.)?/u, '').replace(/\/$/u, '')
  const [host = ''] = bare.split('/')
  if (/^[a-z]{2}\./u.test(host)) return host.replace(/^[a-z]{2}\./u, '')
  return bare.replace(/\/(?:[a-z]{2})(?:-[A-Za-z]{2})?(?=\/|$)/u, '')
}
