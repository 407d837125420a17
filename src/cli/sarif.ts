import type { Message, Place } from '../core/model/message.ts'
import { rules } from '../core/rules/registry.ts'
import { docsOf } from '../core/rules/rule.ts'
import { fromRepository } from './messages.ts'
import { printable } from './printable.ts'

/** Messages for any tool that reads SARIF 2.1.0, with paths as what annotates a change has them. */
export const sarifLog = (messages: readonly Message[], folder: string): string =>
  printable(JSON.stringify(sarif(fromRepository(messages, folder)), null, 2))

function sarif(messages: readonly Message[]) {
  const used = [...new Set(messages.map(each => each.ruleId))].toSorted()
  const known = rules as Readonly<Record<string, { readonly summary: string } | undefined>>
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'en-regard',
            rules: used.map(id => ({
              id,
              shortDescription: { text: known[id]?.summary ?? id },
              help: { text: `See ${docsOf(id)} in the package en-regard.` },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the repository.' } } },
        results: messages.map(({ ruleId, severity, reason, place }) => ({
          ruleId,
          level: severity,
          message: { text: reason },
          locations: [{ physicalLocation: physicalLocation(place) }],
        })),
      },
    ],
  }
}

/** What readers of SARIF call the folder in which a repository was checked out. */
const sourceRoot = '%SRCROOT%'

function physicalLocation({ file, line, column, endLine, endColumn }: Place) {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  return { artifactLocation: { uri, uriBaseId: sourceRoot }, ...(line === undefined ? {} : { region }) }
}
