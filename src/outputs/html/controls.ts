import type { Element } from 'hast'
import { h } from 'hastscript'
import { levels } from '../../core/model/annotation.ts'
import type { EmitContext } from '../emitter.ts'
import { languageName } from './describe.ts'
import { element, text } from './element.ts'
import type { Steering } from './steering.ts'

interface Choice {
  readonly name: string
  readonly legend: string
  /** Value and label; a shorter one for a narrow bar. */
  readonly options: readonly (readonly [value: string, label: string, short?: string])[]
  /** What is chosen by default; the first where it is not said. */
  readonly initial?: string
}

/** One choice as radio buttons: the style alone answers them (`:has(#size-l:checked)`), the script remembers them. */
export function choice({ name, legend, options, initial = options[0]?.[0] ?? '' }: Choice): Element {
  const buttons = options.map(([value, label, short]) => {
    const properties = { type: 'radio', name, id: `${name}-${value}`, value, checked: value === initial }
    return element('label', {}, [element('input', properties), element('span', { dataShort: short }, [text(label)])])
  })
  return element('fieldset', { className: ['choice', `choice-${name}`] }, [
    element('legend', {}, [text(legend)]),
    element('span', { className: ['options'] }, buttons),
  ])
}

const reading: readonly Choice[] = [
  {
    name: 'face',
    legend: 'Letters',
    options: [
      ['serif', 'Serif'],
      ['sans', 'Sans'],
      ['dyslexia', 'For dyslexia'],
    ],
  },
  {
    name: 'letters',
    legend: 'Between letters',
    options: [
      ['normal', 'Normal'],
      ['wide', 'Wide'],
    ],
  },
  {
    name: 'width',
    legend: 'Width',
    options: [
      ['narrow', 'Narrow'],
      ['normal', 'Normal'],
      ['wide', 'Wide'],
    ],
    initial: 'normal',
  },
]

export const appearance: readonly Choice[] = [
  {
    name: 'theme',
    legend: 'Paper',
    options: [
      ['auto', 'System'],
      ['light', 'Light'],
      ['sepia', 'Sepia'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'size',
    legend: 'Size',
    options: [
      ['s', 'S'],
      ['m', 'M'],
      ['l', 'L'],
      ['xl', 'XL'],
    ],
    initial: 'm',
  },
  {
    name: 'lines',
    legend: 'Lines',
    options: [
      ['close', 'Close'],
      ['normal', 'Normal'],
      ['wide', 'Wide'],
    ],
    initial: 'normal',
  },
  ...reading,
]

/** What a reader chooses of a text: which languages, how they stand, which words are marked. */
export function layoutChoice(source: string, target: string): Choice {
  return {
    name: 'show',
    legend: 'Languages',
    options: [
      ['both', 'Both'],
      ['a', languageName(source), source.slice(0, 2).toUpperCase()],
      ['b', languageName(target), target.slice(0, 2).toUpperCase()],
    ],
  }
}

/** How both languages stand on a page, and which of them comes first. */
export const arrangement = (source: string, target: string): readonly Choice[] => [
  {
    name: 'arrange',
    legend: 'Both languages',
    options: [
      ['auto', 'Automatic'],
      ['side', 'Side by side'],
      ['below', 'Interleaved'],
    ],
  },
  {
    name: 'first',
    legend: 'First',
    options: [
      ['a', languageName(source)],
      ['b', languageName(target)],
    ],
  },
]

export const words: readonly Choice[] = [
  {
    name: 'words',
    legend: 'Marked words',
    options: [
      ['all', 'All'],
      ['first', 'First time'],
      ['none', 'None'],
    ],
    initial: 'first',
  },
  { name: 'from', legend: 'Your level: words below it stay unmarked', options: levels.map(level => [level, level]) },
  { name: 'to', legend: 'Mark words up to', options: levels.map(level => [level, level]), initial: 'C2' },
]

/** Asks once for the reader's level; the script hides it from those who have answered. */
export const levelQuestion: Element = h('p.actions.ask.by-script', { role: 'group', ariaLabel: 'Your level' }, [
  h('span', 'Your level?'),
  ...levels.flatMap(level => [h('button', { type: 'button', value: level }, level)]),
  h('button', { type: 'button', value: '', ariaLabel: 'Do not ask' }, '×'),
])

export function definitionChoice(source: string, target: string): Choice {
  return {
    name: 'define',
    legend: 'Definitions in',
    options: [
      ['both', 'Both'],
      ['a', source],
      ['b', target],
    ],
  }
}

/** The library's own pages, by their addresses. */
const libraryPages = [
  ['index', 'Texts'],
  ['glossary', 'Glossary'],
  ['search', 'Search'],
  ['review', 'Review'],
] as const

/** The ways to the library's pages; the one at hand, or that holds it, is told. */
const site = (here?: Controls['here']): Element =>
  h('nav.site', { ariaLabel: 'Library' }, [
    ...libraryPages.map(([page, label]) =>
      h(
        page === 'index' ? 'a.tool.texts-link' : 'a.tool',
        { href: `${page}.html`, ariaCurrent: page === here ? 'true' : undefined },
        label,
      ),
    ),
    h('button.tool.by-script#open-saved', { type: 'button' }, 'Saved'),
  ])

/** What a page puts into its bar. */
interface Controls {
  readonly skip: readonly [href: string, label: string]
  /** Of the library's pages the one that it is, or belongs to. */
  readonly here?: (typeof libraryPages)[number][0]
  readonly own?: readonly Element[]
  readonly settings: readonly Choice[]
  readonly steering?: Steering
}

/**
 * The bar above every page: the way home, through the text, the page's own controls, the library's pages, and how it all
 * looks. One without a library leads nowhere else.
 */
export function bar(
  { library, texts }: Pick<EmitContext, 'library' | 'texts'>,
  { skip, here, own = [], settings, steering = { bar: [], drawer: [] } }: Controls,
): Element[] {
  const isAlone = texts.length === 0
  return [
    h('a.skip', { href: skip[0] }, skip[1]),
    h('header', { className: isAlone ? ['bar'] : ['bar', 'with-site'] }, [
      isAlone ? h('span.home', library.title) : h('a.home', { href: 'index.html' }, library.title),
      ...steering.bar,
      h('div.own', [...own]),
      ...(isAlone ? [] : [site(here)]),
      h('button.tool.aa', { type: 'button', popoverTarget: 'settings', ariaLabel: 'Settings', title: 'Settings' }, [
        h('span', { ariaHidden: 'true' }, 'Aa'),
      ]),
    ]),
    ...steering.drawer,
    h('div#settings', { popover: '', role: 'dialog', ariaLabel: 'Settings' }, settings.map(choice)),
  ]
}

const pages = h(
  'nav.pages',
  { ariaLabel: 'Pages of the library' },
  libraryPages.map(([page, label]) => h('a', { href: `${page}.html` }, page === 'index' ? 'All texts' : label)),
)

/** What stands below every page. */
export function footer({ library, version, texts }: EmitContext, above: readonly Element[], license: string): Element {
  const by = library.publisher === '' ? 'Made' : `Published by ${library.publisher}, made`
  return h('footer.end', [
    ...above,
    ...(texts.length === 0 ? [] : [pages]),
    h('p.license', `${license} ${by} with En regard ${version}.`),
  ])
}
