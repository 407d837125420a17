import type { Command } from 'commander'
import { command, libraryArgument } from './command.ts'

/** `en-regard mcp` */
export function addMcp(program: Command): void {
  command(
    program,
    'mcp',
    'serve a built library to programs by the Model Context Protocol, on standard input and output',
  )
    .argument(...libraryArgument)
    .action(async (folder: string) => {
      const { serveMachine } = await import('../run/mcp.ts')
      await serveMachine(folder, program.version() ?? '')
    })
}
