import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs'
import { choose, chosen, keepChoice, restoreChoices } from './choices.ts'
import { cloze, judge } from './cloze.ts'
import { addKeys, type Key } from './keys.ts'
import { addSetting, button, make, noStorage, say } from './make.ts'
import { openNotebook } from './notebook.ts'
import type { Saved } from './saved.ts'
import { cardKey, dueBy, keepCard, type Scheduled, schedule } from './schedule.ts'
import { startPage } from './start.ts'

const scheduler = fsrs()

/** Minutes that a card may be asked early, where nothing else is left. */
const ahead = 20

const grades: readonly (readonly [grade: Grade, label: string])[] = [
  [Rating.Again, 'Again'],
  [Rating.Hard, 'Hard'],
  [Rating.Good, 'Good'],
  [Rating.Easy, 'Easy'],
]

interface Answered {
  readonly entry: Saved
  readonly before: Scheduled | undefined
}

const answered: Answered[] = []
const place = make('div', { class: 'review-card' })
let asked: Saved | undefined
let isAnswered = false
let suggested: Grade = Rating.Good

startPage(() => {
  const main = document.getElementById('review')
  if (main === null) return
  addSetting('answer', 'Answer', [
    ['english', 'Its meaning'],
    ['type', 'By typing it'],
  ])
  restoreChoices()
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'answer') ask(asked)
  })
  addKeys([
    ...[' ', 'Enter'].map((key): Key => [key, 'Show the answer', () => (isAnswered ? undefined : answer())]),
    ...grades.map(([grade, label]): Key => [String(grade), label, () => (isAnswered ? rate(grade) : undefined)]),
    ['u', 'Undo', undo],
  ])
  main.append(place)
  ask(next())
})

/** The next to ask: what is due, else what is due in a few minutes. */
function next(): Saved | undefined {
  const now = Date.now()
  return dueBy(new Date(now))[0] ?? dueBy(new Date(now + ahead * 60_000))[0]
}

function ask(entry: Saved | undefined): void {
  asked = entry
  isAnswered = false
  suggested = Rating.Good
  if (entry === undefined) return rest()
  place.replaceChildren(...front(entry), head(), undoLine())
  const field = place.querySelector('input')
  field?.focus({ preventScroll: true })
}

const isTyping = ({ word }: Saved): boolean => word !== '' && chosen('answer') === 'type'

function head(): HTMLElement {
  const [due, soon] = [dueBy(new Date()), dueBy(new Date(Date.now() + ahead * 60_000))]
  const left = due.length === 0 ? `${soon.length} to ask again` : `${due.length} due`
  const other =
    chosen('answer') === 'type' ? (['english', 'Answer by meaning'] as const) : (['type', 'Answer by typing'] as const)
  return make(
    'p',
    { class: 'facts' },
    make('span', {}, left),
    button(
      other[1],
      () => {
        choose('answer', other[0])
        keepChoice('answer', other[0])
      },
      { class: 'tool' },
    ),
  )
}

/** The question: the sentence with its word marked, or a gap for it. */
function front(entry: Saved): HTMLElement[] {
  const [own, other] = entry.languages
  const isTyped = isTyping(entry)
  const pieces = cloze(entry.source, entry.word === '' ? '' : (entry.form ?? entry.word))
  const words = pieces.map(({ text, isGap }) => (isGap ? (isTyped ? gap() : make('mark', {}, text)) : text))
  const sentence = make('p', { class: 'asked', lang: own }, ...words)
  const hasGap = pieces.some(({ isGap }) => isGap)
  if (!isTyped) {
    const about = entry.word !== '' && !hasGap ? [make('p', {}, make('b', { lang: own }, entry.word))] : []
    return [sentence, ...about, make('p', { class: 'actions' }, button('Show the answer', answer, { class: 'main' }))]
  }
  const field = make('input', {
    type: 'text',
    lang: own,
    'aria-label': 'The missing word',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  })
  const form = make('form', { class: 'actions' }, field, make('button', {}, 'Check'))
  form.addEventListener('submit', event => {
    event.preventDefault()
    answer(field.value)
  })
  return [
    ...(hasGap ? [sentence] : []),
    make('p', { lang: other, class: 'soft' }, entry.target),
    ...(entry.gloss === '' ? [] : [make('p', { lang: other }, entry.gloss)]),
    form,
  ]
}

const gap = (): HTMLElement => make('span', { class: 'gap', role: 'img', 'aria-label': 'gap' }, '\u2003\u2003')

const verdicts = { right: 'Right.', nearly: 'Right but for its accents:', wrong: 'It is:' } as const

/** The answer, and how well it was known. */
function answer(typed?: string): void {
  const entry = asked
  if (entry === undefined) return
  isAnswered = true
  const [own, other] = entry.languages
  const form = entry.form ?? entry.word
  const pieces = cloze(entry.source, entry.word === '' ? '' : form)
  const verdict = typed === undefined ? undefined : judge(typed, form)
  suggested = verdict === 'wrong' ? Rating.Again : Rating.Good
  const now = new Date()
  const options = scheduler.repeat(cardOf(entry), now)
  const buttons = grades.map(([grade, label]) => {
    const element = button(label, () => rate(grade), { class: 'grade' })
    element.append(' ', make('small', {}, wait(options[grade].card.due, now)))
    return element
  })
  const title = make('a', { href: `${entry.text}.html#${entry.unit}.${entry.sentence}`, lang: own }, entry.title)
  place.replaceChildren(
    make(
      'p',
      { class: 'asked', lang: own },
      ...pieces.map(({ text, isGap }) => (isGap ? make('mark', {}, text) : text)),
    ),
    ...(verdict === undefined
      ? []
      : [
          make(
            'p',
            { role: 'status' },
            verdicts[verdict],
            ...(verdict === 'right' ? [] : [' ', make('b', { lang: own }, form)]),
          ),
        ]),
    ...(entry.word === ''
      ? []
      : [make('p', {}, make('b', { lang: own }, entry.word), ' ', make('span', { lang: other }, entry.gloss))]),
    make('p', { lang: other, class: 'soft' }, entry.target),
    make('p', { class: 'actions' }, ...buttons),
    make('p', { class: 'facts' }, title),
    undoLine(),
  )
  buttons[grades.findIndex(([grade]) => grade === suggested)]?.focus({ preventScroll: true })
}

function rate(grade: Grade): void {
  const entry = asked
  if (entry === undefined) return
  const now = new Date()
  const { card } = scheduler.next(cardOf(entry), now, grade)
  answered.push({ entry, before: schedule()[cardKey(entry)] })
  if (!keepCard(cardKey(entry), { ...card, due: card.due.toISOString(), last_review: now.toISOString() }))
    say(noStorage)
  ask(next())
}

function cardOf(entry: Saved): Card {
  const kept = schedule()[cardKey(entry)]
  if (kept === undefined) return createEmptyCard(new Date())
  return { ...kept, due: new Date(kept.due), last_review: new Date(kept.last_review) }
}

/** Takes the last answer back and asks again. */
function undo(): void {
  const last = answered.pop()
  if (last === undefined) return
  if (!keepCard(cardKey(last.entry), last.before)) say(noStorage)
  ask(last.entry)
}

function undoLine(): HTMLElement {
  return make('p', { class: 'actions' }, ...(answered.length === 0 ? [] : [button('Undo', undo)]))
}

/** What is said where nothing is to be asked. */
function rest(): void {
  const dates = Object.values(schedule()).map(({ due }) => due)
  const [first] = dates.sort()
  const words =
    first === undefined
      ? 'Nothing is saved yet. Open a word in a text and save it, or choose some words and save them.'
      : `Nothing is due. The next in ${wait(new Date(first), new Date())}.`
  place.replaceChildren(
    make('p', { class: 'asked' }, words),
    make(
      'p',
      { class: 'actions' },
      make('a', { href: 'index.html' }, 'To the texts'),
      button('Saved words', openNotebook),
    ),
    undoLine(),
  )
}

/** “10 min”, “3 days”. */
function wait(until: Date, now: Date): string {
  const minutes = Math.max(1, Math.round((until.getTime() - now.getTime()) / 60_000))
  if (minutes < 90) return `${minutes} min`
  const hours = Math.round(minutes / 60)
  if (hours < 36) return `${hours} h`
  const days = Math.round(hours / 24)
  return days < 60 ? `${days} days` : `${Math.round(days / 30)} months`
}
