import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { remember } from '../../core/language/remember.ts'
import type { Level, Term } from '../../core/model/annotation.ts'
import type { Edition } from '../../core/model/edition.ts'
import { element, languageOf, text } from './element.ts'
import { inlineMarkdown } from './markdown.ts'
import type { Marker } from './quoted.ts'

const genders = { m: 'masculine', f: 'feminine', mf: 'masculine or feminine' } as const

/** A term's entry: headword, sound, grammar, level, gloss, definitions, example; `marked` of words of the source in English prose. */
export function describeTerm(term: Term, [source, target]: readonly [string, string], marked: Marker): Element[] {
  const inSource = languageOf(source)
  const inTarget = languageOf(target)
  const grammar = [term.pos, term.gender === undefined ? undefined : genders[term.gender]].filter(Boolean).join(', ')
  const { definition, example } = term
  const [own, other] = [example?.[source], example?.[target]]
  const further = remember(furthers, term, furtherRenderings)
  return [
    element('p', { className: ['word'] }, [
      element('b', inSource, [text(term.term)]),
      ...(term.ipa === undefined ? [] : [text(' '), soundOf(term.ipa, source)]),
      ...(grammar === '' ? [] : [text(' '), element('span', { className: ['grammar'] }, [text(grammar)])]),
      ...(term.level === undefined ? [] : [text(' '), levelOf(term.level)]),
    ]),
    ...(term.gloss === undefined ? [] : [element('p', { className: ['gloss'], ...inTarget }, [text(term.gloss)])]),
    ...(term.expansion === undefined
      ? []
      : [element('p', { className: ['expansion'], ...inSource }, [text(term.expansion)])]),
    ...(definition?.[source] === undefined
      ? []
      : [element('div', { ...inSource, className: ['def', 'def-a'] }, said(term, definition[source]))]),
    ...(definition?.[target] === undefined
      ? []
      : [element('div', { ...inTarget, className: ['def', 'def-b'] }, marked(said(term, definition[target])))]),
    ...(own === undefined || other === undefined
      ? []
      : [
          element('div', { className: ['example'] }, [
            element('p', inSource, said(term, own)),
            element('p', inTarget, said(term, other)),
          ]),
        ]),
    ...(further.length === 0
      ? []
      : [
          element('p', { className: ['renderings'] }, [
            element('span', { className: ['label'] }, [text('Also ')]),
            element('span', inTarget, [text(further.join(', '))]),
          ]),
        ]),
  ]
}

/** What an entry says, read once: a term stands on many pages of a book. */
const said = (term: Term, body: string): ElementContent[] =>
  remember(
    remember(sayings, term, () => new Map<string, ElementContent[]>()),
    body,
    inlineMarkdown,
  )

const sayings = new WeakMap<Term, Map<string, ElementContent[]>>()

/** Phonetic letters are a script of their own: BCP 47 calls French in them `fr-fonipa`. */
function soundOf(ipa: string, language: string): Element {
  return element('span', { lang: `${language}-fonipa`, className: ['ipa'] }, [text(`/${ipa}/`)])
}

/** A CEFR level, as a reader sees it. */
export function levelOf(level: Level): Element {
  return element('span', { className: ['level'], title: `CEFR level ${level}` }, [text(level)])
}

const furthers = new WeakMap<Term, readonly string[]>()

/** Accepted renderings that the gloss does not name. */
function furtherRenderings({ gloss = '', renderings }: Term): string[] {
  const named = new Set(gloss.split(/[,;] */).map(part => part.trim()))
  return renderings.filter(rendering => rendering !== gloss && !named.has(rendering))
}

type Related = readonly Pick<Term, 'id' | 'term'>[]

/** Links to the terms that stand in a longer one. */
export const contains = (parts: Related, language: string): Element[] => linksTo('Contains ', parts, language)

/** Links to related terms, of the same page where it is not said. */
export const seeAlso = (related: Related, language: string, hrefOf?: (id: string) => string): Element[] =>
  linksTo('See also ', related, language, hrefOf)

function linksTo(label: string, related: Related, language: string, hrefOf = (id: string) => `#t-${id}`): Element[] {
  if (related.length === 0) return []
  const links = related.flatMap(({ id, term }, index): ElementContent[] => {
    const link = h('a', { ...languageOf(language), href: hrefOf(id) }, term)
    return index === 0 ? [link] : [text(', '), link]
  })
  return [h('p.see', [h('span.label', label), ...links])]
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** The English name of a language by its BCP 47 tag. */
export function languageName(language: string): string {
  return languageNames.of(language) ?? language
}

export function counted(count: number, one: string, many = `${one}s`): string {
  const digits = String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${digits} ${count === 1 ? one : many}`
}

/** How long a text takes to read: the time that the JSON has, or the share of it that some of its words take. */
export function minutes({ stats, learning }: Pick<Edition, 'stats' | 'learning'>, words = stats.words.source): string {
  const time = learning === undefined || stats.words.source === 0 ? 0 : (learning.minutes * words) / stats.words.source
  const whole = Math.max(1, Math.round(time))
  return whole < 90 ? `${whole} min` : `${Math.floor(whole / 60)} h ${whole % 60} min`
}
