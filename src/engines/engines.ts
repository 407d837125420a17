import type { Engine, EngineOptions } from './engine.ts'

export const engineNames = ['deepl', 'command'] as const
export type EngineName = (typeof engineNames)[number]

export interface EngineChoice extends EngineOptions {
  readonly name: EngineName
  /** Of `deepl`. */
  readonly key?: string
  readonly server?: string
  /** Name of the library’s glossary with the engine. */
  readonly glossary: string
  /** Of `command`: program and arguments. */
  readonly command?: readonly string[]
  /** Of `command`: names of variables of the environment that it gets beside the usual ones. */
  readonly env?: readonly string[]
  /** Longest wait for an answer, in milliseconds. */
  readonly timeout?: number
}

/** Loads an engine; nothing of one that is not used is loaded. */
export async function openEngine({ name, key = '', command = [], ...options }: EngineChoice): Promise<Engine> {
  if (name === 'deepl') return (await import('./deepl.ts')).deeplEngine({ key, ...options })
  return (await import('./command.ts')).commandEngine({ command, ...options })
}

/** How an engine is named to readers: what `translator` holds in a translation that it made. */
export function translatorName({ name, command = [] }: Pick<EngineChoice, 'name' | 'command'>): string {
  if (name === 'deepl') return 'DeepL (machine)'
  const program = command.findLast(part => !part.startsWith('-')) ?? name
  return `${program.split(/[\\/]/).at(-1)} (machine)`
}

/** Whether a translator’s name is that of an engine. */
export const isMachineName = (translator: string): boolean => translator.endsWith(' (machine)')
