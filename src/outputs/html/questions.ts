import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Edition } from '../../core/model/edition.ts'
import { gap, type Question } from '../../core/model/question.ts'
import { element, languageOf, text } from './element.ts'
import { inlineMarkdown } from './markdown.ts'

/** The questions about a text, each with its answer closed below it. */
export function questionsOf({ source, questions = [] }: Edition): Element[] {
  if (questions.length === 0) return []
  return [
    h('section#text-questions.questions', { ariaLabelledBy: 'questions-title' }, [
      h('h2#questions-title', 'Questions'),
      h(
        'ol',
        questions.map(question => asked(question, source.language)),
      ),
    ]),
  ]
}

function asked(question: Question, language: string): Element {
  const answer = answerTo(question, language)
  return element('li', {}, [
    element('p', languageOf(language), inlineMarkdown(question.question).flatMap(withGap)),
    ...(question.kind === 'true-false' ? [h('p.label', task)] : []),
    ...(answer.length === 0 ? [] : [element('details', {}, [h('summary', 'Answer'), ...answer])]),
  ])
}

/** The gap as a line to write on, which a screen reader names. */
function withGap(node: ElementContent): ElementContent[] {
  if (node.type === 'element') return [{ ...node, children: node.children.flatMap(withGap) }]
  if (node.type !== 'text' || !node.value.includes(gap)) return [node]
  return node.value.split(gap).flatMap((part, index) => (index === 0 ? [text(part)] : [blank(), text(part)]))
}

const blank = (): Element => h('span.gap', { role: 'img', lang: 'en', ariaLabel: 'gap' }, gap)

/** What a true-false question asks for. */
export const task = 'True, false, or not said?'

/** The answers to one, in words. */
export const verdicts = { true: 'True.', false: 'False.', 'not-said': 'The text does not say.' } as const

function answerTo(question: Question, language: string): Element[] {
  const inSource = (body: string): Element => element('p', languageOf(language), inlineMarkdown(body))
  switch (question.kind) {
    case 'true-false':
      return [
        h('p', verdicts[`${question.answer}`]),
        ...(question.because === undefined ? [] : [inSource(question.because)]),
      ]
    case 'gap':
      return [element('p', languageOf(language), [text(question.answers.join(' / '))])]
    case 'open':
      return (question.answers ?? []).map(inSource)
  }
}
