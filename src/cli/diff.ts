import type { Command } from 'commander'
import type { Changes, TextChanges, UnitChange } from '../core/model/changes.ts'
import { command } from './command.ts'
import { printOut } from './printable.ts'

/** `en-regard diff` */
export function addDiff(program: Command): void {
  command(program, 'diff', 'say which passages of a library are new, changed, moved, split, merged or gone')
    .argument('<old>', 'folder of a build or of a library, or a revision of git')
    .argument('[new]', 'the same; by default the library as it stands')
    .option('--library <folder>', 'folder of the library whose revisions are meant', '.')
    .option('--json', 'print the changes as JSON')
    .action(run)
}

async function run(before: string, after: string | undefined, options: Options): Promise<void> {
  const { library, json } = options
  const { diffLibrary } = await import('../run/diff.ts')
  const changes = await diffLibrary(before, after, { library })
  printOut(json ? JSON.stringify(changes, null, 2) : told(changes, before) || 'Nothing changed.')
}

const told = ({ texts }: Changes, before: string): string =>
  [...texts.map(described), ...lostAddresses(texts), ...lostUnits(texts, before)].join('\n')

function lostUnits(texts: readonly TextChanges[], before: string): string[] {
  const lines = texts.flatMap(({ text, from = text, lost = [] }) => lost.map(id => `  ${from}#${id}`))
  if (lines.length === 0) return []
  return [
    '',
    `Old addresses of these passages lead nowhere. \`en-regard lock --since ${before}\` keeps them:`,
    ...lines,
  ]
}

/** Addresses of texts that lead nowhere, as `library.yaml` would tell what became of them. */
function lostAddresses(texts: readonly TextChanges[]): string[] {
  const lost = texts.filter(({ address }) => address === 'lost')
  if (lost.length === 0) return []
  const lines = lost.map(({ text, from }) =>
    from === undefined ? `  - { id: ${text} }` : `  - { id: ${from}, into: ${text} }`,
  )
  return ['', 'Old addresses of these texts lead nowhere. In corpus/library.yaml, this keeps them:', 'gone:', ...lines]
}

interface Options {
  readonly library: string
  readonly json?: true
}

function described({ text, fate, from, into, units }: TextChanges): string {
  const way = `${from === undefined ? '' : ` from ${from}`}${into === undefined ? '' : ` into ${into}`}`
  const head = fate === 'changed' ? text : `${text}  ${fate}${way}`
  return [head, ...units.map(line)].join('\n')
}

function line({ kind, unit, at, words, sides = [], from, into }: UnitChange): string {
  const where = at === undefined ? '' : ` §${at}`
  const isTranslation = sides.length === 1 && sides[0] === 'target'
  const more = [
    from === undefined ? '' : ` from ${from}`,
    into === undefined ? '' : ` into ${into}`,
    isTranslation ? ' in translation' : '',
  ]
  const name = `${unit}${where}`
  return `  ${kind.padEnd(8)} ${name.padEnd(10)}${more.join('')}  ${shortened(words)}`
}

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
