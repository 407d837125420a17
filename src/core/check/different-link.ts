import { message } from '../messages.ts'
import type { Mark, Unit } from '../model/unit.ts'
import type { Check } from './rule.ts'

/** Links of a unit whose addresses differ, the language of the page apart. */
export const differentLink: Check = ({ units }, { placeInSource, placeInTarget }) =>
  units.flatMap((unit, at) => {
    if (unit.target === null) return []
    const others = linksOf(unit.target)
    return linksOf(unit.source).flatMap(({ span, url = '' }, index) => {
      if (others.some(other => samePage(url, other.url ?? ''))) return []
      const rival = others[index]
      const place = rival === undefined ? placeInSource(at, span) : placeInTarget(at, rival.span)
      return [
        message('different-link', place, { actual: url, counterpart: rival?.url }, { unit: unit.id, expected: [url] }),
      ]
    })
  })

const linksOf = ({ marks }: Unit['source']): readonly Mark[] => marks.filter(({ kind }) => kind === 'link')

const samePage = (one: string, other: string): boolean => one === other || hostOf(one) === hostOf(other)

/** An address without what names a language in it: `fr.wikipedia.org/wiki/Loup`, `example.org/fr/page`. */
function hostOf(url: string): string {
  const bare = url.replace(/^(https?:\/\/)?(?:www\.)?/u, '').replace(/\/$/u, '')
  const [host = ''] = bare.split('/')
  if (/^[a-z]{2}\./u.test(host)) return host.replace(/^[a-z]{2}\./u, '')
  return bare.replace(/\/(?:[a-z]{2})(?:-[A-Za-z]{2})?(?=\/|$)/u, '')
}
