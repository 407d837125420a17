import type { Command } from 'commander'
import { wrongUsage } from '../core/usage.ts'
import type { Explanation } from '../run/explain.ts'
import type { WordExplanation } from '../run/explain-word.ts'
import { command, libraryAmong } from './command.ts'
import { printOut } from './printable.ts'

/** `en-regard explain` */
export function addExplain(program: Command): void {
  command(
    program,
    'explain',
    'say which links of sentences are in doubt, why each term and note stands where it stands, and how a word was read',
  )
    .usage('[options] [library] <text> [unit]')
    .argument('<text...>', 'id of the text; after it that of the unit, all units by default')
    .option('--library <folder>', 'folder of the library', '.')
    .option(
      '--word <word>',
      'explain a word, as it is written or by its lemma: what it is, why, its meaning and its English',
    )
    .option('--json', 'print the explanations as JSON')
    .action(run)
}

async function run(words: readonly string[], options: { library: string; word?: string; json?: true }): Promise<void> {
  const { json, word } = options
  const { library, rest } = libraryAmong(words, options.library)
  const [text, unit, ...others] = rest
  if (text === undefined || others.length > 0)
    throw wrongUsage('Unexpected arguments, expected [library] <text> [unit]')
  const { explainText, explainWordIn } = await import('../run/explain.ts')
  if (word !== undefined) {
    const found = await explainWordIn(library, text, { word, unit })
    return printOut(json ? JSON.stringify(found, null, 2) : found.map(linesOf).join('\n'))
  }
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

function linesOf(explanation: WordExplanation): string {
  const { unit, sentence, word, lemma, pos, form, features, level, expression } = explanation
  const { meaning, from, others, counterparts, alternatives } = explanation
  const named = Object.entries(features).map(([name, value]) => `${name}=${value}`)
  return [
    `${unit}  ${sentence}`,
    `${word} → ${lemma} ${pos}, ${form}${level === undefined ? '' : `, ${level}`}`,
    ...(named.length === 0 ? [] : [`features   ${named.join(' ')}`]),
    ...(expression === undefined ? [] : [`expression ${expression.join(' ')}`]),
    meaning === undefined ? 'meaning    none known' : `meaning    ${meaning} (${from})`,
    ...(others.length === 0 ? [] : [`elsewhere  ${others.join('; ')}`]),
    `English    ${counterparts.map(({ words, score }) => `${words} (${score.toFixed(1)})`).join(' … ') || 'no counterpart found'}`,
    ...alternatives.map(({ lemma, pos, form, by, margin }) => {
      const what = `${lemma} ${pos}${form === undefined ? '' : `, ${form}`}`
      return `not        ${what}: ${by === 'grammar' ? 'grammar leaves no room for it' : `its neighbours speak less for it, by ${margin}`}`
    }),
  ].join('\n      ')
}
