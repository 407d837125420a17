/**
 * What stands in a Markdown file and is no Markdown: formulas, macros, attributes, expressions. `[start, end)` are UTF-16
 * indices; `silent` is what belongs to the block before it or remarks on it, and says nothing to a reader.
 */
export interface Protected {
  readonly kind: 'formula' | 'macro' | 'silent'
  readonly start: number
  readonly end: number
}

/** Characters. A longer one is none: what opens it is text. */
const most = { formula: 1000, display: 10_000, macro: 2000 } as const

/** Everything in a text that no Markdown parser may look into, in order, apart. Code is left to the parser. */
export function protectedIn(text: string): Protected[] {
  if (!/[${]|\\begin|^(?:im|ex)port /m.test(text)) return []
  return stretchesOf(text).flatMap(stretch => scanned(text, stretch))
}

/** `[start, end)` of a text, UTF-16. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What lies between front matter and fences of code. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = []
  const body = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text)?.[0].length ?? 0
  let start = body
  let fence = ''
  for (const { 0: line, 1: marks = '', index } of text.slice(body).matchAll(fences)) {
    if (fence === '') {
      stretches.push({ start, end: body + index })
      fence = marks
    } else if (marks.startsWith(fence) && line.trimEnd().endsWith(marks)) {
      fence = ''
      start = body + index + line.length
    }
  }
  return fence === '' ? [...stretches, { start, end: text.length }] : stretches
}

const fences = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`\n]*$)|~{3,}).*$/gm

const tokens =
  /\\begin\{(?<environment>(?:equation|align|aligned|gather|multline|displaymath|eqnarray)\*?)\}|\\[\s\S]|(?<ticks>`+)|(?<dollars>\$+)|(?<opening>\{\{|\{%|\{\/\*)|(?<attributes>\{:?[ \t]*[#.][^\s{}#.][^{}\n]{0,199}\})|(?<expression>\{[a-z_$][\w$]*(?:\.[\w$]+)+(?:\(\))?\})|(?<value>=\{)|(?<module>^(?:import[ \t]+(?:[^\n]+[ \t]from[ \t]+)?["'][^\n]+["'];?|export[ \t]+(?:const|default|function)[ \t][^\n]*)$)|(?<address>\]\([^)\s]*)/gm

function scanned(text: string, { start, end }: Stretch): Protected[] {
  const found: Protected[] = []
  const code = codeSpans(text, { start, end })
  tokens.lastIndex = start
  for (let token = tokens.exec(text); token !== null && token.index < end; token = tokens.exec(text)) {
    const one = protectedAt(text, token, end)
    if (one !== undefined) found.push(one)
    tokens.lastIndex = one?.end ?? code.get(token.index) ?? tokens.lastIndex
  }
  return found
}

/** Where each code span ends, by where it opens. */
function codeSpans(text: string, { start, end }: Stretch): ReadonlyMap<number, number> {
  const spans = new Map<number, number>()
  let next = new Map<number, number>()
  const marks = [...text.slice(start, end).matchAll(/`+|\n[ \t]*(?=\n)/g)]
  for (const { 0: mark, index } of marks.reverse()) {
    if (mark.startsWith('\n')) next = new Map()
    else {
      const close = next.get(mark.length)
      if (close !== undefined) spans.set(start + index, close)
      next.set(mark.length, start + index + mark.length)
    }
  }
  return spans
}

function protectedAt(text: string, { index, 0: token, groups = {} }: RegExpExecArray, end: number) {
  const { environment, dollars, opening, attributes, expression, value, module } = groups
  if (environment !== undefined) return environmentAt(text, index, environment)
  if (dollars !== undefined) return dollars.length === 2 ? displayAt(text, index, end) : formulaAt(text, index, end)
  if (opening !== undefined) return macroAt(text, index, opening)
  if (value !== undefined) return valueAt(text, index)
  if (attributes !== undefined) return isAttached(text, index, token) ? silent(index, token) : undefined
  if (expression !== undefined || module !== undefined)
    return { kind: 'macro', start: index, end: index + token.length } as const
  return undefined
}

const silent = (start: number, token: string): Protected => ({ kind: 'silent', start, end: start + token.length })

/** Attributes stand at the end of a line, or right behind a link, an image, code. */
function isAttached(text: string, at: number, token: string): boolean {
  return (
    /[\])`}*]/.test(text[at - 1] ?? '') || /^[ \t]*(?:\n|$)/.test(text.slice(at + token.length, at + token.length + 80))
  )
}

function environmentAt(text: string, start: number, name: string): Protected | undefined {
  const closing = `\\end{${name}}`
  const at = text.slice(start, start + most.display).indexOf(closing)
  return at === -1 ? undefined : { kind: 'formula', start, end: start + at + closing.length }
}

/** Between two signs on each side, over lines too, but over no empty one unless each sign has a line of its own. */
function displayAt(text: string, start: number, end: number): Protected | undefined {
  const close = text.slice(start + 2, Math.min(start + 2 + most.display, end)).indexOf('$$')
  if (close === -1) return undefined
  const tex = text.slice(start + 2, start + 2 + close)
  const isAlone = tex.startsWith('\n') && /\n[ \t>]*$/.test(tex)
  if (tex.trim() === '' || (!isAlone && /\n[ \t]*\n/.test(tex))) return undefined
  return { kind: 'formula', start, end: start + close + 4 }
}

/**
 * As Pandoc reads it: no space inside of either sign, no digit behind the second. Prices in a sentence have none of what
 * makes a formula.
 */
function formulaAt(text: string, start: number, end: number): Protected | undefined {
  if (text[start + 1] === '$' || isPrice(text, start)) return undefined
  const [tex] =
    /^(?:\\[\s\S]|[^$\\`])+(?=\$)/.exec(text.slice(start + 1, Math.min(start + 1 + most.formula, end))) ?? []
  if (tex === undefined || /^\s|\s$|\n[ \t]*\n/.test(tex) || !isFormula(tex)) return undefined
  const close = start + 1 + tex.length
  return /\d|\$/.test(text[close + 1] ?? '') ? undefined : { kind: 'formula', start, end: close + 1 }
}

/** `10$`, `US$`, and `10 $,` as the French write it. */
const isPrice = (text: string, at: number): boolean =>
  /[\p{L}\p{N}$]/u.test(text[at - 1] ?? '') ||
  /\d[ \u00A0\u202F]\$[,.;:!?)]/.test(text.slice(Math.max(0, at - 2), at + 2))

const isFormula = (tex: string): boolean => /[\\^_=<>+]/.test(tex) || !(/\s/.test(tex) && /\p{L}{2,}/u.test(tex))

const closings: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{/*': '*/}' }

function macroAt(text: string, start: number, opening: string): Protected | undefined {
  const closing = closings[opening]!
  const at = text.slice(start, start + most.macro).indexOf(closing, opening.length)
  if (at === -1) return undefined
  return { kind: opening === '{/*' ? 'silent' : 'macro', start, end: start + at + closing.length }
}

/** The value of an attribute of JSX inside a tag, which would keep the tag from being read as one. */
function valueAt(text: string, at: number): Protected | undefined {
  const before = text.slice(Math.max(0, at - 500), at)
  if (!/<[a-z][^<>]*$/i.test(before.slice(Math.max(0, before.lastIndexOf('<'))))) return undefined
  let depth = 0
  for (let index = at + 1; index < Math.min(text.length, at + most.macro); index++) {
    if (text[index] === '{') depth++
    else if (text[index] === '}' && --depth === 0) return { kind: 'silent', start: at + 1, end: index + 1 }
  }
  return undefined
}
