import { Document, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml'

/** The text of a YAML list with entries added at its end, indented as it is. All else stays as it stands. */
export function withEntries(text: string, added: readonly object[]): string {
  if (added.length === 0) return text
  const document: Document = parseDocument(text)
  const list = document.contents
  if (isSeq(list) && list.flow) {
    list.flow = false
    for (const entry of added) list.add(withShortLists(new Document(entry)).contents)
    return document.toString({ lineWidth: 0 })
  }
  const start = isSeq(list) && list.range ? list.range[0] : 0
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
  const lines = withShortLists(new Document(added))
    .toString({ lineWidth: 0, flowCollectionPadding: false })
    .replace(/^(?=.)/gm, indent)
  return text === '' || text.endsWith('\n') ? text + lines : `${text}\n${lines}`
}

/** Lists of words on one line each, as people write them. */
function withShortLists(document: Document): Document {
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every(isScalar)) list.flow = true
    },
  })
  return document
}

/** The entries of a YAML list as data; none where there is no list. */
export function entriesIn(text: string): readonly unknown[] {
  const read: unknown = parseDocument(text, { logLevel: 'silent' }).toJS({ maxAliasCount: 100 })
  return Array.isArray(read) ? read : []
}

/** The text of a YAML list without some of its entries, by index. All else stays as it stands, comments too. */
export function withoutEntries(text: string, indices: readonly number[]): string {
  if (indices.length === 0) return text
  const document: Document = parseDocument(text)
  const list = document.contents
  if (!isSeq(list)) return text
  if (list.flow) {
    list.items = list.items.filter((_, at) => !indices.includes(at))
    return document.toString({ lineWidth: 0 })
  }
  const rest = indices
    .toSorted((one, other) => other - one)
    .reduce((rest, at) => {
      const item = list.items[at]
      if (!isNode(item) || !item.range) return rest
      const start = text.lastIndexOf('-', item.range[0])
      const lineStart = text.lastIndexOf('\n', start) + 1
      const lineEnd = text.indexOf('\n', Math.max(item.range[1] - 1, start))
      return rest.slice(0, lineStart) + (lineEnd === -1 ? '' : rest.slice(lineEnd + 1))
    }, text)
  const isEmptied = list.items.length === new Set(indices).size && rest.trim() !== ''
  return isEmptied ? `${rest.replace(/\n*$/, '\n')}[]\n` : rest
}
