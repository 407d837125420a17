import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const command = join(root, 'dist/lib/cli/cli.js')

interface Line {
  readonly id?: string
  readonly edition?: unknown
  readonly words?: unknown
  readonly messages?: readonly { readonly ruleId: string }[]
  readonly error?: string
}

/** A text of the library as a line. */
function lineOf(id: string): string {
  const at = (path: string) => join(root, path)
  const read = (path: string) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : undefined)
  return JSON.stringify({
    id,
    source: read(`corpus/${id}/fr.md`),
    target: read(`corpus/${id}/en.md`),
    annotations: read(`annotations/${id}.yaml`),
    questions: read(`annotations/${id}.questions.yaml`),
    lock: JSON.parse(read(`corpus/${id}/units.lock.json`)!),
  })
}

function ran(input: string, program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    cwd: root,
  })
  const lines = stdout === '' ? [] : stdout.trimEnd().split('\n')
  return { status, stderr, lines: lines.map(line => JSON.parse(line) as Line) }
}

const compile = (input: string, ...args: string[]) =>
  ran(input, process.execPath, command, 'compile', '--stdin', ...args)

describe('compile --stdin', () => {
  const ids = readdirSync(join(root, 'dist/json/texts')).map(name => name.replace('.json', ''))

  it('should give what a build of the library gives, by its glossary', () => {
    const chosen = ['dix-parapluies', 'le-passeur']
    const { status, lines } = compile(`${chosen.map(lineOf).join('\n')}\n\n`, '--library', root, '--words')
    expect(status).toBe(0)
    expect(lines.map(({ id }) => id)).toEqual(chosen)
    for (const { id, edition, words } of lines) {
      expect(edition).toEqual(JSON.parse(readFileSync(join(root, `dist/json/texts/${id}.json`), 'utf8')))
      expect(words).toEqual(JSON.parse(readFileSync(join(root, `dist/json/words/${id}.json`), 'utf8')))
    }
  })

  it('should compile without a library, and say where a text is wrong', () => {
    const text = {
      id: 'un-matin',
      source: '---\ntitle: Un matin\n---\n\nIl pleut.\n',
      target: '---\ntitle: A morning\n---\n\nIt rains.\n',
    }
    const { status, lines } = compile(JSON.stringify({ ...text, source: text.source.replace('Il', '<b>Il') }))
    expect(status).toBe(0)
    expect(lines[0]?.messages).toContainEqual(
      expect.objectContaining({
        ruleId: 'raw-html',
        place: expect.objectContaining({ file: 'corpus/un-matin/fr.md', line: 5 }),
      }),
    )
    expect(compile(JSON.stringify(text)).lines[0]?.edition).toMatchObject({ id: 'un-matin' })
  })

  it('should answer a line that is no text with an error, and go on', () => {
    const input = ['{', '{"id":"A b","source":""}', '{"id":"a","source":"","more":1}', '[]', lineOf('le-passeur')].join(
      '\n',
    )
    const { status, lines, stderr } = compile(input)
    expect(status).toBe(1)
    expect(lines.map(({ error }) => error !== undefined)).toEqual([true, true, true, true, false])
    expect(stderr).toMatch(/line 1: .*expected JSON/)
    expect(stderr).toMatch(/line 3: .*more/)
    expect(compile('').lines).toEqual([])
  })

  const isThere = spawnSync('parallel', ['--version']).status === 0
  if (!isThere && process.env.CI) throw new Error('GNU parallel is not installed, expected it where CI is set')
  if (!isThere) console.log('GNU parallel is not installed: the test of many processes is not run')

  it.runIf(isThere)('should come out of many processes of GNU parallel in the order that went in', () => {
    const chosen = ids.slice(0, 6)
    const tool = [process.execPath, command, 'compile', '--stdin', '--library', root]
    const input = `${chosen.map(lineOf).join('\n')}\n`
    const { status, lines } = ran(
      input,
      'parallel',
      '--will-cite',
      '--pipe',
      '-N',
      '3',
      '--keep-order',
      '-j',
      '2',
      ...tool,
    )
    expect(status).toBe(0)
    expect(lines.map(({ id }) => id)).toEqual(chosen)
  })
})
