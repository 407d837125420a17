import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, readdir, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { oneOf } from '../core/rules/rule.ts'
import { wrongUsage } from '../core/usage.ts'
import type { Added, AddOptions } from '../run/import.ts'
import { command } from './command.ts'
import { printAdded, type TextOptions, textFrom, withTextOptions } from './import.ts'
import { printError, printOut } from './printable.ts'

interface Options extends TextOptions {
  readonly source: string
  readonly json?: true
}

/** `en-regard init` */
export function addInit(program: Command): void {
  const init = command(program, 'init', 'make a library that is ready to build, of your own text or with a small one')
    .argument('<folder>', 'a folder that is empty or not there yet')
    .argument('[text]', 'a text to begin with, in any format that import reads (default: a small one)')
    .argument('[translation]', 'its translation; a file with both languages needs none')
    .option('--source <language>', 'language of its texts: fr, es', 'fr')
  withTextOptions(init).option('--json', 'print what was made as JSON').action(run)
}

async function run(at: string, text: string | undefined, translation: string | undefined, options: Options) {
  const folder = resolve(at)
  if (!(await isFree(folder)))
    throw wrongUsage(`Unexpected folder ${folder}, expected one that is empty or not there yet`)
  const [{ frame, mergeDriver, preCommit, sampleLanguages, template }, { createFiles }] = await Promise.all([
    import('../run/init/template.ts'),
    import('../disk/replace.ts'),
  ])
  const language = sampleLanguages.find(each => each === options.source)
  if (language === undefined) {
    throw wrongUsage(`Unexpected language \`${options.source}\`, expected ${oneOf(sampleLanguages)}`)
  }
  const own = text === undefined ? undefined : textFrom(text, translation, options)
  const files = (own === undefined ? template : frame)(packageName(basename(folder)), language)
  const wasThere = existsSync(folder)
  await createFiles(folder, files)
  await chmod(join(folder, preCommit), 0o755)
  const added = own === undefined ? undefined : await addedOrNone(folder, own, wasThere)
  if (added !== undefined && added.files.length === 0) {
    printAdded(added, folder)
    process.exitCode = 1
    return
  }
  setMergeDriver(folder, mergeDriver)
  const paths = files.map(({ path }) => path)
  if (options.json) return printOut(JSON.stringify({ folder, files: paths, ...(added && { added }) }, null, 2))
  printOut(paths.join('\n'))
  if (added !== undefined) printAdded(added, folder)
  printError(`\nA library in ${folder}. Next: en-regard build ${at}, then open dist/html/index.html in it.`)
}

/** Makes a text of the files. Where that cannot be done, the new library goes too. */
async function addedOrNone(folder: string, text: AddOptions, wasThere: boolean): Promise<Added> {
  const { addText } = await import('../run/import.ts')
  let isMade = false
  try {
    const added = await addText(folder, text)
    isMade = added.files.length > 0
    return added
  } finally {
    if (!isMade) await clear(folder, wasThere)
  }
}

async function clear(folder: string, isKept: boolean): Promise<void> {
  const names = await readdir(folder)
  const made = isKept ? names.filter(name => name !== '.git').map(name => join(folder, name)) : [folder]
  for (const path of made) await rm(path, { recursive: true })
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
