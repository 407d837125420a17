import { join, resolve } from 'node:path'
import * as z from 'zod'
import type { Edition } from '../core/model/edition.ts'
import { wrongUsage } from '../core/usage.ts'
import { exists, readAsIs } from '../disk/look.ts'
import type { GlossaryFile, Index } from '../outputs/json/schemas.ts'

/** The JSON of a build, as it stands on the disk. */
export interface Built {
  /** The folder that holds `index.json`. */
  readonly folder: string
  readonly library: Index['library']
  readonly texts: Index['texts']
}

/** The JSON of a build in this folder: in itself, in its `json/`, or in its `dist/json/`; undefined where there is none. */
export async function findBuilt(at: string): Promise<Built | undefined> {
  for (const folder of [resolve(at), join(resolve(at), 'json'), join(resolve(at), 'dist/json')]) {
    if ((await exists(join(folder, 'index.json'))) && (await exists(join(folder, 'schema/index.json'))))
      return readIndex(folder)
  }
  return undefined
}

async function readIndex(folder: string): Promise<Built> {
  const { next, ...first } = await readJson<Index>(folder, 'index.json', indexShape)
  const texts = [...first.texts]
  for (let page = next; page !== undefined; ) {
    if (!/^index-[1-9]\d{0,6}\.json$/.test(page)) throw unsound(folder, 'index.json')
    const { texts: more, next: following } = await readJson<Index>(folder, page, indexShape)
    texts.push(...more)
    page = following
  }
  return { folder, library: first.library, texts }
}

/** One edition of a build. Throws a wrong-usage error where the build is not whole. */
export const readEdition = ({ folder }: Built, id: string): Promise<Edition> =>
  readJson<Edition>(folder, `texts/${idOf(id)}.json`, editionShape)

/** The glossary of a build, with its concordance. */
export const readGlossaryFile = ({ folder }: Built): Promise<GlossaryFile> =>
  readJson<GlossaryFile>(folder, 'glossary.json', glossaryShape)

const idOf = (id: string): string => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id
  throw wrongUsage(`Unexpected text \`${id}\`, expected the id of one`)
}

/** What a build of any minor has and is read here; the schemas of this one would refuse what an older or a later one wrote. */
const indexShape = z.looseObject({
  library: z.looseObject({ gone: z.array(z.looseObject({ id: z.string() })).optional() }),
  texts: z.array(z.looseObject({ id: z.string(), source: z.looseObject({ tags: z.array(z.string()) }) })),
  next: z.string().optional(),
})

const sideShape = z.looseObject({ text: z.string(), sentences: z.array(z.tuple([z.int(), z.int()])) })

const editionShape = z.looseObject({
  id: z.string(),
  source: z.looseObject({}),
  units: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.string(),
      source: sideShape,
      target: sideShape.nullable(),
      links: z.array(z.looseObject({ source: z.array(z.int()), target: z.array(z.int()) })),
    }),
  ),
  gone: z.array(z.looseObject({ id: z.string() })).optional(),
})

const glossaryShape = z.looseObject({
  terms: z.record(z.string(), z.looseObject({ id: z.string(), term: z.string() })),
  occurrences: z.record(z.string(), z.array(z.looseObject({ text: z.string(), unit: z.string() }))),
})

const formatKnown = 1

/** Throws a wrong-usage error for what is no JSON of a build, or of another format. */
async function readJson<Value>(folder: string, path: string, shape: z.ZodType): Promise<Value> {
  const content = await readAsIs(folder, path)
  if (content === undefined) throw wrongUsage(`Missing file \`${path}\` in ${folder}, expected a whole build`)
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    throw unsound(folder, path)
  }
  const format = (value as { readonly format?: unknown } | null)?.format
  if (typeof format === 'number' && format !== formatKnown)
    throw wrongUsage(`Unexpected format of \`${path}\` in ${folder}, expected ${formatKnown}: another version made it`)
  if (format !== formatKnown) throw unsound(folder, path, ['format'])
  const wrong = shape.safeParse(value).error?.issues[0]
  if (wrong !== undefined) throw unsound(folder, path, wrong.path)
  return value as Value
}

function unsound(folder: string, path: string, field: readonly PropertyKey[] = []) {
  const at = field.length === 0 ? '' : ` at \`${field.map(String).join('.')}\``
  return wrongUsage(`Unexpected content of \`${path}\`${at} in ${folder}, expected what a build writes`)
}
