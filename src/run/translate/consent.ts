import { wrongUsage } from '../../core/usage.ts'
import { allow, isAllowed } from '../../disk/consent.ts'
import type { TranslationJob } from './open.ts'
import type { TranslateOptions } from './options.ts'

/**
 * A library names a program, and whoever cloned it has not: throws a wrong-usage error unless a person has allowed this
 * command line, with these variables, for this library.
 */
export async function assertConsent({ folder, choice }: TranslationJob, { allowCommand }: TranslateOptions) {
  if (choice.name !== 'command') return
  const { command = [], env = [] } = choice
  const asked = { command, env }
  if (allowCommand === 'once') return
  if (allowCommand === 'always') return allow(folder, asked)
  if (await isAllowed(folder, asked)) return
  const line = command.map(part => JSON.stringify(part)).join(' ')
  const variables = env.length === 0 ? '' : ` with ${env.join(', ')} of the environment`
  throw wrongUsage(
    `This library wants to run ${line}${variables} on this machine, as the engine \`command\` of its library.yaml. Nothing was run; --allow-command allows exactly that, now and later, for the library in ${folder}`,
  )
}
