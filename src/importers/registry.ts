import { docx } from './docx.ts'
import { epub } from './epub.ts'
import { gutenberg } from './gutenberg.ts'
import { html } from './html.ts'
import type { Importer } from './importer.ts'
import { markdown } from './markdown.ts'
import { odt } from './odt.ts'
import { plainText } from './plain-text.ts'
import { po } from './po.ts'
import { subtitles } from './subtitles.ts'
import { tei } from './tei.ts'
import { tmx } from './tmx.ts'
import { xliff } from './xliff.ts'

/** The formats that `import` reads. The first that knows a file reads it: what its content tells comes before endings. */
export const importers: readonly Importer[] = [
  epub,
  docx,
  odt,
  tei,
  tmx,
  xliff,
  po,
  subtitles,
  html,
  gutenberg,
  markdown,
  plainText,
]
