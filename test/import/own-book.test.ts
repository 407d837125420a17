import { describe, expect, it } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import type { Unit } from '../../src/core/model/unit.ts'
import { parseGlossary } from '../../src/core/parse/glossary.ts'
import { parseSource, parseTarget } from '../../src/core/parse/text.ts'
import { importText, importTree } from '../../src/importers/import.ts'
import { english } from '../../src/languages/en/english.ts'
import { french } from '../../src/languages/fr/french.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import { epub } from '../../src/outputs/epub/emitter.ts'
import { context } from '../page/context.ts'

const fr = `---
title: Le four
author: A
date: 2026
license: CC0-1.0
---

# Le matin

Le four est chaud[^1] et le *pain* est prêt. Le four dort.

- Un pain au four.
- Deux pains.

> Rien ne vaut le four.

| Ville | Four |
| --- | --- |
| Lyon | vieux |

> Je suis venu, calme orphelin,\\
> Riche de mes seuls yeux tranquilles.

## Le soir

Le four refroidit.

[^1]: À deux cents degrés.
`
const en = `---
title: The oven
translator: B
---

# The morning

The oven is hot[^1] and the *bread* is ready. The oven sleeps.

- A loaf in the oven.
- Two loaves.

> Nothing beats the oven.

| Town | Oven |
| --- | --- |
| Lyon | old |

> I came, a quiet orphan lad,\\
> Rich only in my tranquil eyes.

## The evening

The oven cools down.

[^1]: At two hundred degrees.
`
const glossary = '- term: four\n  pos: noun\n  gender: m\n  gloss: oven\n  renderings: [oven]\n'
const notes = '- quote: est prêt\n  kind: usage\n  body: Ready.\n'

const wordsOf = (blocks: readonly Pick<Unit, 'kind' | 'source'>[]) =>
  blocks.map(({ kind, source }) => [kind, source.text])

describe('a book that the tool made', () => {
  it('should come back with the same units in both languages, without glossary, notes and pages of its own', async () => {
    const languages = { source: 'fr', target: 'en' }
    const { edition } = compile(
      {
        id: 'le-four',
        source: sourceFile('fr.md', fr),
        target: sourceFile('en.md', en),
        annotations: sourceFile('annotations/le-four.yaml', notes),
      },
      { glossary: parseGlossary(sourceFile('glossary.yaml', glossary), languages).glossary, pair: frenchEnglish },
    )
    expect(edition.units.flatMap(({ annotations }) => annotations).map(({ kind }) => kind)).toContain('note')
    const [book] = epub.text(edition, context)
    const bytes = book!.content as Uint8Array
    const made = await importText(bytes, 'le-four.epub', { side: 'source', language: french, other: english })
    const { blocks } = parseSource(sourceFile('fr.md', made.markdown!)).text
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual(wordsOf(edition.units))
    expect(made.metadata).toMatchObject({ title: 'Le four', author: 'A' })
    const translated = importTree(made.translation!, { name: 'le-four.epub' }, { side: 'target', language: english })
    const target = parseTarget(sourceFile('en.md', translated.markdown!)).text
    expect(target.blocks.map(({ kind, text }) => [kind, text])).toEqual(
      edition.units.map(({ kind, target }) => [kind, target!.text]),
    )
    expect(target.frontMatter).toMatchObject({ title: 'The oven', translator: 'B' })
  })
})
