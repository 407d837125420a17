import { wrongUsage } from '../../core/usage.ts'
import { allow, isAllowed, ownFiles } from '../../disk/consent.ts'
import type { TranslationJob } from './open.ts'
import type { TranslateOptions } from './options.ts'

/**
 * A library names a program, and whoever cloned it has not: throws a wrong-usage error unless a person has allowed this
 * command line, with these variables, for this library. Where it names files of the library, that holds for what they
 * hold: a program that comes with the next pull is another one.
 */
export async function assertConsent({ folder, choice }: TranslationJob, { allowCommand }: TranslateOptions) {
  if (choice.name !== 'command') return
  const { command = [], env = [] } = choice
  const own = await ownFiles(folder, command)
  const asked = { command, env, ...(own.length === 0 ? {} : { own }) }
  if (allowCommand === 'once') return
  if (allowCommand === 'always') return allow(folder, asked)
  if (await isAllowed(folder, asked)) return
  const line = command.map(part => JSON.stringify(part)).join(' ')
  const variables = env.length === 0 ? '' : ` with ${env.join(', ')} of the environment`
  throw wrongUsage(
    `This library wants to run ${line}${variables} on this machine, as the engine \`command\` of its library.yaml. Nothing was run; --allow-command allows exactly that, now and later, for the library in ${folder}`,
  )
}
