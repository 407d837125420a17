// Makes `en-regard/compile` one file that imports nothing: `node src/bundle.mjs FOLDER` writes it there.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))

/**
 * The file, and the licences of the packages that it carries. Of a package that has several kinds the one for workers is
 * taken, since the one for browsers asks for a document.
 */
async function bundleCompile() {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(here, 'compile.ts')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['worker'],
    target: 'es2023',
    metafile: true,
    write: false,
  })
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
  )
  const licenses = await Promise.all([...packages].toSorted().map(licenseOf))
  return {
    'compile.js': `// Carries packages of others: see compile.LICENSES.txt\n${outputFiles[0].text}`,
    'compile.LICENSES.txt': licenses.join('\n\n'),
  }
}

/** Of a package without a file for it what its manifest says. */
async function licenseOf(folder) {
  const {
    name,
    version,
    licenses,
    license = licenses[0].type,
    author,
  } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find(each => /^licen[cs]e/i.test(each))
  const text = file === undefined ? `${license}, ${author?.name ?? author}` : await readFile(join(folder, file), 'utf8')
  return `${name} ${version}\n\n${text.trim()}`
}

const [, , folder = '.'] = process.argv
await mkdir(folder, { recursive: true })
for (const [name, content] of Object.entries(await bundleCompile())) await writeFile(resolve(folder, name), content)
