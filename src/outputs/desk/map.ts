import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { AlignedLink, Alignment } from '../../core/alignment.ts'
import { counted } from '../html/describe.ts'

/** How sure a link is, by its score: of the links of a tone about that share is right. */
export const tones = [
  { name: 'certain', from: 0.95, label: '.95 and more' },
  { name: 'sure', from: 0.8, label: '.80 to .95' },
  { name: 'likely', from: 0.6, label: '.60 to .80' },
  { name: 'doubtful', from: 0.4, label: '.40 to .60' },
  { name: 'wrong', from: 0, label: 'below .40' },
] as const
export type Tone = (typeof tones)[number]['name']

export const toneOf = (score: number): Tone => tones.find(({ from }) => score >= from)!.name

/** Length of both axes; the drawing is a square whatever the texts are. */
const side = 1000
/** A link of a novel would be smaller than anything that can be seen or touched. */
const least = { sure: 2, doubtful: 9 } as const

/** Address of a link on the page. */
export const linkId = (index: number): string => `link-${index}`

/**
 * The alignment as a map: the source runs to the right, the target downwards, each link is a box over its sentences. What
 * is sure of one tone is one path; a link that somebody may want to look at is a shape of its own.
 */
export function alignmentMap(alignment: Alignment, [source, target]: readonly [string, string]): Element {
  const { links } = alignment
  const scale = { x: side / Math.max(1, alignment.source.length), y: side / Math.max(1, alignment.target.length) }
  const linked = links.flatMap((link, index) => (isLinked(link) ? [{ link, index }] : []))
  const isPlain = ({ link }: (typeof linked)[number]) =>
    !link.isByHand && !link.isMoved && ['certain', 'sure'].includes(toneOf(link.score))
  const plain = linked.filter(isPlain)
  const own = linked.filter(each => !isPlain(each))
  const label = `Map of the links: ${source} from left to right, ${target} from top to bottom. ${summary(alignment)}`
  return h('figure.map', [
    h('p.axis.source', `${source} · ${counted(alignment.source.length, 'sentence')} →`),
    h('p.axis.target', `${target} · ${counted(alignment.target.length, 'sentence')} →`),
    s('svg', { viewBox: `-4 -4 ${side + 8} ${side + 8}`, role: 'img', ariaLabel: label }, [
      s('path.frame', { d: `M0 0H${side}V${side}H0z` }),
      s('path.divisions', { d: divisions(alignment, scale) }),
      s('path.gap', { d: gaps(alignment, scale) }),
      ...(['certain', 'sure'] as const).map(tone => {
        const boxes = plain.filter(({ link }) => toneOf(link.score) === tone)
        return s(`path.${tone}`, { d: boxes.map(({ link }) => boxPath(boxOf(link, scale, least.sure))).join('') })
      }),
      ...own.map(({ link, index }) => shapeOf(link, { index, scale, alignment })),
    ]),
    legend(alignment),
  ])
}

interface Scale {
  readonly x: number
  readonly y: number
}

interface Box extends Scale {
  readonly width: number
  readonly height: number
}

export const isLinked = ({ source, target }: AlignedLink): boolean => source.length > 0 && target.length > 0

function boxOf({ source, target }: AlignedLink, scale: Scale, smallest: number): Box {
  const [width, height] = [source.length * scale.x, target.length * scale.y]
  const [x, y] = [source[0]! * scale.x, target[0]! * scale.y]
  const grown = (length: number) => Math.max(0, smallest - length)
  return {
    x: x - grown(width) / 2,
    y: y - grown(height) / 2,
    width: width + grown(width),
    height: height + grown(height),
  }
}

const digits = (value: number): string => String(Math.round(value * 10) / 10)

const boxPath = ({ x, y, width, height }: Box): string =>
  `M${digits(x)} ${digits(y)}h${digits(width)}v${digits(height)}h-${digits(width)}z`

interface Drawn {
  readonly index: number
  readonly scale: Scale
  readonly alignment: Alignment
}

function shapeOf(link: AlignedLink, { index, scale, alignment }: Drawn): Element {
  const { x, y, width, height } = boxOf(link, scale, least.doubtful)
  const kind = link.isByHand ? 'by-hand' : toneOf(link.score)
  const words = `${alignment.source[link.source[0]!]!.text} · ${alignment.target[link.target[0]!]!.text}`
  const place = { x: digits(x), y: digits(y), width: digits(width), height: digits(height), rx: '1.5' }
  const classes = [kind, ...(link.isMoved ? ['moved'] : [])]
  return s('rect', { className: classes, ...place, dataLink: linkId(index) }, [s('title', shortened(words))])
}

const shortened = (words: string): string => (words.length > 140 ? `${words.slice(0, 139)}…` : words)

/** Where a new unit begins on either side; of many, every tenth part. */
function divisions({ source, target }: Alignment, scale: Scale): string {
  const starts = (sentences: Alignment['source']): number[] => {
    if (sentences.length > 400)
      return Array.from({ length: 9 }, (_, at) => Math.round((sentences.length * (at + 1)) / 10))
    return sentences.flatMap(({ unit }, at) => (at > 0 && sentences[at - 1]!.unit !== unit ? [at] : []))
  }
  const down = starts(source).map(at => `M${digits(at * scale.x)} 0v${side}`)
  const across = starts(target).map(at => `M0 ${digits(at * scale.y)}h${side}`)
  return [...down, ...across].join('')
}

/** What one side alone has: a stripe over the whole other side. */
function gaps({ links }: Alignment, scale: Scale): string {
  return links
    .filter(link => !isLinked(link))
    .map(({ source, target }) =>
      source.length > 0
        ? boxPath({ x: source[0]! * scale.x, y: 0, width: Math.max(2, source.length * scale.x), height: side })
        : boxPath({ x: 0, y: target[0]! * scale.y, width: side, height: Math.max(2, target.length * scale.y) }),
    )
    .join('')
}

/** How many links there are of each kind. */
export function linkCounts({ links }: Alignment) {
  const count = (isOne: (link: AlignedLink) => boolean) => links.filter(isOne).length
  return {
    tones: tones.map(({ name, label }) => ({
      name,
      label,
      count: count(link => isLinked(link) && !link.isByHand && toneOf(link.score) === name),
    })),
    byHand: count(({ isByHand }) => isByHand),
    moved: count(({ isMoved }) => isMoved),
    sourceAlone: count(({ target }) => target.length === 0),
    targetAlone: count(({ source }) => source.length === 0),
  }
}

function summary(alignment: Alignment): string {
  const { tones: found, byHand, moved, sourceAlone, targetAlone } = linkCounts(alignment)
  const parts = [
    ...found.map(({ label, count }) => `${counted(count, 'link')} of ${label}`),
    `${byHand} by hand`,
    `${moved} moved`,
    `${counted(sourceAlone + targetAlone, 'passage')} without a counterpart`,
  ]
  return `${parts.join(', ')}.`
}

function legend(alignment: Alignment): Element {
  const { tones: found, byHand, moved, sourceAlone, targetAlone } = linkCounts(alignment)
  const item = (kind: string, label: string, count: number): Element =>
    h('li', { className: count === 0 ? ['absent'] : [] }, [
      s('svg.key', { viewBox: '0 0 12 12', ariaHidden: 'true' }, [
        s('rect', { className: kind.split(' '), x: '2', y: '2', width: '8', height: '8', rx: '1.5' }),
      ]),
      h('span', label),
      h('b', String(count)),
    ])
  return h('figcaption', [
    h('ul.legend', { ariaLabel: 'Links by how sure the aligner is, and other marks' }, [
      ...found.map(({ name, label, count }) => item(name, label, count)),
      item('by-hand', 'by hand', byHand),
      item('certain moved', 'moved', moved),
      item('gap', 'without counterpart', sourceAlone + targetAlone),
    ]),
  ])
}
