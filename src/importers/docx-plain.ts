/** A part of a document of Word, without what the converter does not know, and what that was. */
export interface PlainPart {
  readonly xml: string
  readonly dropped: ReadonlyMap<string, number>
}

/** Elements that stand around a text and say nothing to a reader: the text stays. */
const around = new Set(['w:fldSimple', 'w:ruby', 'w:rubyBase', 'w:dir', 'w:bdo', 'w:customXml'])

/** Elements that no text is made of, and what they are called; an empty name where nothing is lost. */
const beside: Readonly<Record<string, string>> = {
  'w:rt': 'ruby',
  'w:altChunk': 'documents inside',
  'w:subDoc': 'documents inside',
  'w:rubyPr': '',
}

interface Open {
  readonly name: string
  /** How many pieces of the text stood before it. */
  readonly start: number
  /** What it is called where it is left out. */
  readonly what?: string
}

/**
 * A part of a document → the same without hidden words, tables of contents, ruby and references to notes that are not
 * there; fields give what they show. Linear in its length.
 *
 * @param notes ids of notes, as `footnote 2`
 */
export function plainPart(xml: string, notes: ReadonlySet<string>): PlainPart {
  const [kept, open, dropped] = [[] as string[], [] as Open[], new Map<string, number>()]
  const leaveOut = (what: string) => what !== '' && dropped.set(what, (dropped.get(what) ?? 0) + 1)
  const mark = (place: number, what: string) => {
    const each = open[place]
    if (each !== undefined) open[place] = { ...each, what }
  }
  let at = 0
  for (const { 0: tag, 1: end, 2: name = '', 3: single, index } of xml.matchAll(tags)) {
    kept.push(xml.slice(at, index))
    at = index + tag.length
    if (end === '') {
      const what = beside[name]
      const note = /^w:(foot|end)noteReference$/.exec(name)?.[1]
      if (name === 'w:vanish' && isOn(tag) && open.at(-2)?.name === 'w:r') mark(open.length - 2, 'hidden passages')
      if (name === 'w:docPartGallery' && /"Table of Contents"/i.test(tag)) {
        mark(
          open.findLastIndex(each => each.name === 'w:sdt'),
          'contents',
        )
      }
      if (note !== undefined && !notes.has(`${note}note ${/w:id="([^"]*)"/.exec(tag)?.[1]}`)) {
        leaveOut('references to notes that are not there')
      } else if (single === '/' && what !== undefined) leaveOut(what)
      else {
        if (single === '') open.push({ name, start: kept.length, ...(what === undefined ? {} : { what }) })
        if (!around.has(name)) kept.push(tag)
      }
      continue
    }
    const { start, what, name: opened } = open.pop() ?? { start: 0, name: '' }
    // What is not well-formed is the converter's to refuse.
    if (opened !== name) return { xml, dropped: new Map() }
    if (what !== undefined) {
      kept.length = start
      leaveOut(what)
    } else if (!around.has(name)) kept.push(tag)
  }
  kept.push(xml.slice(at))
  return { xml: kept.join(''), dropped }
}

/** Tags alone: comments, declarations and instructions begin with another sign. */
const tags = /<(\/?)([\w:.-]+)(?:[^<>"']|"[^"<]*"|'[^'<]*')*?(\/?)>/g

const isOn = (tag: string): boolean => !/w:val="(?:0|false|off)"/.test(tag)
