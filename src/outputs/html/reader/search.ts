import type { SearchFile } from '../search-file.ts'
import { folded } from './filter.ts'
import { loadAll } from './load.ts'
import { make, searchField } from './make.ts'

type Loaded = SearchFile & { readonly folds: readonly (readonly [source: string, target: string])[] }

interface Found {
  readonly text: Loaded
  /** Of the pair in its text. */
  readonly index: number
  readonly score: number
}

const most = 200
/** Milliseconds between two looks at what has been loaded meanwhile. */
const pause = 200

const loaded = new Map<string, Loaded>()

declare global {
  var enRegardSearch: ((file: SearchFile) => void) | undefined
}

/** Finds words of both languages in the sentence pairs of every text, which are loaded when someone first searches. */
export function offerSearch(main: HTMLElement): void {
  const ids = (main.dataset.texts ?? '').split(' ').filter(Boolean)
  const field = searchField('A word of either language')
  const status = make('p', { role: 'status', class: 'count' })
  const list = make('ol', { class: 'results' })
  main.append(make('p', { class: 'filter' }, field), status, list)

  const show = (): void => {
    const wanted = wordsIn(field.value)
    const found = wanted.length === 0 ? [] : find(wanted, ids)
    list.replaceChildren(...found.slice(0, most).map(each => result(each, wanted)))
    const more = found.length > most ? `, the first ${most} shown` : ''
    const reading = loaded.size < ids.length ? `, ${loaded.size} of ${ids.length} texts read` : ''
    status.textContent = wanted.length === 0 ? '' : `${found.length} found${more}${reading}`
  }
  let started = false
  const start = async (): Promise<void> => {
    if (started) return
    started = true
    globalThis.enRegardSearch = file => {
      const folds = file.pairs.map(([, source, target]) => [folded(source), folded(target)] as const)
      loaded.set(file.id, { ...file, folds })
    }
    let last = 0
    await loadAll(
      ids.map(id => `search/${id}.js`),
      () => {
        if (performance.now() - last < pause) return
        show()
        last = performance.now()
      },
    )
    show()
  }
  field.addEventListener('input', () => {
    void start()
    history.replaceState(null, '', `#${encodeURIComponent(field.value)}`)
    show()
  })
  field.value = askedFor()
  if (field.value !== '') void start()
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

function wordsIn(query: string): string[] {
  return folded(query).split(/\s+/).filter(Boolean)
}

/**
 * Pairs that hold every word in one language; whole phrases first, then whole words, then beginnings of words, each in
 * the order of the texts.
 */
function find(wanted: readonly string[], ids: readonly string[]): Found[] {
  const phrase = wanted.join(' ')
  const found: Found[] = []
  for (const text of ids.flatMap(id => loaded.get(id) ?? [])) {
    text.folds.forEach(([source, target], index) => {
      const score = Math.max(scoreOf(source, wanted, phrase), scoreOf(target, wanted, phrase))
      if (score > 0) found.push({ text, index, score })
    })
  }
  return found.sort((a, b) => b.score - a.score)
}

function scoreOf(side: string, wanted: readonly string[], phrase: string): number {
  let score = 0
  for (const word of wanted) {
    const at = wordStart(side, word)
    if (at === -1) return 0
    score += isLetter(side[at + word.length]) ? 1 : 2
  }
  return score + (wanted.length > 1 && wordStart(side, phrase) !== -1 ? 10 : 0)
}

function wordStart(side: string, word: string): number {
  for (let at = side.indexOf(word); at !== -1; at = side.indexOf(word, at + 1)) if (!isLetter(side[at - 1])) return at
  return -1
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}

function result({ text, index }: Found, wanted: readonly string[]): HTMLElement {
  const [unit, source, target] = text.pairs[index]!
  const [, path] = text.pages.findLast(([from]) => from <= index) ?? [0, '']
  return make(
    'li',
    { class: 'p' },
    make('p', { class: 'a', lang: text.source }, ...marked(source, wanted)),
    make('p', { class: 'b', ...(text.target === '' ? {} : { lang: text.target }) }, ...marked(target, wanted)),
    make('p', { class: 'from' }, make('a', { href: `${path}#${unit}`, lang: text.source }, text.title)),
  )
}

/** The sentence with the words that were looked for marked. */
function marked(sentence: string, wanted: readonly string[]): (Node | string)[] {
  return sentence.split(/([\p{L}\p{M}\p{N}]+)/u).map(piece => {
    const fold = folded(piece)
    return fold !== '' && wanted.some(word => fold.startsWith(word.replace(/^.*'/, ''))) && /\p{L}|\p{N}/u.test(piece)
      ? make('mark', {}, piece)
      : piece
  })
}
