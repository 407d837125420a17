import type { TextSummary } from '../../model/summary.ts'
import type { EmitContext, OutputFile } from '../emitter.ts'

/** Texts that an installed site fetches at once; of a larger library it keeps those that were opened. */
const textsAtOnce = 200

/** What lets the site be installed and read without a network, where it is served over HTTPS. */
export function offlineFiles(summaries: readonly TextSummary[], { library, assets }: EmitContext): OutputFile[] {
  const worker = assets['worker.js']
  const texts = summaries.length > textsAtOnce ? [] : summaries
  const pages = [
    './',
    'index.html',
    'glossary.html',
    'search.html',
    ...texts.flatMap(({ id }) => [`${id}.html`, `search/${id}.js`]),
  ]
  const manifest = {
    name: library.title,
    short_name: library.title,
    start_url: 'index.html',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fdfbf6',
    theme_color: '#fdfbf6',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  }
  return [
    { path: 'manifest.webmanifest', content: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: 'icon.svg', content: icon },
    ...(worker === undefined ? [] : [{ path: 'sw.js', content: `const pages=${JSON.stringify(pages)};${worker}\n` }]),
  ]
}

/** Two facing pages. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><path fill="#8a2318" d="M0 0h512v512H0z"/><path fill="#fdfbf6" d="M112 136h124v240H112zM276 136h124v240H276z"/><path stroke="#8a2318" stroke-width="14" d="M136 186h76m-76 46h76m-76 46h52m112-92h76m-76 46h76m-76 46h52"/></svg>
`
