import type { OutputFile } from '../core/model/output.ts'
import type { EmitContext, Emitter } from '../outputs/emitter.ts'
import { collectGarbage } from './collect.ts'
import type { Gathered } from './gather.ts'
import type { OpenLibrary } from './library.ts'
import { partOf, type Shard, shardedText, shardManifest, shardName, shardSign } from './shard.ts'
import type { TextFacts } from './text-result.ts'

/** What a build leaves: its folders, what stands in them of each text, and of all. */
export interface Plan {
  readonly folders: readonly Pick<Emitter, 'name' | 'sign'>[]
  readonly ids: readonly string[]
  /** Of a text beside the files of its formats. */
  readonly filesOf: (facts: TextFacts) => FilesByFolder
  /** Of all texts, one folder after the other. */
  readonly filesOfAll: (texts: AllTexts, context: EmitContext) => AsyncIterable<FilesByFolder>
}

interface AllTexts extends Pick<Gathered, 'summaries' | 'bound'> {
  /** A hash of the files of all texts in one format, by its name. */
  readonly contents: (format: string) => string
}

export type FilesByFolder = Readonly<Record<string, readonly OutputFile[]>>

/** A build of every text. */
export function wholePlan({ library, formats }: OpenLibrary): Plan {
  return {
    folders: formats,
    ids: library.ids,
    filesOf: () => ({}),
    filesOfAll: async function* ({ summaries, bound: texts, contents }, context) {
      for (const { name, library, bind } of formats) {
        if (bind !== undefined) collectGarbage()
        const bound = bind === undefined ? [] : await bind(texts, context)
        yield { [name]: [...library(summaries, { ...context, contents: contents(name) }), ...bound] }
      }
    },
  }
}

/** A share of the texts, for another build to take up. */
export function shardPlan({ library }: OpenLibrary, shard: Shard): Plan {
  const name = shardName(shard)
  return {
    folders: [{ name, sign: shardSign }],
    ids: library.ids.filter(id => partOf(id, shard.of) === shard.part),
    filesOf: ({ id, entry }) => ({ [name]: entry === undefined ? [] : [{ path: shardedText(id), content: entry }] }),
    filesOfAll: async function* () {
      yield { [name]: [{ path: shardSign.path, content: shardManifest(shard) }] }
    },
  }
}
