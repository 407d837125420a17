import type { Element } from 'hast'
import { h } from 'hastscript'
import type { AlignedLink, AlignedSentence, Alignment } from '../../core/alignment.ts'
import { range } from '../../core/model/span.ts'
import { counted, languageName } from '../html/describe.ts'
import { languageOf } from '../html/element.ts'
import { isLinked, linkId, toneOf } from './map.ts'

/** Below this score one link in five and more is wrong: the same ones as `explain` lists. */
const sure = 0.8
/** Links that a list shows; the others are counted. */
const most = 60
/** Sentences before and behind those of a link, one of which may be meant. */
const around = { source: 1, target: 2 } as const

interface Texts {
  readonly id: string
  readonly alignment: Alignment
  /** BCP 47 tags of both languages. */
  readonly languages: readonly [source: string, target: string]
}

type Indexed = { readonly link: AlignedLink; readonly index: number }

/** The links that somebody should look at, the most doubtful first, then what was set by hand. */
export function linkLists(texts: Texts): Element[] {
  const links = texts.alignment.links.map((link, index): Indexed => ({ link, index }))
  const open = links.filter(({ link }) => !link.isByHand)
  const doubtful = open
    .filter(({ link }) => isLinked(link) && link.score < sure)
    .toSorted((one, other) => one.link.score - other.link.score || one.index - other.index)
  const moved = open.filter(({ link }) => link.isMoved && link.score >= sure)
  const alone = open.filter(({ link }) => !isLinked(link))
  const byHand = links.filter(({ link }) => link.isByHand)
  return [
    section(texts, doubtful, {
      id: 'doubtful',
      title: 'Links in doubt',
      words: 'The aligner is not sure of these. Tick what belongs together, and link it by hand.',
      none: 'None: the aligner is sure of every link.',
    }),
    ...(moved.length === 0 ? [] : [movedSection(texts, moved)]),
    ...(alone.length === 0
      ? []
      : [
          section(texts, alone, {
            id: 'alone',
            title: 'Without a counterpart',
            words:
              'Left out or added by the translation, or not found. Tick the sentence that faces it, if there is one.',
          }),
        ]),
    ...(byHand.length === 0
      ? []
      : [
          section(texts, byHand, {
            id: 'by-hand',
            title: 'Set by hand',
            words: `They stand in annotations/${texts.id}.yaml.`,
          }),
        ]),
  ]
}

/** Passages whose translation stands elsewhere: links that follow each other on both sides are one. */
function movedSection({ id, alignment, languages }: Texts, moved: readonly Indexed[]): Element {
  const passages: Indexed[][] = []
  for (const each of moved) {
    const last = passages.at(-1)?.at(-1)?.link
    const follows = last?.source.at(-1) === each.link.source[0]! - 1 && last?.target.at(-1) === each.link.target[0]! - 1
    if (follows) passages.at(-1)!.push(each)
    else passages.push([each])
  }
  const item = (passage: readonly Indexed[]): Element => {
    const [source, target] = [passage.flatMap(({ link }) => link.source), passage.flatMap(({ link }) => link.target)]
    const unit = alignment.source[source[0]!]!.unit
    return h('li.link', { id: linkId(passage[0]!.index), tabIndex: -1 }, [
      h('p.facts', [
        h('span', counted(source.length, 'sentence')),
        h('a', { href: `${id}.html#${unit}` }, ['unit ', unit, h('span.hidden', ' of a moved passage on the page')]),
      ]),
      h('div.sides', [
        ends(
          source.map(at => alignment.source[at]!),
          languages[0],
        ),
        ends(
          target.map(at => alignment.target[at]!),
          languages[1],
        ),
      ]),
    ])
  }
  return h('section#moved', { ariaLabelledBy: 'moved-title' }, [
    h('h2#moved-title', ['Out of order ', h('span.count', String(passages.length))]),
    h('p.remark', 'Their translation stands elsewhere than the order of the text has it.'),
    h('ol.links', passages.slice(0, most).map(item)),
  ])
}

/** A passage by its first and its last sentence. */
function ends(sentences: readonly AlignedSentence[], language: string): Element {
  const [first, last] = [sentences[0]!.text, sentences.at(-1)!.text]
  return h('p', languageOf(language), sentences.length === 1 ? first : `${first} … ${last}`)
}

interface ListOf {
  readonly id: string
  readonly title: string
  readonly words: string
  /** Said where the list is empty. */
  readonly none?: string
}

function section(texts: Texts, links: readonly Indexed[], { id, title, words, none }: ListOf): Element {
  const rest = links.length - most
  return h('section', { id, ariaLabelledBy: `${id}-title` }, [
    h('h2', { id: `${id}-title` }, [title, ' ', h('span.count', String(links.length))]),
    h('p.remark', links.length === 0 ? none : words),
    ...(links.length === 0
      ? []
      : [
          h(
            'ol.links',
            links.slice(0, most).map(each => linkItem(texts, each)),
          ),
        ]),
    ...(rest > 0 ? [h('p.remark', `${rest} more follow once these are settled.`)] : []),
  ])
}

function linkItem(texts: Texts, indexed: Indexed): Element {
  const { link, index } = indexed
  const unit = unitOf(link, texts.alignment)
  const score = h('span', ['score ', h('b.score', { className: [toneOf(link.score)] }, digits(link.score))])
  return h('li.link', { id: linkId(index), tabIndex: -1, dataSides: sidesOf(link) }, [
    h('p.facts', [
      ...(link.isByHand || !isLinked(link) ? [] : [score]),
      ...(link.isMoved ? [h('span', 'moved')] : []),
      h('a', { href: `${texts.id}.html#${unit}` }, [
        'unit ',
        unit,
        h('span.hidden', ` of link ${index + 1} on the page`),
      ]),
    ]),
    ...(link.isByHand ? takenBack(texts, indexed) : isLinked(link) ? [form(texts, indexed)] : folded(texts, indexed)),
  ])
}

/** A link as it stands, with the way to take it back. */
const takenBack = (texts: Texts, { link, index }: Indexed): Element[] => [
  asItStands(texts, link),
  h('form', { dataWhat: 'take-back', dataSource: link.source.join(' '), dataTarget: link.target.join(' ') }, [
    h('button', { type: 'submit' }, ['Take back', h('span.hidden', ` link ${index + 1}`)]),
    h('p.answer', { role: 'status' }),
  ]),
]

/** What stands alone, with the sentences that it may face folded away. */
const folded = (texts: Texts, indexed: Indexed): Element[] => [
  asItStands(texts, indexed.link),
  h('details', [h('summary', ['Link it', h('span.hidden', `: ${indexed.index + 1}`)]), form(texts, indexed)]),
]

const asItStands = ({ alignment, languages }: Texts, { source, target }: AlignedLink): Element =>
  h('div.sides', [
    quotes(
      source.map(at => alignment.source[at]!),
      languages[0],
    ),
    quotes(
      target.map(at => alignment.target[at]!),
      languages[1],
    ),
  ])

/** The sentences of a link among those around them, to be ticked, and the button that writes it. */
const form = ({ alignment, languages }: Texts, { link, index }: Indexed): Element =>
  h('form', { dataWhat: 'set' }, [
    h('div.sides', [
      choiceOf('source', { link, index, alignment, language: languages[0] }),
      choiceOf('target', { link, index, alignment, language: languages[1] }),
    ]),
    h('button', { type: 'submit' }, ['Link by hand', h('span.hidden', `: link ${index + 1}`)]),
    h('p.answer', { role: 'status' }),
  ])

const digits = (score: number): string => score.toFixed(2).replace(/^0/, '')

const sidesOf = ({ source, target }: AlignedLink): string => `${source.join(' ')} | ${target.join(' ')}`

const unitOf = ({ source, target }: AlignedLink, alignment: Alignment): string =>
  (source.length > 0 ? alignment.source[source[0]!] : alignment.target[target[0]!])!.unit

function quotes(sentences: readonly AlignedSentence[], language: string): Element {
  if (sentences.length === 0) return h('p.none', '—')
  return h('p', languageOf(language), sentences.map(({ text }) => text).join(' '))
}

interface Chosen {
  readonly link: AlignedLink
  readonly index: number
  readonly alignment: Alignment
  readonly language: string
}

/** The sentences of one side of a link, ticked, among those around them. */
function choiceOf(side: 'source' | 'target', { link, index, alignment, language }: Chosen): Element {
  const sentences = alignment[side]
  const [first, last] = bounds(side, link, { index, alignment })
  const shown = range(Math.max(0, first - around[side]), Math.min(sentences.length, last + 1 + around[side]))
  const options = shown.map(at =>
    h('label', [
      h('input', { type: 'checkbox', name: side, value: String(at), checked: link[side].includes(at) }),
      h('span', languageOf(language), sentences[at]!.text),
    ]),
  )
  return h('fieldset', [
    h('legend', [languageName(language), h('span.hidden', ` of link ${index + 1}`)]),
    ...(options.length === 0 ? [h('p.none', '—')] : options),
  ])
}

/** The first and the last sentence of a link on one side; where it has none, those between which it would stand. */
function bounds(
  side: 'source' | 'target',
  link: AlignedLink,
  { index, alignment }: Pick<Chosen, 'index' | 'alignment'>,
) {
  const own = link[side]
  if (own.length > 0) return [own[0]!, own.at(-1)!] as const
  const before =
    alignment.links
      .slice(0, index)
      .findLast(each => each[side].length > 0)
      ?.[side].at(-1) ?? -1
  return [before + 1, before] as const
}
