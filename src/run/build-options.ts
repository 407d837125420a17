import type { Stamp } from '../disk/stamps.ts'
import type { CheckOptions } from './gather.ts'
import type { Extensions } from './library.ts'
import type { BuildRecord } from './record.ts'
import type { Report } from './report.ts'
import type { Shard } from './shard.ts'

export interface CheckLibraryOptions extends CheckOptions, Omit<Extensions, 'formats'> {
  /** A text without a lock, or with one that is behind, is an error. Default false. */
  readonly frozen?: boolean
}

/** What is at work after the texts: indexes and glossary are made of all of them, and the disk is waited for. */
export type BuildStep = 'indexes' | 'disk'

export interface BuildOptions extends CheckOptions, Extensions {
  /** Output folder. Default `dist` in the library. */
  readonly out?: string
  /** Compile this share of the texts alone, and write it as a folder that `merge` takes up. */
  readonly shard?: Shard
  /** Folder with every shard of a build, to be put together; nothing is compiled. */
  readonly merge?: string
  /** `redis://…`: all machines that run `work` there compile what the cache does not know; with `jobs: 0` they alone. */
  readonly queue?: string
  /** Folder that these machines share, for what they put down for each other. Default Redis. */
  readonly store?: string
  /** Longest time that a lost queue is waited for before the rest is compiled here, in milliseconds. Default one minute. */
  readonly longestLoss?: number
  /** Called when all texts are done and what speaks of all of them is made, and when the disk is waited for. */
  readonly onStep?: (step: BuildStep) => void
  /** Called when the queue is lost, and when it is there again. */
  readonly onTrouble?: (reason: string) => void
}

export interface BuildReport extends Report {
  /** Absolute path of the output folder. */
  readonly out: string
  readonly formats: readonly string[]
  /** The share that was built, where it was one. */
  readonly shard?: Shard
  /** False where an error left the old output as it was. */
  readonly written: boolean
}

export interface LeftInOutput {
  /** Where the record lies, and is written again. */
  readonly path: string | undefined
  readonly record: BuildRecord | undefined
  /** Of the tool and the library as they are now. */
  readonly stamp: Stamp | undefined
  /** Whether a build would change nothing. */
  readonly isCurrent: boolean
}
