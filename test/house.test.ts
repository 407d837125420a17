import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = resolve(import.meta.dirname, '../src')
const stages = ['parse', 'segment', 'align', 'identify', 'annotate', 'check', 'emit', 'import', 'translate']

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && !name.startsWith('reader'))
  .map(name => name.replaceAll('\\', '/'))
const imports = files.flatMap(importsOf)

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8')
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm,
  )
  return [...statements].map(([, type, fixed, dynamic]) => {
    const name = fixed ?? dynamic!
    const to = name.startsWith('.')
      ? relative(source, resolve(source, dirname(file), name)).replaceAll('\\', '/')
      : name
    return { from: file, to, typeOnly: type !== undefined }
  })
}

const room = (path: string) => path.split('/')[0]!
const lines = (wrong: readonly Import[]) => wrong.map(({ from, to }) => `${from} → ${to}`)

describe('the house', () => {
  it('should have read every room', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(imports.length).toBeGreaterThan(150)
    expect(imports.filter(({ from, to }) => from === 'compile.ts' && room(to) === 'align')).not.toEqual([])
  })

  it('should let no stage import another', () => {
    const wrong = imports.filter(
      ({ from, to }) => stages.includes(room(from)) && stages.includes(room(to)) && room(from) !== room(to),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('should let stages import nothing of the project but the model, languages, messages and library', () => {
    const allowed = new Set(['model', 'language', 'messages.ts', 'library'])
    const wrong = imports.filter(
      ({ from, to }) =>
        stages.includes(room(from)) && files.includes(to) && room(to) !== room(from) && !allowed.has(room(to)),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('should keep packages out of what a consumer runs', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        room(from) === 'library' && room(to) !== 'library' && !(typeOnly && room(to) === 'model'),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('should let only read, write and the commands touch the disk', () => {
    const disk = /^(node:)?(fs|fs\/promises)$/
    const wrong = imports.filter(
      ({ from, to }) =>
        disk.test(to) && !['read.ts', 'write.ts'].includes(from) && !['cli', 'translate'].includes(room(from)),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('should let only translate use the network', () => {
    const network = /^(node:)?(http|https|http2|net|tls|dgram)$|^deepl-node$|^bullmq$/
    const wrong = imports.filter(({ from, to }) => network.test(to) && !['translate', 'cli'].includes(room(from)))
    expect(lines(wrong)).toEqual([])
  })

  it('should let nothing outside its folder know French', () => {
    const wrong = imports.filter(
      ({ from, to }) => /^language\/(fr|en|fr-en)\//.test(to) && room(from) !== 'language' && !isCompositionRoot(from),
    )
    expect(lines(wrong)).toEqual([])
  })
})

/** The files that choose the pair of languages for everything else. */
function isCompositionRoot(file: string): boolean {
  return ['text-result.ts', 'add-text.ts', 'compiler.ts', 'read.ts'].includes(file) || room(file) === 'cli'
}
