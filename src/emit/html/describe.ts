import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Term } from '../../model/annotation.ts'
import { element, languageOf } from './element.ts'
import { inlineMarkdown } from './markdown.ts'

const genders = { m: 'masculine', f: 'feminine', mf: 'masculine or feminine' } as const

/** A term's entry: headword, grammar, level, gloss, definitions. */
export function describeTerm(term: Term, source: string, target: string): Element[] {
  const french = languageOf(source)
  const english = languageOf(target)
  const grammar = [term.pos, term.gender === undefined ? undefined : genders[term.gender]].filter(Boolean).join(', ')
  const { renderings, definition } = term
  return [
    h('p.word', [
      h('b', french, term.term),
      ...(grammar === '' ? [] : [' ', h('span.grammar', grammar)]),
      ...(term.level === undefined ? [] : [' ', h('span.level', { title: `CEFR level ${term.level}` }, term.level)]),
    ]),
    ...(term.gloss === undefined ? [] : [h('p.gloss', english, term.gloss)]),
    ...(term.expansion === undefined ? [] : [h('p.expansion', french, term.expansion)]),
    ...(definition?.fr === undefined
      ? []
      : [element('div', { ...french, className: ['def', 'def-a'] }, inlineMarkdown(definition.fr))]),
    ...(definition?.en === undefined
      ? []
      : [element('div', { ...english, className: ['def', 'def-b'] }, inlineMarkdown(definition.en))]),
    ...(renderings.length < 2
      ? []
      : [
          h('p.renderings', [
            h('span.label', 'Also '),
            h('span', english, renderings.filter(name => name !== term.gloss).join(', ')),
          ]),
        ]),
  ]
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** Minutes that a learner takes to read, at 150 words a minute: between a native's 250 and a beginner's 100. */
export function minutes(words: number): string {
  return `${Math.max(1, Math.round(words / 150))} min`
}
