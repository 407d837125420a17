import { emojiOf } from './emoji.ts'

/**
 * What stands in a Markdown file and is no Markdown: formulas, macros, notes inside their line, attributes, expressions,
 * names of emoji.
 * `[start, end)` are UTF-16 indices; `silent` is what belongs to the block before it or remarks on it, and says nothing to
 * a reader.
 */
export interface Protected {
  readonly kind: 'formula' | 'macro' | 'note' | 'emoji' | 'silent'
  readonly start: number
  readonly end: number
}

/** Characters. A longer one is none: what opens it is text. */
const most = { formula: 1000, display: 10_000, macro: 2000, module: 10_000, span: 500, note: 1000 } as const

/** Everything in a text that no Markdown parser may look into, in order, apart. Code is left to the parser. */
export function protectedIn(text: string): Protected[] {
  if (!signs.test(text)) return []
  const isMdx = mdx.test(text)
  return stretchesOf(text).flatMap(stretch => scanned(text, stretch, isMdx))
}

/** A text without any of them has nothing to protect. */
const signs =
  /[${]|\\begin|\\[[(]|^[ \t]*\\[a-z]|\\(?:[a-z]*ref|label|index|[a-z]*cite[a-z]*|in(?:put|clude)[a-z]*|bibliography[a-z]*|[vh]space)\*?[[{]|\^\[|\[-?@|\[[^\]\n]*[ \t]-?@|^\[_?toc|\[\[|%%|[ \t]\^[a-z\d]|^\*\[|^<\/?>|8<|^<<<|<(?:math|svg)\b|\s[@:#][\w.:-]+="|^(?:im|ex)port |:[+-]?\w[\w+-]*:/im

/** What no Markdown but MDX has: modules, elements of a project's own, remarks in braces. There a brace is an expression. */
const mdx =
  /^(?:import[ \t]+[^\n]*["'];?[ \t]*$|export[ \t]+(?:const|default|function)[ \t])|(?<!\\)<[A-Z][\w.]*(?:[\s/>])|\{\/\*|^\{[^{}\n]*=>/m

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

const key = String.raw`[\p{L}_][\p{L}\p{N}_:.#$%&+?<>~/-]*`

/** Each begins something that may be protected, or something inside of which nothing is. */
const tokens = new RegExp(
  [
    String.raw`\\begin\{(?<environment>(?:equation|alignat|aligned|align|gathered|gather|multline|flalign|displaymath|math|eqnarray|subequations|split|cases|[bBpvV]?matrix|array)\*?)\}`,
    String.raw`(?<bracket>\\{1,2}[[(])`,
    String.raw`(?<command>^\\(?:newpage|pagebreak|clearpage|tableofcontents)(?=[ \t]*$))`,
    String.raw`(?<drawing>^[ \t]*\\begin\{(?<drawn>(?:figure|table|tabular|tikzpicture|thebibliography|verbatim|lstlisting|comment)\*?)\})`,
    String.raw`(?<side>^[ \t]*\\(?:begin|end)\{[a-zA-Z]+\*?\}(?:\[[^\]\n]{0,200}\]|\{[^{}\n]{0,200}\})*(?=[ \t]*$)|^[ \t]*\\(?:noindent|centering|maketitle|bigskip|medskip|smallskip)(?=[ \t]*$))`,
    String.raw`(?<referred>\\(?:ref|eqref|pageref|autoref|cref|Cref|label|index|nocite|cite[a-z]*|footcite|parencite|textcite|input|include|includegraphics|bibliography|bibliographystyle|vspace|hspace)\*?(?:\[[^\]\n]{0,200}\])*\{[^{}\n]{0,200}\})`,
    String.raw`\\[\s\S]`,
    '(?<ticks>`+)',
    String.raw`(?<dollars>\$+)`,
    String.raw`(?<remark>%%(?<![\p{L}\p{N}%]%%)(?!%)|\{%-?[ \t]*comment[ \t]*-?%\}|\{::comment\})`,
    String.raw`(?<opening>\{\{|\{%|\{\/\*)`,
    String.raw`(?<attributes>\{:?[ \t]*[#.][^\s{}#.][^{}\n]{0,199}\}|(?<=\x60)\{=[a-z]+\})`,
    String.raw`(?<pairs>\{:?[ \t]*[a-z][a-z-]+=(?:"[^"\n]{0,200}"|[^\s{}"]{1,200})(?:[ \t][^{}\n]{0,199})?\}|\{:[a-z][\w-]*\})`,
    String.raw`(?<expression>\{[a-z_$][\w$]*(?:\.[\w$]+)+(?:\(\))?\})`,
    String.raw`(?<value>=\{)`,
    String.raw`(?<braces>\{)`,
    String.raw`(?<module>^(?:import[ \t]+(?:["'{*]|[\w$]+(?:[ \t]+from[ \t]+["']|,[ \t]*[{*]))|export[ \t]+(?:const|let|default|function|async|\{))[^\n]*)`,
    String.raw`(?<contents>^\[(?:TOC|\[_?(?:TOC|toc)_?\])\](?=[ \t]*$)|^[*+-][ \t][^\n]{0,80}\n[ \t]*\{:toc[^{}\n]{0,80}\})`,
    String.raw`(?<include>^(?:<<<[ \t]+[@./~\w]|-{1,2}8<-{1,2}[ \t]+["'])[^\n]*$|!\[\[[^\][\n]{1,200}\]\])`,
    String.raw`(?<wiki>\[\[(?=[^\][\n]{1,200}\]\](?![([:]))(?:[^\][\n]*\|)?|\]\](?![([:])(?<=(?<!\\)\[\[[^\][\n]{1,200}\]\]))`,
    String.raw`(?<abbreviation>^\*\[[^\][\n]{1,80}\]:[ \t][^\n]*$)`,
    String.raw`(?<mark>(?<=\S[ \t])\^[a-zA-Z\d][a-zA-Z\d-]+(?=[ \t]*$)|^<\/?>(?=[ \t]*$))`,
    String.raw`(?<vector><(?:math|svg)\b[^<>]*>)`,
    String.raw`(?<tag><(?=[a-zA-Z][\w.-]*(?=\s)[^<>]*?\s[@:#][\w.:-]+=")[^<>]*>)`,
    String.raw`(?<note>\^\[)`,
    String.raw`(?<citation>\[(?:-?@${key}|[^\][@\n]{0,200}[ \t]-?@(?=[\p{L}_.-]*[\d:])${key})(?:[,; \t][^\][\n]{0,500})?\](?![([]))`,
    String.raw`(?<![\p{L}\p{N}]):(?<emoji>[+-]1|[a-z0-9][a-z0-9_+-]*):(?![\p{L}\p{N}])`,
    String.raw`(?<address>\]\((?!\{[{%])[^)\s]*)`,
  ].join('|'),
  'gmu',
)

function scanned(text: string, { start, end }: Stretch, isMdx: boolean): Protected[] {
  const found: Protected[] = []
  const code = codeSpans(text, { start, end })
  tokens.lastIndex = start
  for (let token = tokens.exec(text); token !== null && token.index < end; token = tokens.exec(text)) {
    const isExpression = isMdx && token.groups?.braces !== undefined
    const one = isExpression ? expressionAt(text, token.index, end) : protectedAt(text, token, { start, end })
    const opening = one === undefined ? undefined : openingOfSpan(text, one, { start, end }, found)
    if (opening !== undefined) insert(found, opening)
    if (one !== undefined) found.push(opening === undefined ? one : { ...one, start: one.start - 1 })
    tokens.lastIndex = one?.end ?? code.get(token.index) ?? tokens.lastIndex
  }
  return found
}

/** The bracket that opens `[words]{.class}`, where that is no link, picture or reference. */
function openingOfSpan(
  text: string,
  { kind, start: at }: Protected,
  { start }: Stretch,
  found: readonly Protected[],
): Protected | undefined {
  if (kind !== 'silent' || text[at - 1] !== ']') return undefined
  let depth = 0
  for (let index = at - 1; index >= Math.max(start, at - most.span); index--) {
    if (text.startsWith('\n\n', index)) return undefined
    if (text[index - 1] === '\\') continue
    if (text[index] === ']') depth++
    else if (text[index] === '[' && --depth === 0) {
      const isOwn = /[\]!^]/.test(text[index - 1] ?? '') || text[index + 1] === '^' || isCovered(index, found)
      const label = text.slice(index, at)
      return isOwn || text.includes(`\n${label}:`) ? undefined : { kind: 'silent', start: index, end: index + 1 }
    }
  }
  return undefined
}

function isCovered(index: number, found: readonly Protected[]): boolean {
  let at = found.length - 1
  while (at >= 0 && found[at]!.start > index) at--
  return at >= 0 && found[at]!.end > index
}

function insert(found: Protected[], one: Protected): void {
  let at = found.length
  while (at > 0 && found[at - 1]!.start > one.start) at--
  found.splice(at, 0, one)
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

function protectedAt(
  text: string,
  { index, 0: token, groups = {} }: RegExpExecArray,
  stretch: Stretch,
): Protected | undefined {
  const { environment, bracket, dollars, opening, attributes, value, module, vector, tag, note } = groups
  const { end } = stretch
  if (environment !== undefined) return environmentAt(text, index, environment)
  if (groups.drawing !== undefined) return closedBy(`\\end{${groups.drawn}}`, text, { start: index, end })
  if (bracket !== undefined) return bracketAt(text, index, bracket, end)
  if (dollars !== undefined) return dollars.length === 2 ? displayAt(text, index, end) : formulaAt(text, index, end)
  if (groups.remark !== undefined) return remarkAt(text, index, groups.remark, end)
  if (groups.wiki !== undefined) return isWikiLink(text, index) ? silent(index, token) : undefined
  if (groups.mark !== undefined) return silent(index, token)
  if (groups.pairs !== undefined) return isOfBlock(text, index, token) ? silent(index, token) : undefined
  if (opening !== undefined) return macroAt(text, index, opening)
  if (value !== undefined) return valueAt(text, index)
  if (attributes !== undefined) return isAttached(text, index, token) ? silent(index, token) : undefined
  if (module !== undefined) return moduleAt(text, index, stretch)
  if (vector !== undefined) return closedBy(/^<m/.test(vector) ? '</math>' : '</svg>', text, { start: index, end })
  if (tag !== undefined) return silent(index, token)
  if (note !== undefined) return noteAt(text, index, end)
  if (groups.emoji !== undefined) return emojiAt(index, token, groups.emoji)
  const { expression, command, side, referred, contents, include, citation, abbreviation } = groups
  const wholes = [expression, command, side, referred, contents, include, citation, abbreviation]
  const isMacro = wholes.some(each => each !== undefined)
  return isMacro ? { kind: 'macro', start: index, end: index + token.length } : undefined
}

const silent = (start: number, token: string): Protected => ({ kind: 'silent', start, end: start + token.length })

/** Of names that are not known, those of a project's own pictures have a hyphen or a line: no word of a text has. */
function emojiAt(start: number, token: string, name: string): Protected | undefined {
  const range = { start, end: start + token.length }
  if (emojiOf(name) !== undefined) return { kind: 'emoji', ...range }
  return /[a-z][_-][a-z]/.test(name) ? { kind: 'macro', ...range } : undefined
}

/** Attributes stand at the end of a line, or right behind a link, an image, code. */
function isAttached(text: string, at: number, token: string): boolean {
  return (
    /[\])`}*]/.test(text[at - 1] ?? '') || /^[ \t]*(?:\n|$)/.test(text.slice(at + token.length, at + token.length + 80))
  )
}

/** With a value and without a class it may be a set, `{x=1}`: it stands right behind what it is about, or has its line. */
function isOfBlock(text: string, at: number, token: string): boolean {
  const isAlone =
    /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, at - 80), at)) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(at + token.length, at + token.length + 80))
  return isAlone || /[\])`*]/.test(text[at - 1] ?? '')
}

/** `[[page]]` and `[[page|words]]`, whose words stay; one without a letter is the number of a note. */
function isWikiLink(text: string, at: number): boolean {
  const from = text[at] === '[' ? at : text.lastIndexOf('[[', at)
  return /\p{L}/u.test(text.slice(from, text.indexOf(']]', from)))
}

const remarkEnds: Readonly<Record<string, RegExp>> = {
  '%': /%%/g,
  '{%': /\{%-?[ \t]*endcomment[ \t]*-?%\}/g,
  '{:': /\{:\/(?:comment)?\}/g,
}

/** A remark of Obsidian (over an empty line where it begins its line), of Liquid, of kramdown. */
function remarkAt(text: string, start: number, opening: string, end: number): Protected | undefined {
  const body = text.slice(start + opening.length, Math.min(start + most.macro, end))
  const close = body.matchAll(remarkEnds[opening === '%%' ? '%' : opening.slice(0, 2)]!).next().value
  if (close === undefined) return undefined
  const isInLine = opening === '%%' && !/(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, start - 80), start))
  if (isInLine && /\n[ \t]*\n/.test(body.slice(0, close.index))) return undefined
  return { kind: 'silent', start, end: start + opening.length + close.index + close[0].length }
}

function environmentAt(text: string, start: number, name: string): Protected | undefined {
  const closing = `\\end{${name}}`
  const at = text.slice(start, start + most.display).indexOf(closing)
  return at === -1 ? undefined : { kind: 'formula', start, end: start + at + closing.length }
}

/**
 * `\\(x\\)` and `\\[x\\]` as mdBook has them, `\(x\)` and `\[x\]` as others have: with one backslash a bracket may be meant
 * for itself, so there must be TeX inside, and a square one must stand alone.
 */
function bracketAt(text: string, start: number, opening: string, end: number): Protected | undefined {
  const isSquare = opening.endsWith('[')
  const closing = opening.slice(0, -1) + (isSquare ? ']' : ')')
  const from = start + opening.length
  const close = text.slice(from, Math.min(from + (isSquare ? most.display : most.formula), end)).indexOf(closing)
  if (close === -1) return undefined
  const tex = text.slice(from, from + close)
  if (tex.endsWith('\\')) return undefined
  const after = from + close + closing.length
  if (tex.trim() === '' || /\n[ \t]*\n/.test(tex)) return undefined
  const isTex = /\\[a-z]|[\^_={}<>+]/i.test(tex) || /^\s*[a-z]\s*$/i.test(tex)
  if (!isTex) return undefined
  if (opening.length === 2) {
    const isAlone =
      /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, start - 80), start)) &&
      /^[ \t]*(?:\n|$)/.test(text.slice(after, after + 80))
    // Among words a square bracket is one that was escaped, `\[x\]`, `\[^1\]`, but around an equation.
    const isEquation =
      /\\[a-z]|[\w})] ?[=<>] ?[\w\\{(-]/i.test(tex) &&
      !/[[\]]/.test(tex) &&
      !/\p{L}{3}/u.test(tex.replace(/\\[a-z]+(?:\{[^{}]*\})?/gi, ''))
    if (isSquare ? !isAlone && !isEquation : tex.includes('\n')) return undefined
  }
  return { kind: 'formula', start, end: after }
}

function closedBy(closing: string, text: string, { start, end }: Stretch): Protected | undefined {
  const at = text.slice(start, Math.min(start + most.display, end)).indexOf(closing)
  return at === -1 ? undefined : { kind: 'macro', start, end: start + at + closing.length }
}

/** A note inside its line, `^[words]`, with its brackets. */
function noteAt(text: string, start: number, end: number): Protected | undefined {
  let depth = 0
  for (let at = start + 1; at < Math.min(end, start + most.note); at++) {
    if (text.startsWith('\n\n', at)) return undefined
    if (text[at] === '\\') at++
    else if (text[at] === '[') depth++
    else if (text[at] === ']' && --depth === 0) {
      return /\p{L}/u.test(text.slice(start, at)) ? { kind: 'note', start, end: at + 1 } : undefined
    }
  }
  return undefined
}

/**
 * An `import` or `export` of MDX: a paragraph of its own, or right behind another one. It ends with the line in which its
 * brackets are closed.
 */
function moduleAt(text: string, start: number, stretch: Stretch): Protected | undefined {
  const above =
    text
      .slice(Math.max(stretch.start, start - 1000), start)
      .split('\n')
      .slice(0, -1)
      .at(-1) ?? ''
  if (!/^[ \t]*$|^(?:import|export)[ \t]|^\}.*["']|[;)}]$/.test(above)) return undefined
  let depth = 0
  const limit = Math.min(stretch.end, start + most.module)
  // Another one in it says that its brackets are never closed.
  const next = text.slice(start + 1, limit).search(/\n(?:im|ex)port[ \t]/)
  const code = text.slice(start, next === -1 ? limit : start + next + 2)
  for (const { 0: sign, index } of code.matchAll(/[()[\]{}\n]/g)) {
    if ('([{'.includes(sign)) depth++
    else if (sign !== '\n') depth--
    else if (depth <= 0) return { kind: 'macro', start, end: start + index }
  }
  const line = text.indexOf('\n', start)
  const end = depth <= 0 ? limit : line === -1 ? stretch.end : Math.min(line, stretch.end)
  return { kind: 'macro', start, end }
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

/** Code between short codes of Hugo, or tags of Jekyll. */
const highlight =
  /\{\{[<%][ \t]*highlight\b[^\n]*\n([\s\S]*?)\{\{[<%][ \t]*\/[ \t]*highlight[ \t]*[>%]\}\}|\{%-?[ \t]*highlight\b[^\n]*\n([\s\S]*?)\{%-?[ \t]*endhighlight[ \t]*-?%\}/y

function macroAt(text: string, start: number, opening: string): Protected | undefined {
  if (/^\{(?:\{[<%]|%-?)[ \t]*highlight\b/.test(text.slice(start, start + 40))) {
    const piece = text.slice(start, start + most.display)
    highlight.lastIndex = 0
    const [whole] = highlight.exec(piece) ?? []
    if (whole !== undefined) return { kind: 'macro', start, end: start + whole.length }
  }
  const closing = closings[opening]!
  const at = text.slice(start, start + most.macro).indexOf(closing, opening.length)
  if (at === -1) return undefined
  return { kind: opening === '{/*' ? 'silent' : 'macro', start, end: start + at + closing.length }
}

/** An expression of MDX; a space between quotes is how it writes one. */
function expressionAt(text: string, start: number, stretchEnd: number): Protected | undefined {
  const end = closingBrace(text, start, stretchEnd)
  if (end === undefined) return undefined
  const kind = /^\{\s*(["'`])\s*\1\s*\}$/.test(text.slice(start, Math.min(end, start + 20))) ? 'silent' : 'macro'
  return { kind, start, end }
}

/** Behind the brace that closes the one at `start`. */
function closingBrace(text: string, start: number, stretchEnd: number): number | undefined {
  let depth = 0
  for (let index = start; index < Math.min(stretchEnd, start + most.macro); index++) {
    if (text[index] === '{') depth++
    else if (text[index] === '}' && --depth === 0) return index + 1
  }
  return undefined
}

/** The value of an attribute of JSX inside a tag, which would keep the tag from being read as one. */
function valueAt(text: string, at: number): Protected | undefined {
  const before = text.slice(Math.max(0, at - 500), at)
  if (!/<[a-z][^<>]*$/i.test(before.slice(Math.max(0, before.lastIndexOf('<'))))) return undefined
  const end = closingBrace(text, at + 1, text.length)
  return end === undefined ? undefined : { kind: 'silent', start: at + 1, end }
}
