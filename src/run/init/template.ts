import { compile } from '../../core/compile.ts'
import { lockedUnits, nextLock } from '../../core/identify/next-lock.ts'
import { unknownLanguage } from '../../core/language/unknown.ts'
import { sourceFile } from '../../core/model/file.ts'
import { lockText } from '../../core/model/lock.ts'
import { textPaths } from '../../disk/text-paths.ts'
import type { OutputFile } from '../../outputs/emitter.ts'
import { writtenFiles } from '../../outputs/json/written-schemas.ts'
import { schemaLine, schemaPath } from '../schema-line.ts'
import { boulangerie } from './boulangerie.ts'
import { panaderia } from './panaderia.ts'
import type { Sample } from './sample.ts'

/** What git runs to merge two locks: base, ours, theirs. Where the tool cannot, the file gets its marks as any other does. */
export const mergeDriver = 'npx --no-install en-regard lock --merge %O %A %B || git merge-file %A %O %B'

const samples = { fr: boulangerie, es: panaderia } satisfies Record<string, Sample>

/** A language in which a new library has a text to begin with. */
export type SampleLanguage = keyof typeof samples

export const sampleLanguages = Object.keys(samples) as SampleLanguage[]

/** A library ready to build, with one small text. `name` is the npm package's name. */
export function template(name: string, source: SampleLanguage): readonly OutputFile[] {
  const { id, text, translation, glossary, notes } = samples[source]
  return [
    ...frame(name, source, glossary),
    { path: `corpus/${id}/${source}.md`, content: text },
    { path: `corpus/${id}/en.md`, content: translation },
    { path: textPaths(id).lock, content: lockOf(samples[source], source) },
    { path: `annotations/${id}.yaml`, content: `${schemaLine('notes-file')}${notes}` },
  ]
}

/** A library without a text. */
export function frame(name: string, source: SampleLanguage, glossary = ''): readonly OutputFile[] {
  return [
    { path: 'corpus/library.yaml', content: `${schemaLine('library-file')}${library(name, source)}` },
    { path: 'annotations/glossary.yaml', content: `${schemaLine('glossary-file')}${glossary}` },
    { path: '.gitignore', content: 'dist/\n.cache/\n' },
    { path: '.gitattributes', content: gitAttributes },
    { path: preCommit, content: preCommitHook },
    { path: '.vscode/settings.json', content: editorSettings },
    { path: '.github/workflows/library.yml', content: workflow },
  ]
}

/** What git runs before a commit, once it is told that hooks lie there. */
export const preCommit = '.githooks/pre-commit'

/** Checks what lies in the folder, from its root, also where that is a part of a repository. */
const preCommitHook = `#!/bin/sh
# Checks before each commit. Once a clone: git config core.hooksPath .githooks
cd "$(dirname "$0")/.." && exec npx --no-install en-regard check --frozen
`

/**
 * The lock that `en-regard lock` would write. The paragraphs of a sample face each other one by one, so that nothing has to
 * be known of its languages, and no dictionary to be read.
 */
function lockOf({ id, text, translation }: Sample, source: SampleLanguage): string {
  const files = {
    id,
    source: sourceFile(`corpus/${id}/${source}.md`, text),
    target: sourceFile(`corpus/${id}/en.md`, translation),
  }
  const pair = { source: unknownLanguage(source), target: unknownLanguage('en'), lexicon: new Map() }
  const { edition } = compile(files, { glossary: { terms: [] }, pair })
  return lockText(nextLock(lockedUnits(edition.units), undefined).lock)
}

const editorSettings = `${JSON.stringify(
  {
    'yaml.schemas': Object.fromEntries(
      Object.entries(writtenFiles).map(([schema, files]) => [`./${schemaPath(schema)}`, files]),
    ),
  },
  null,
  2,
)}\n`

/** Checks each push, says what is wrong at its line, and publishes the site from the branch `main`. */
const workflow = `name: library
on: [push, pull_request]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npx --yes en-regard check --frozen --format github
      - run: npx --yes en-regard build
      - uses: actions/upload-pages-artifact@v3
        with: { path: dist/html }
  publish:
    if: github.ref == 'refs/heads/main'
    needs: check
    runs-on: ubuntu-latest
    permissions: { pages: write, id-token: write }
    environment: github-pages
    steps:
      - uses: actions/deploy-pages@v4
`

/** Without the driver’s setting git merges the file as it does any other, and `lock` mends it. */
const gitAttributes = `# \`en-regard lock\` mends a lock that a merge left its marks in. Once a clone, so that git asks for it by itself:
#   git config merge.en-regard-lock.driver '${mergeDriver}'
corpus/*/units.lock.json merge=en-regard-lock
corpus/texts.lock merge=union
`

const library = (name: string, source: string): string => `name: ${name}
title: My bilingual library
source: ${source}
target: en
license: CC-BY-4.0
publisher: My name
`
