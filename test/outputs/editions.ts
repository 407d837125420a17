import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareGlossary } from '../../src/core/annotate/prepare.ts'
import { type Compiled, compile } from '../../src/core/compile.ts'
import type { LanguagePair } from '../../src/core/language/pair.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import type { TextWords } from '../../src/core/model/text-words.ts'
import { parseGlossary } from '../../src/core/parse/glossary.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import type { BoundText, EmitContext, Emitter, OutputFile } from '../../src/outputs/emitter.ts'
import { summaryOf } from '../../src/outputs/summary.ts'
import { languagePair } from '../../src/run/pair.ts'
import { context } from '../page/context.ts'
import { market } from '../page/market.ts'

const front = (more = '') => `---\ntitle: ${more}\nauthor: A\ndate: 2026-11-23\nlicense: CC0-1.0\n---\n\n`
const behind = (more = '') => `---\ntitle: ${more}\ntranslator: T\n---\n\n`

const glossaryYaml = `- term: tour de table
  pos: noun
  gender: m
  gloss: 'funding round <b>&amp;'
  renderings: [funding round]
- term: exclusivité
  pos: noun
  gender: f
  gloss: '=exclusivity'
- term: s’effriter
  pos: verb
  gloss: to crumble
`

/** What was read of every word of a text. */
const read = new WeakMap<Edition, TextWords>()

function kept({ edition, textWords }: Compiled): Edition {
  if (textWords !== undefined) read.set(edition, textWords)
  return edition
}

/** Texts as `bind` takes them, with the words of those that were compiled here. */
export const bound = (editions: readonly Edition[]): BoundText[] =>
  editions.map(edition => {
    const words = read.get(edition)
    return { edition, ...(words === undefined ? {} : { words }) }
  })

/** A small text compiled as a library would compile it, without its words. */
export const compiled = (...files: SmallText): Edition => compiledBy(frenchEnglish, ...files)

type SmallText = [id: string, fr: string, en?: string, annotations?: string, title?: string]

/** The same with its words. */
export const readText = async (...files: SmallText): Promise<Edition> =>
  compiledBy(await languagePair('fr', 'en'), ...files)

function compiledBy(pair: LanguagePair, ...[id, fr, en, annotations, title = 'Titre']: SmallText): Edition {
  const glossary = parseGlossary(sourceFile('annotations/glossary.yaml', glossaryYaml)).glossary
  return kept(
    compile(
      {
        id,
        source: sourceFile(`corpus/${id}/fr.md`, front(title) + fr),
        ...(en === undefined ? {} : { target: sourceFile(`corpus/${id}/en.md`, behind(title) + en) }),
        ...(annotations === undefined ? {} : { annotations: sourceFile(`annotations/${id}.yaml`, annotations) }),
      },
      { glossary: prepareGlossary(glossary, pair), pair },
    ),
  )
}

/** What a text may hold that no program expects: each has to leave every format valid. */
export const hostile: readonly Edition[] = [
  compiled(
    'balises',
    [
      '# <script>alert(1)</script> & ]]> {{c1::x}} \u202Egauche\u202C',
      'Une *phrase **grasse** au* `code <b>` [lien](https://exemple.fr/?a=1&b="2") fin. Deux *phrases entières. Et une autre* là.',
      "Un saut\\\nde ligne, un \u0001contrôle, 😀 👩‍👩‍👧 et 𝒳 ; l’exclusivité — d'exclusivité\u00A0!",
      `${'anticonstitutionnellement'.repeat(40)}.`,
      '=SOMME(A1) est une formule.',
      '| a | b |\n| --- | --- |\n| un <i> | deux\\|trois |',
      '- [x] fait\n- pas fait\n  1. dedans\n',
      '> Un vers\\\n> un autre vers',
      '```\n{{code}} </text>\n```',
      'Une note[^1] ici, [^1] encore. ![image](image.png) ![pixel](data:image/png;base64,iVBORw0KGgo=)',
      'Les tours de table se suivent. La confiance s’est effritée.',
      '[^1]: La note, avec *marque*.',
    ].join('\n\n'),
    [
      '# <script>alert(1)</script> & ]]> {{c1::x}} \u202Eleft\u202C',
      'A *sentence **bold** at* `code <b>` [link](https://exemple.fr/?a=1&b="2") end. Two *whole sentences. And another one* there.',
      'A line\\\nbreak, a \u0001control, 😀 👩‍👩‍👧 and 𝒳; the exclusivity — of exclusivity!',
      `${'antidisestablishmentarianism'.repeat(40)}.`,
      '=SUM(A1) is a formula.',
      '| a | b |\n| --- | --- |\n| one <i> | two\\|three |',
      '- [x] done\n- not done\n  1. inside\n',
      '> A verse\\\n> another verse',
      '```\n{{code}} </text>\n```',
      'A note[^1] here, [^1] again. ![image](image.png) ![pixel](data:image/png;base64,iVBORw0KGgo=)',
      'The funding rounds follow one another. Confidence has crumbled.',
      '[^1]: The note, with a *mark*.',
    ].join('\n\n'),
    '- quote: s’est effritée\n  kind: grammar\n  body: "Passé *composé* <script>x</script> [ici](https://exemple.fr/a?b=c&d=e)."\n',
    '\'A & B <i>« titre »</i> "x" \\u2028\'',
  ),
  compiled('sans-traduction', 'Une phrase seule.\n\nUne autre.'),
  compiled(
    'a-demi',
    'Le premier paragraphe est là.\n\nLe second manque.\n\nLe troisième revient.',
    'The first paragraph is here.\n\nThe third comes back.',
  ),
  compiled('vide', '# Seul', '# Alone'),
]

const root = join(import.meta.dirname, '../..')

/** The texts of this project's own library. */
export const own: readonly Edition[] = ownEditions(frenchEnglish)

/** Some of them with their words. */
export const readOwn = async (...ids: readonly string[]): Promise<Edition[]> =>
  ownEditions(await languagePair('fr', 'en'), ids)

function ownEditions(pair: LanguagePair, ids?: readonly string[]): Edition[] {
  const read = (path: string) => sourceFile(path, readFileSync(join(root, path), 'utf8'))
  const glossary = prepareGlossary(parseGlossary(read('annotations/glossary.yaml')).glossary, pair)
  const optional = (path: string) => (existsSync(join(root, path)) ? read(path) : undefined)
  return readdirSync(join(root, 'corpus'), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && (ids?.includes(entry.name) ?? true))
    .map(({ name: id }) => {
      const files = {
        source: read(`corpus/${id}/fr.md`),
        target: optional(`corpus/${id}/en.md`),
        annotations: optional(`annotations/${id}.yaml`),
        questions: optional(`annotations/${id}.questions.yaml`),
        lock: optional(`corpus/${id}/units.lock.json`),
      }
      const given = Object.fromEntries(Object.entries(files).filter(([, file]) => file !== undefined))
      return kept(compile({ id, source: files.source, ...given }, { glossary, pair }))
    })
}

export const everything: readonly Edition[] = [market, ...hostile, ...own]

/** What a library of these texts is emitted with. */
export const contextOf = (editions: readonly Edition[]): EmitContext => ({
  ...context,
  texts: editions.map(({ id, source }) => ({ id, title: source.title })),
})

/** Everything that a format makes of a library, parts joined. */
export async function emitted(
  emitter: Emitter,
  editions: readonly Edition[],
  options: Partial<EmitContext> = {},
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const all = { ...contextOf(editions), ...options }
  const files: OutputFile[] = [
    ...editions.flatMap(edition => emitter.text(edition, all)),
    ...emitter.library(editions.map(summaryOf), all),
    ...((await emitter.bind?.(bound(editions), all)) ?? []),
  ]
  const found = new Map<string, string | Uint8Array>()
  for (const { path, content, part } of files) {
    const before = found.get(path)
    if (before !== undefined && part !== true) throw new Error(`${path} is written twice`)
    found.set(path, before === undefined ? content : `${before}${content}`)
  }
  return found
}
