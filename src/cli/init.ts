import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { oneOf } from '../core/rules/rule.ts'
import { wrongUsage } from '../core/usage.ts'
import { command } from './command.ts'
import { printError, printOut } from './printable.ts'

/** `en-regard init` */
export function addInit(program: Command): void {
  command(program, 'init', 'make a library that is ready to build, with one small text')
    .argument('<folder>', 'a folder that is empty or not there yet')
    .option('--source <language>', 'language of its texts: fr, es', 'fr')
    .option('--json', 'print what was made as JSON')
    .action(run)
}

async function run(at: string, { source, json }: { readonly source: string; readonly json?: true }): Promise<void> {
  const folder = resolve(at)
  if (!(await isFree(folder)))
    throw wrongUsage(`Unexpected folder ${folder}, expected one that is empty or not there yet`)
  const [{ mergeDriver, sampleLanguages, template }, { createFiles }] = await Promise.all([
    import('../run/init/template.ts'),
    import('../disk/replace.ts'),
  ])
  const language = sampleLanguages.find(each => each === source)
  if (language === undefined) throw wrongUsage(`Unexpected language \`${source}\`, expected ${oneOf(sampleLanguages)}`)
  const files = template(packageName(basename(folder)), language)
  await createFiles(folder, files)
  setMergeDriver(folder, mergeDriver)
  if (json) printOut(JSON.stringify({ folder, files: files.map(file => file.path) }, null, 2))
  else {
    printOut(files.map(file => file.path).join('\n'))
    printError(`\nA library in ${folder}. Next: en-regard build ${at}, then open dist/html/index.html in it.`)
  }
}

/** Tells the repository in which the folder lies, if there is one, how to merge locks. */
function setMergeDriver(folder: string, driver: string): void {
  spawnSync('git', ['config', '--local', 'merge.en-regard-lock.driver', driver], { cwd: folder, stdio: 'ignore' })
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).every(name => name === '.git')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
  }
}

/** A folder's name as npm allows it. */
function packageName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'my-library'
}
