import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { writtenFiles, writtenSchemas } from '../../src/outputs/json/written-schemas.ts'
import { template } from '../../src/run/init/template.ts'

const root = join(import.meta.dirname, '../..')
const schemas = writtenSchemas({ source: 'fr', target: 'en' })
const validate = (name: string) => new Ajv({ strict: false }).compile(schemas[name] as object)
const data = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'))
const frontMatter = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8').split('---\n')[1]!)

const texts = readdirSync(join(root, 'corpus'), { withFileTypes: true }).flatMap(each =>
  each.isDirectory() ? each.name : [],
)
const written = readdirSync(join(root, 'annotations')).filter(
  name => name.endsWith('.yaml') && name !== 'glossary.yaml',
)

describe('the schemas of the files that people write', () => {
  it('should hold for every file of this library', () => {
    const wrong: unknown[] = []
    const hold = (name: string, path: string, value = data(path)) => {
      const check = validate(name)
      if (!check(value)) wrong.push([path, check.errors?.[0]])
    }
    hold('library-file', 'corpus/library.yaml')
    hold('glossary-file', 'annotations/glossary.yaml')
    for (const name of written)
      hold(name.endsWith('.questions.yaml') ? 'questions-file' : 'notes-file', `annotations/${name}`)
    for (const text of texts) {
      hold('source-front-matter', `corpus/${text}/fr.md`, frontMatter(`corpus/${text}/fr.md`))
      hold('target-front-matter', `corpus/${text}/en.md`, frontMatter(`corpus/${text}/en.md`))
    }
    expect(texts.length + written.length).toBeGreaterThan(24)
    expect(wrong).toEqual([])
  })

  it.each([
    ['glossary-file', [{ term: 'pont', glos: 'bridge' }]],
    ['glossary-file', [{ term: 'pont', pos: 'nuon' }]],
    ['glossary-file', [{ gloss: 'bridge' }]],
    ['notes-file', [{ quote: 'pont', kind: 'usages', body: 'x' }]],
    ['notes-file', [{ quote: 'pont' }]],
    ['questions-file', [{ kind: 'gap', question: 'Le ___.' }]],
    ['library-file', { name: 'x', colour: 'red' }],
    ['target-front-matter', { title: 'T' }],
  ])('should refuse what check refuses: %s %j', (name, value) => {
    expect(validate(name)(value)).toBe(false)
  })

  it('should say of each field what it means', () => {
    const { items } = schemas['glossary-file'] as { items: { properties: Record<string, { description?: string }> } }
    expect(Object.entries(items.properties).filter(([, { description }]) => !description)).toEqual([])
  })

  it('should be named by every YAML file of a new library, and for editors', () => {
    const files = template('x', 'fr')
    for (const { path, content } of files.filter(each => /^(?:corpus|annotations)\/.*\.yaml$/.test(each.path))) {
      const name = /^# yaml-language-server: \$schema=\.\.\/dist\/json\/schema\/(.*)\.json\n/.exec(String(content))?.[1]
      expect(schemas, path).toHaveProperty([name ?? ''])
      expect(validate(name!)(parse(String(content)))).toBe(true)
    }
    const settings = JSON.parse(String(files.find(({ path }) => path === '.vscode/settings.json')!.content))
    expect(Object.keys(settings['yaml.schemas'])).toEqual(
      Object.keys(writtenFiles).map(name => `./dist/json/schema/${name}.json`),
    )
    expect(Object.keys(writtenFiles).every(name => name in schemas)).toBe(true)
  })

  it('should follow the languages of a library', () => {
    const spanish = JSON.stringify(writtenSchemas({ source: 'es', target: 'en' })['glossary-file'])
    expect(spanish).toContain('"es":')
  })
})
