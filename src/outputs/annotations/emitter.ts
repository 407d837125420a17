import type { Annotation } from '../../core/model/annotation.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { Span } from '../../core/model/span.ts'
import type { Unit } from '../../core/model/unit.ts'
import type { EmitContext, Emitter } from '../emitter.ts'
import { apparatusOf, type TermItem } from '../html/apparatus.ts'
import { chaptersOf } from '../html/chapters.ts'
import { footnotesOf } from '../html/footnotes.ts'
import { sourceContent } from '../html/side.ts'
import { readme, readmeSign } from '../readme.ts'
import { type PagePassage, passageOf } from './places.ts'

/** Terms and notes as W3C Web Annotations on the pages of the site: a page of annotations a text. */
export const annotations: Emitter = {
  name: 'annotations',
  sign: readmeSign,
  text: (edition, context) => {
    const path = `${edition.id}.jsonld`
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: addressOf('annotations', path, context),
      type: 'AnnotationPage',
      items: pagesOf(edition).flatMap(each => itemsOf(each.edition, each.path, context)),
    }
    return [{ path, content: `${JSON.stringify(page, null, 2)}\n` }]
  },
  library: (_, { library }) => [
    readme(
      `${library.title}: words and notes as W3C Web Annotations (JSON-LD), a file a text. Each names its passage by the id of an element of the page, and the words in it by themselves and by their place.`,
      'Without `url` in library.yaml, addresses lead from here to ../html/.',
    ),
  ],
}

/** Where a file of the site stands: on the web, or beside this format's folder. */
function addressOf(folder: 'html' | 'annotations', path: string, { library: { url } }: EmitContext): string {
  if (url === undefined) return folder === 'html' ? `../html/${path}` : path
  return `${url.endsWith('/') ? url : `${url}/`}${folder === 'html' ? path : `annotations/${path}`}`
}

/** The pages of a text that hold passages. */
function pagesOf(edition: Edition): { readonly edition: Edition; readonly path: string }[] {
  const chapters = chaptersOf(edition)
  return chapters.length > 1 ? chapters : [{ edition, path: `${edition.id}.html` }]
}

function itemsOf(edition: Edition, path: string, context: EmitContext): object[] {
  const { typeset } = context
  const met = new Set<TermItem>()
  const reading = { edition, typeset, apparatus: apparatusOf(edition), footnotes: footnotesOf(edition), met }
  return edition.units.flatMap(unit => {
    const passage = passageOf(unit.source.text, sourceContent(reading, unit))
    return unit.annotations.map((annotation, index) => ({
      id: `${addressOf('annotations', `${edition.id}.jsonld`, context)}#${unit.id}.${index + 1}`,
      type: 'Annotation',
      ...saidOf(annotation, edition, context),
      target: {
        source: addressOf('html', path, context),
        selector: selectorOf(unit, passage, passage.find(extentOf(annotation))),
      },
    }))
  })
}

/** From the first word to the last: what stands in a gap between is part of it. */
const extentOf = ({ source }: Annotation): Span => [source[0]?.[0] ?? 0, source.at(-1)?.[1] ?? 0]

function saidOf(annotation: Annotation, edition: Edition, { library }: EmitContext): object {
  if (annotation.kind === 'note') {
    const { kind, body } = annotation.note
    return {
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', value: body, format: 'text/markdown', language: library.target },
        { type: 'TextualBody', value: kind, purpose: 'tagging', language: 'en' },
      ],
    }
  }
  const term = edition.terms[annotation.term]
  const meanings = [term?.gloss, ...(term?.renderings ?? [])].filter(each => each !== undefined)
  const bodies = [...new Set(meanings)].map(value => ({ value, language: library.target, purpose: 'describing' }))
  const headword = { value: term?.term ?? annotation.term, language: library.source, purpose: 'identifying' }
  return {
    motivation: 'describing',
    body: [headword, ...bodies].map(body => ({ type: 'TextualBody', format: 'text/plain', ...body })),
  }
}

/** UTF-16 units of the text before and behind the words. */
const around = 32

/**
 * The element, and in it the words by themselves and by their place, which the standard counts in code points. Words of
 * which the page shows none, those of a picture, are their passage.
 */
function selectorOf({ id }: Unit, { text }: PagePassage, span: Span | undefined): object {
  const element = { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: id }
  if (span === undefined) return element
  const [start, end] = span
  const points = (at: number): number => [...text.slice(0, at)].length
  const quote = {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + around).replace(/[\uD800-\uDBFF]$/, ''),
  }
  return { ...element, refinedBy: [quote, { type: 'TextPositionSelector', start: points(start), end: points(end) }] }
}
