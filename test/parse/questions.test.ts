import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseQuestions } from '../../src/core/parse/questions.ts'

const read = (text: string) => parseQuestions(sourceFile('annotations/la-halle.questions.yaml', text))
const said = (text: string) =>
  read(text).messages.map(({ ruleId, reason, place }) => `${place.line}:${place.column} ${ruleId} ${reason}`)

describe('questions about a text', () => {
  it('should be read in their order, each kind with its own fields', () => {
    const text = `- kind: true-false
  question: La halle est fermée le *lundi*.
  answer: not-said
- kind: true-false
  question: Le maire vend des huîtres.
  answer: false
  because: Il en achète.
- kind: gap
  question: Elle a posé son ___ sur le comptoir.
  answers: [panier, sac]
- kind: open
  question: Pourquoi la marchande rit-elle ?
`
    expect(read(text)).toEqual({
      messages: [],
      questions: [
        { kind: 'true-false', question: 'La halle est fermée le *lundi*.', answer: 'not-said' },
        { kind: 'true-false', question: 'Le maire vend des huîtres.', answer: false, because: 'Il en achète.' },
        { kind: 'gap', question: 'Elle a posé son ___ sur le comptoir.', answers: ['panier', 'sac'] },
        { kind: 'open', question: 'Pourquoi la marchande rit-elle ?' },
      ],
    })
  })

  it.each([
    ['- kind: gap\n  question: Un panier.\n  answers: [a]\n', '2:13 invalid-field', 'expected one gap `___`'],
    ['- kind: gap\n  question: Un ___ et un ___.\n  answers: [a]\n', '2:13 invalid-field', 'expected one gap `___`'],
    ['- kind: gap\n  question: Un ___.\n  answers: []\n', '3:12 invalid-field', 'expected it not to be empty'],
    ['- kind: gap\n  question: Un ___.\n', '1:3 missing-field', '`answers`, expected a list'],
    [
      '- kind: true-false\n  question: Un.\n  answer: maybe\n',
      '3:11 invalid-field',
      'expected `true`, `false` or `not-said`',
    ],
    ['- kind: quiz\n  question: Un ?\n', '1:9 invalid-field', 'expected `true-false`, `gap` or `open`'],
    ['- question: Un ?\n  answers: [deux]\n', '1:3 missing-field', '`true-false`, `gap` or `open`'],
    ['- kind: open\n  question: Un ?\n  answer: deux\n', '3:3 unknown-field', '`answer`'],
    ['- kind: open\n  question: <b>Un</b> ?\n', '2:13 raw-html', '<b>'],
    ['kind: open\n', '1:1 invalid-field', 'expected a list'],
    ['- Un ?\n', '1:3', 'expected'],
  ])('should be told what is wrong, and where: %j', (text, place, words) => {
    const [first = ''] = said(text)
    expect(first.startsWith(place), first).toBe(true)
    expect(first).toContain(words)
  })

  it('should keep the sound ones where another is wrong', () => {
    const { questions, messages } = read('- kind: quiz\n  question: Un ?\n- kind: open\n  question: Deux ?\n')
    expect(questions).toEqual([{ kind: 'open', question: 'Deux ?' }])
    expect(messages).toHaveLength(1)
  })
})
