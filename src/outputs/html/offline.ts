import { createHash } from 'node:crypto'
import type { TextSummary } from '../../core/model/summary.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'
import { isOnePage } from './chapters.ts'
import { facingPages, iconPng } from './icon.ts'
import { pathAddress } from './link.ts'
import { searchPath } from './search-file.ts'
import { wordsPath } from './words-path.ts'

/** Texts that an installed site fetches at once; of a larger library it keeps those that were opened. */
const textsAtOnce = 200

/** Pixels of the icons that Android and desktops, and that iOS asks for. */
const iconSizes = [192, 512]
const appleSize = 180
const iconPath = (size: number): string => `icon-${size}.png`

/**
 * What lets the site be installed and read without a network, where it is served over HTTPS. The worker carries a hash of
 * all that the site holds: with any change of it a browser keeps its copies anew.
 */
export function offlineFiles(
  summaries: readonly TextSummary[],
  { library, assets, contents = '' }: EmitContext,
  others: readonly OutputFile[],
): OutputFile[] {
  const worker = assets['worker.js']
  const texts = summaries.length > textsAtOnce ? [] : summaries
  const isWhole = texts.length === summaries.length
  const pages = [
    './',
    iconPath(appleSize),
    ...others.map(({ path }) => path).filter(path => isWhole || /^(?:[a-z]+\.html$|assets\/)/.test(path)),
    ...texts.flatMap(({ id, words, stats, pictures = [] }) => [
      `${id}.html`,
      ...(library.pages === 'shared' && isOnePage({ stats }) ? [wordsPath(`${id}.html`)] : []),
      ...(words?.parts ?? [0]).map((_, part) => searchPath(id, part)),
      `lemmas/${id}.js`,
      ...pictures.map(pathAddress),
    ]),
  ]
  const hash = createHash('sha256').update(JSON.stringify([contents, pages, library.gone]))
  // The length parts one file from the next.
  for (const { path, content } of others) hash.update(`\n${path} ${content.length}\n`).update(content)
  const version = hash.digest('hex').slice(0, 16)
  const manifest = {
    name: library.title,
    short_name: library.title,
    start_url: 'index.html',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fdfbf6',
    theme_color: '#fdfbf6',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...iconSizes.map(size => ({
        src: iconPath(size),
        sizes: `${size}x${size}`,
        type: 'image/png',
        // Its pages stand in the middle three fifths: a system may cut the corners as it likes.
        purpose: 'any maskable',
      })),
    ],
  }
  return [
    { path: 'manifest.webmanifest', content: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: 'icon.svg', content: `${facingPages}\n` },
    ...[appleSize, ...iconSizes].map(size => ({ path: iconPath(size), content: iconPng(size) })),
    ...(worker === undefined
      ? []
      : [{ path: 'sw.js', content: `const version='${version}',pages=${JSON.stringify(pages)};${worker}\n` }]),
  ]
}
