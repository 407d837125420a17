import { createHash } from 'node:crypto'
import type { EmitContext, OutputFile } from '../emitter.ts'

/** Styles and scripts that the pages of a site may have in common, and the script by which one is saved without them. */
const names: readonly string[] = [
  'page.css',
  'page.js',
  'moved.js',
  'text.js',
  'recorded.js',
  'review.js',
  'search.js',
  'save.js',
]

type Given = Pick<EmitContext, 'library' | 'assets'>

/** Where an asset lies that pages share: its name changes with its bytes. Undefined where each page carries its own. */
export function sharedPath(name: string, { library, assets }: Given): string | undefined {
  const content = assets[name] ?? ''
  if (library.pages !== 'shared' || content === '' || !names.includes(name)) return undefined
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16)
  return `assets/${name.replace('.', `-${hash}.`)}`
}

/** The files that the pages of a site share; none where each page is one file. */
export const sharedFiles = (context: Given): OutputFile[] =>
  names.flatMap(name => {
    const path = sharedPath(name, context)
    return path === undefined ? [] : [{ path, content: context.assets[name]! }]
  })
