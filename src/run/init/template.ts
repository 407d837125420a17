import type { OutputFile } from '../../outputs/emitter.ts'
import { boulangerie } from './boulangerie.ts'
import { panaderia } from './panaderia.ts'
import type { Sample } from './sample.ts'

const samples = { fr: boulangerie, es: panaderia } satisfies Record<string, Sample>

/** A language in which a new library has a text to begin with. */
export type SampleLanguage = keyof typeof samples

export const sampleLanguages = Object.keys(samples) as SampleLanguage[]

/** A library ready to build, with one small text. `name` is the npm package's name. */
export function template(name: string, source: SampleLanguage): readonly OutputFile[] {
  const { id, text, translation, glossary, notes } = samples[source]
  return [
    { path: 'corpus/library.yaml', content: library(name, source) },
    { path: `corpus/${id}/${source}.md`, content: text },
    { path: `corpus/${id}/en.md`, content: translation },
    { path: 'annotations/glossary.yaml', content: glossary },
    { path: `annotations/${id}.yaml`, content: notes },
    { path: '.gitignore', content: 'dist/\n.cache/\n' },
  ]
}

const library = (name: string, source: string): string => `name: ${name}
title: My bilingual library
source: ${source}
target: en
license: CC-BY-4.0
publisher: My name
`
