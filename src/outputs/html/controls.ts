import type { Element } from 'hast'
import { h } from 'hastscript'
import { levels } from '../../core/model/annotation.ts'
import type { EmitContext } from '../emitter.ts'
import { element, text } from './element.ts'

interface Choice {
  readonly name: string
  readonly legend: string
  /** Value and label. */
  readonly options: readonly (readonly [value: string, label: string])[]
  /** What is chosen by default; the first where it is not said. */
  readonly initial?: string
}

/** One choice as radio buttons: the style alone answers them (`:has(#size-l:checked)`), the script remembers them. */
export function choice({ name, legend, options, initial = options[0]?.[0] ?? '' }: Choice): Element {
  const buttons = options.map(([value, label]) => {
    const properties = { type: 'radio', name, id: `${name}-${value}`, value, checked: value === initial }
    return element('label', {}, [element('input', properties), element('span', {}, [text(label)])])
  })
  return element('fieldset', { className: ['choice', `choice-${name}`] }, [
    element('legend', {}, [text(legend)]),
    element('span', { className: ['options'] }, buttons),
  ])
}

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
]

/** What a reader chooses of a text: which languages, how they stand, which words are marked. */
export function layoutChoice(source: string, target: string): Choice {
  return {
    name: 'show',
    legend: 'Languages',
    options: [
      ['both', 'Both'],
      ['a', source],
      ['b', target],
    ],
  }
}

export const arrangement: Choice = {
  name: 'arrange',
  legend: 'Both languages',
  options: [
    ['auto', 'Automatic'],
    ['side', 'Side by side'],
    ['below', 'Interleaved'],
  ],
}

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

const site = h('nav.site', { ariaLabel: 'Library' }, [
  h('a.tool', { href: 'glossary.html' }, 'Glossary'),
  h('a.tool', { href: 'search.html' }, 'Search'),
  h('a.tool', { href: 'review.html' }, 'Review'),
])

/** The bar above every page; one without a library leads nowhere else: the way home, the page's own controls, and how it looks. */
export function bar(
  { library, texts }: Pick<EmitContext, 'library' | 'texts'>,
  skip: readonly [href: string, label: string],
  own: readonly Element[],
  settings: readonly Choice[],
): Element[] {
  return [
    h('a.skip', { href: skip[0] }, skip[1]),
    h('header.bar', [
      texts.length === 0 ? h('span.home', library.title) : h('a.home', { href: 'index.html' }, library.title),
      h('div.own', [...own]),
      ...(texts.length === 0 ? [] : [site]),
      h('button.tool.aa', { type: 'button', popoverTarget: 'settings', ariaLabel: 'Settings', title: 'Settings' }, [
        h('span', { ariaHidden: 'true' }, 'Aa'),
      ]),
    ]),
    h('div#settings', { popover: '', role: 'dialog', ariaLabel: 'Settings' }, settings.map(choice)),
  ]
}

const pages = h('nav.pages', { ariaLabel: 'Pages of the library' }, [
  h('a', { href: 'index.html' }, 'All texts'),
  h('a', { href: 'glossary.html' }, 'Glossary'),
  h('a', { href: 'search.html' }, 'Search'),
  h('a', { href: 'review.html' }, 'Review'),
])

/** What stands below every page. */
export function footer({ library, version, texts }: EmitContext, above: readonly Element[], license: string): Element {
  const by = library.publisher === '' ? 'Made' : `Published by ${library.publisher}, made`
  return h('footer.end', [
    ...above,
    ...(texts.length === 0 ? [] : [pages]),
    h('p.license', `${license} ${by} with En regard ${version}.`),
  ])
}
