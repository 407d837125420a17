import { type Document, isSeq, parseDocument, stringify } from 'yaml'

/** The text of a YAML list with entries added at its end, indented as it is. All else stays as it stands. */
export function withEntries(text: string, added: readonly object[]): string {
  if (added.length === 0) return text
  const document: Document = parseDocument(text)
  const list = document.contents
  if (isSeq(list) && list.flow) {
    list.flow = false
    for (const entry of added) list.add(document.createNode(entry))
    return document.toString({ lineWidth: 0 })
  }
  const start = isSeq(list) && list.range ? list.range[0] : 0
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
  const lines = stringify(added, { lineWidth: 0 }).replace(/^(?=.)/gm, indent)
  return text === '' || text.endsWith('\n') ? text + lines : `${text}\n${lines}`
}
