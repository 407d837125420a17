import type { Edition } from '../core/model/edition.ts'
import { termId } from '../core/model/glossary.ts'
import { wrongUsage } from '../core/usage.ts'
import { landingOf, pairsOfUnit } from '../library/library.ts'
import { type CountedPlace, formatRef, parseRef, type Stretch, stretchesAt } from '../library/references.ts'
import { type Built, readEdition, readGlossaryFile } from './built.ts'

/** A quotation: words byte by byte as the edition has them, with where they stand and how they may be used. */
export interface Quote {
  /** As people name it, `le-gant-rouge §12`. */
  readonly reference: string
  /** The permanent address: text and unit. */
  readonly id: string
  /** On the published site; absent where `library.yaml` names none. */
  readonly url?: string
  readonly source: string
  /** Empty where nothing translates it. */
  readonly target: string
  readonly license: string
}

/** A text as a list names it. */
export interface ListedText {
  readonly id: string
  readonly title: string
  readonly translation?: string
  readonly author?: string
  readonly level?: string
  readonly subjects: readonly string[]
  readonly units: number
  readonly license: string
}

/** The texts of a build, those of one level or subject where asked. */
export function listTexts({ texts, library }: Built, asked: { level?: string; subject?: string } = {}): ListedText[] {
  return texts
    .filter(({ source }) => asked.level === undefined || source.level === asked.level)
    .filter(({ source }) => asked.subject === undefined || source.tags.includes(asked.subject))
    .map(({ id, source, target, stats }) => ({
      id,
      title: source.title,
      ...(target === null ? {} : { translation: target.title }),
      ...(source.author === undefined ? {} : { author: source.author }),
      ...(source.level === undefined ? {} : { level: source.level }),
      subjects: source.tags,
      units: stats.units,
      license: source.license ?? library.license,
    }))
}

/**
 * A passage, unit by unit: `le-gant-rouge §2–3`, `le-gant-rouge §2.1`, `le-gant-rouge k3f9`, or `le-gant-rouge#k3f9`. Of a
 * unit of which it names sentences it has these alone. An id that is gone leads to the unit that has its words. Throws a
 * wrong-usage error for what names none, and for one that is gone with its words.
 */
export async function passageAt(built: Built, reference: string): Promise<Quote[]> {
  const passage = parseRef(reference)
  const [asked, id] = passage === undefined ? reference.trim().split(/[\s#]+/) : [passage.text]
  const stone = built.library.gone?.find(({ id }) => id === asked)
  if (stone !== undefined && stone.into === undefined)
    throw wrongUsage(`The text \`${asked}\` was withdrawn from this library`)
  const text = stone?.into ?? asked
  if (text === undefined || !built.texts.some(each => each.id === text)) throw unknown(reference)
  const edition = await readEdition(built, text)
  const { unit: landed, gone } = landingOf(edition, id ?? '') ?? {}
  if (gone !== undefined && gone.into === undefined)
    throw wrongUsage(`The passage \`${reference}\` is no longer in this text`)
  const place = landed === undefined ? undefined : { unit: edition.units.indexOf(landed) + 1 }
  const named = passage === undefined ? place : { ...passage, text }
  const stretches = named === undefined ? [] : stretchesAt(edition, named)
  if (stretches.length === 0) throw unknown(reference)
  return stretches.map(stretch => quoteOf(built, edition, stretch))
}

const unknown = (reference: string) =>
  wrongUsage(`Unexpected passage \`${reference}\`, expected one as \`le-gant-rouge §12\` or \`le-gant-rouge k3f9\``)

function quoteOf(built: Built, edition: Edition, { unit, sentences, source, target }: Stretch): Quote {
  return quoted(built, edition, {
    unit: unit.id,
    ...(sentences === undefined ? {} : { sentences }),
    source: unit.source.text.slice(...source),
    target: target === undefined ? '' : unit.target!.text.slice(...target),
  })
}

interface Quoted {
  readonly unit: string
  readonly sentences?: Stretch['sentences']
  readonly source: string
  readonly target: string
}

function quoted({ library }: Built, edition: Edition, { unit, sentences, source, target }: Quoted): Quote {
  const { url } = library
  return {
    reference: referenceOf(edition, unit, sentences),
    id: `${edition.id}#${unit}`,
    ...(url === undefined ? {} : { url: `${url.replace(/\/?$/, '/')}${edition.id}.html#${unit}` }),
    source,
    target,
    license: edition.source.license ?? library.license,
  }
}

function referenceOf(edition: Edition, id: string, sentences: Stretch['sentences']): string {
  const unit = edition.units.findIndex(each => each.id === id) + 1
  if (sentences === undefined) return formatRef({ text: edition.id, unit })
  const [from, last] = sentences.map(at => ({ unit, sentence: at + 1 })) as [CountedPlace, CountedPlace]
  return formatRef({ text: edition.id, ...from, ...(last.sentence === from.sentence ? {} : { to: last }) })
}

/** Linked sentences that hold all of the words, in either language, with or without accents and capitals. */
export async function searchPairs(built: Built, query: string, limit: number): Promise<Quote[]> {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found: Quote[] = []
  for (const { id } of built.texts) {
    const edition = await readEdition(built, id)
    for (const unit of edition.units) {
      for (const pair of pairsOfUnit(unit)) {
        const sides = [folded(pair.source), folded(pair.target)]
        if (!sides.some(side => words.every(word => side.includes(word)))) continue
        found.push(quoted(built, edition, pair))
        if (found.length >= limit) return found
      }
    }
  }
  return found
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase()

/** The terms of the glossary with this headword, id or form. */
export async function termsNamed(built: Built, name: string) {
  const { terms } = await readGlossaryFile(built)
  const [id, words] = [termId(name), folded(name)]
  return Object.values(terms).filter(
    term => term.id === id || folded(term.term) === words || term.forms?.some(form => folded(form) === words) === true,
  )
}

/** Every sentence pair in which a term of this name stands, `limit` at most. */
export async function concordanceOf(built: Built, name: string, limit: number): Promise<Quote[]> {
  const { occurrences } = await readGlossaryFile(built)
  const places = (await termsNamed(built, name)).flatMap(({ id }) => occurrences[id] ?? []).slice(0, limit)
  const editions = new Map<string, Edition>()
  for (const { text } of places) if (!editions.has(text)) editions.set(text, await readEdition(built, text))
  return places.map(({ text, unit, source, target }) => quoted(built, editions.get(text)!, { unit, source, target }))
}
