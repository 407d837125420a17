import { join, resolve } from 'node:path'
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
  const { next, ...first } = await readJson<Index>(folder, 'index.json')
  const texts = [...first.texts]
  for (let page = next; page !== undefined; ) {
    if (!/^index-[1-9]\d{0,6}\.json$/.test(page)) throw unsound(folder, 'index.json')
    const { texts: more, next: following } = await readJson<Index>(folder, page)
    texts.push(...more)
    page = following
  }
  return { folder, library: first.library, texts }
}

/** One edition of a build. Throws a wrong-usage error where the build is not whole. */
export const readEdition = ({ folder }: Built, id: string): Promise<Edition> =>
  readJson<Edition>(folder, `texts/${idOf(id)}.json`)

/** The glossary of a build, with its concordance. */
export const readGlossaryFile = ({ folder }: Built): Promise<GlossaryFile> =>
  readJson<GlossaryFile>(folder, 'glossary.json')

const idOf = (id: string): string => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id
  throw wrongUsage(`Unexpected text \`${id}\`, expected the id of one`)
}

const formatKnown = 1

/** Throws a wrong-usage error for what is no JSON of a build, or of a newer format. */
async function readJson<Value>(folder: string, path: string): Promise<Value> {
  const content = await readAsIs(folder, path)
  if (content === undefined) throw wrongUsage(`Missing file \`${path}\` in ${folder}, expected a whole build`)
  let value: { readonly format?: unknown }
  try {
    value = JSON.parse(content)
  } catch {
    throw unsound(folder, path)
  }
  if (value.format === formatKnown) return value as Value
  throw wrongUsage(`Unexpected format of \`${path}\` in ${folder}, expected ${formatKnown}: another version made it`)
}

const unsound = (folder: string, path: string) =>
  wrongUsage(`Unexpected content of \`${path}\` in ${folder}, expected what a build writes`)
