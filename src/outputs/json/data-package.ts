import { spdxLicenses } from '../../core/parse/spdx-licenses.ts'
import type { EmitContext } from '../emitter.ts'
import { licenseAddress } from '../license-address.ts'
import { jsonSchemas } from './schemas.ts'

/** A field of a table as Frictionless’ Table Schema has it. */
interface TableField {
  readonly name: string
  readonly type: string
  readonly description?: string
  readonly constraints?: { readonly required: true }
}

/** `datapackage.json`: what the folder holds, as tools for open data read it (Frictionless Data Package 1). */
export function dataPackage({ library }: EmitContext) {
  const { name, title, version = '0.1.0', license, url, publisher } = library
  const json = { format: 'json', mediatype: 'application/json', encoding: 'utf-8' } as const
  const table = { schema: { fields: pairFields(), primaryKey: 'key', missingValues: [] } }
  return {
    profile: 'data-package',
    name: name.replace(/^@/, '').replace('/', '-').toLowerCase(),
    title,
    version,
    ...(url === undefined ? {} : { homepage: url }),
    licenses: [licenseOf(license)],
    ...(publisher === '' ? {} : { contributors: [{ title: publisher, role: 'publisher' }] }),
    resources: [
      {
        name: 'pairs',
        path: 'pairs.ndjson',
        title: 'Linked sentences, one link a line',
        ...{ format: 'ndjson', mediatype: 'application/x-ndjson', encoding: 'utf-8' },
        ...table,
      },
      { name: 'index', path: 'index.json', title: 'The texts, each with the path of its edition', ...json },
      { name: 'glossary', path: 'glossary.json', title: 'The glossary, with its concordance', ...json },
      { name: 'citations', path: 'citations.json', title: 'How each text is cited (CSL-JSON)', ...json },
      { name: 'manifest', path: 'manifest.json', title: 'Every file with its size and hash', ...json },
    ],
  }
}

/** Data Package wants a name of Open Definition’s or an address; of words that are neither, what they say. */
function licenseOf(license: string) {
  const path = licenseAddress(license)
  if (spdxLicenses.has(license)) return { name: license, ...(path === undefined ? {} : { path }) }
  return { name: 'other', title: license }
}

interface FieldShape {
  readonly type?: string
  readonly $ref?: string
  readonly description?: string
}

/** The columns of `pairs.ndjson`, as its JSON Schema describes them; what stands there as a name is text. */
function pairFields(): TableField[] {
  const { properties, required } = jsonSchemas().pair as {
    readonly properties: Readonly<Record<string, FieldShape>>
    readonly required: readonly string[]
  }
  return Object.entries(properties).map(([name, { type = 'string', description }]) => ({
    name,
    type,
    ...(description === undefined ? {} : { description }),
    ...(required.includes(name) ? { constraints: { required: true as const } } : {}),
  }))
}
