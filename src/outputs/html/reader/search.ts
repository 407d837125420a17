import { button, make, searchField } from './make.ts'
import { entriesOfPiece } from './search/files.ts'
import { type FoundWord, findWord } from './search/find.ts'
import { type Query, queryOf } from './search/query.ts'
import { type RankedText, ranked } from './search/rank.ts'
import { type Asked, resultOf } from './search/show.ts'
import { startPage } from './start.ts'

/** Texts shown at once, and those that follow at a time. */
const textsAtATime = 10
/** Texts in which a phrase is looked for before others are asked for. */
const mostLookedAt = 40
/** Milliseconds without a key after which a query is answered. */
const pause = 120

startPage(() => {
  const main = document.getElementById('search')
  if (main !== null) offerSearch(main)
})

/** Finds words of both languages in all texts. A query loads the pieces of the index that its words need. */
function offerSearch(main: HTMLElement): void {
  const firsts = (main.dataset.words ?? '').split(' ').filter(Boolean)
  const languages = (main.dataset.languages ?? '').split(' ')
  const texts = Number(main.dataset.texts)
  const field = searchField('Words of either language, a title, an author')
  const status = make('p', { role: 'status', class: 'count' })
  const list = make('ol', { class: 'results' })
  main.append(make('p', { class: 'filter' }, field), status, list)

  /** The query that is being answered: what an earlier one still loads is not shown. */
  let current = 0
  const answer = async (): Promise<void> => {
    const number = ++current
    const query = queryOf(field.value)
    const words = await Promise.all(
      query.words.map((word, index) =>
        findWord(word, query, index === query.words.length - 1, { firsts, entriesOfPiece }),
      ),
    )
    if (number !== current) return
    const found = ranked(words, texts)
    list.replaceChildren()
    list.nextElementSibling?.remove()
    status.textContent = told(query, words, found)
    await show(found, { query, words, languages }, () => number === current)
  }

  /** Shows the next texts in their order, each as soon as those before it are there. */
  const show = async (found: readonly RankedText[], asked: Asked, isCurrent: () => boolean): Promise<void> => {
    let next = 0
    for (let shown = 0; next < found.length && shown < textsAtATime && next < mostLookedAt + shown; ) {
      const some = found.slice(next, next + textsAtATime - shown).map(({ text }) => resultOf(text, asked))
      next += some.length
      for (const waiting of some) {
        const result = await waiting
        if (!isCurrent()) return
        if (result === undefined) continue
        list.append(result)
        shown++
      }
    }
    const rest = found.slice(next)
    if (asked.query.isPhrase) status.textContent = toldShown(list.children.length, rest.length)
    if (rest.length === 0) return
    const more = button(
      'More texts',
      () => {
        more.remove()
        void show(rest, asked, isCurrent)
      },
      { class: 'more' },
    )
    list.after(more)
  }

  let waiting: ReturnType<typeof setTimeout> | undefined
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      history.replaceState(null, '', `#${encodeURIComponent(field.value)}`)
      void answer()
    }, pause)
  })
  field.value = askedFor()
  if (field.value !== '') void answer()
  field.focus()
}

/** What the address asks for; nothing where it is no well-formed one. */
function askedFor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

function told({ words: asked, isPhrase }: Query, words: readonly FoundWord[], found: readonly RankedText[]): string {
  if (asked.length === 0 || (isPhrase && found.length > 0)) return ''
  const missing = asked.filter((_, index) => words[index]!.places.size === 0)
  if (missing.length > 0) return `No text has ${missing.map(word => `“${word}”`).join(' or ')}`
  return found.length === 0 ? 'No text has all of these words' : counted(found.length)
}

function toldShown(shown: number, unread: number): string {
  if (shown === 0) return unread > 0 ? `Not found yet, ${counted(unread)} left` : 'No text has these words in a row'
  return unread > 0 ? `${counted(shown)} so far` : counted(shown)
}

const counted = (count: number): string => `${count} ${count === 1 ? 'text' : 'texts'}`
