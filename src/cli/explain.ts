import type { Command } from 'commander'
import { wrongUsage } from '../core/usage.ts'
import type { Explanation } from '../run/explain.ts'
import { command, libraryAmong } from './command.ts'
import { printOut } from './printable.ts'

/** `en-regard explain` */
export function addExplain(program: Command): void {
  command(
    program,
    'explain',
    'say which links of sentences are in doubt, and why each term and note stands where it stands',
  )
    .usage('[options] [library] <text> [unit]')
    .argument('<text...>', 'id of the text; after it that of the unit, all units by default')
    .option('--library <folder>', 'folder of the library', '.')
    .option('--json', 'print the explanations as JSON')
    .action(run)
}

async function run(words: readonly string[], options: { library: string; json?: true }): Promise<void> {
  const { json } = options
  const { library, rest } = libraryAmong(words, options.library)
  const [text, unit, ...others] = rest
  if (text === undefined || others.length > 0)
    throw wrongUsage('Unexpected arguments, expected [library] <text> [unit]')
  const { explainText } = await import('../run/explain.ts')
  const explanations = await explainText(library, text, unit)
  printOut(json ? JSON.stringify(explanations, null, 2) : explanations.map(line).join('\n'))
}

function line(explanation: Explanation): string {
  const { unit, source, target, term, form, by, why, note, within, score } = explanation
  if (score !== undefined)
    return `${unit}  doubtful link, ${score.toFixed(2)}\n      ${source.join(' ')}\n      ${target.join(' ')}`
  const what = term === undefined ? `${note} note` : `${term}: ${by} \`${form}\`${why === undefined ? '' : `, ${why}`}`
  const inside = within === undefined ? '' : `, inside ${within}`
  const counterpart = target.length === 0 ? 'no counterpart found' : target.join(' … ')
  return `${unit}  ${source.join(' … ')} → ${term === undefined ? what : `${counterpart}\n      ${what}${inside}`}`
}
