import type { Edit } from './rewrite.ts'

const role = /(?<![\\`])\{(?<name>[a-z][\w:.+-]*)\}(?<ticks>`+)(?!`)(?<words>[^`\n]+)\k<ticks>(?!`)/gi

/** Roles of MyST whose words are an element of HTML's. */
const elements: Readonly<Record<string, string>> = {
  emphasis: 'em',
  kbd: 'kbd',
  keyboard: 'kbd',
  strong: 'strong',
  sub: 'sub',
  subscript: 'sub',
  sup: 'sup',
  superscript: 'sup',
}
/** Those that say where something stands, with its words before `<…>` or with none. */
const references: ReadonlySet<string> = new Set('any doc download keyword numref ref'.split(' '))
/** Those whose words are words. */
const wordy: ReadonlySet<string> = new Set('abbr dfn guilabel menuselection term title-reference'.split(' '))
/** Those that the generator puts something for. */
const made = /^(?:cite|eq$|eval$|foot|fa[bsr]?$|index$|octicon$|material)/

/** `{name}` before code in a line, as what it means; of any other name the code stays. */
export function rolesIn(line: string, offset: number): Edit[] {
  return [...line.matchAll(role)].flatMap(({ 0: whole, index, groups }) => {
    const { name = '', ticks = '', words = '' } = groups!
    const [start, end] = [offset + index, offset + index + whole.length]
    const from = start + whole.indexOf(ticks) + ticks.length
    const around = (opening: string, to: number, closing: string) => [
      { start, end: from, by: opening },
      { start: to, end, by: closing },
    ]
    const short = name.toLowerCase().replace(/^(?:std|prf|myst):/, '')
    const to = from + words.length
    if (short === 'math') return around('$', to, '$')
    const element = Object.hasOwn(elements, short) ? elements[short] : undefined
    if (element !== undefined) return around(`<${element}>`, to, `</${element}>`)
    if (wordy.has(short)) return around('', from + wordsOf(words).length, '')
    const titled = /^[^<]*[^<\s]\s*<[^<>]+>$/.test(words)
    if (references.has(short) && titled && !words.includes('%s') && !words.includes('{')) {
      return around('', from + wordsOf(words).length, '')
    }
    if (references.has(short) || made.test(short)) {
      return [
        { start, end: start, by: '{{' },
        { start: end, end, by: ' }}' },
      ]
    }
    return [{ start, end: from - ticks.length, by: '' }]
  })
}

/** What stands before the target in angle brackets. */
const wordsOf = (words: string): string => words.replace(/\s*<[^<>]*>\s*$/, '')
