import { download } from './download.ts'
import { make } from './make.ts'
import { wholePage } from './whole.ts'

/** A page of a site whose pages share style and script can be saved as one file. From a disk nothing can be read again. */
async function save(): Promise<void> {
  const style = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href ?? ''
  const script = document.querySelector<HTMLScriptElement>('script[src]:not([defer])')?.src ?? ''
  const [page = '', ...parts] = await Promise.all([location.href, style, script].map(textAt))
  const name = /([^/]+\.html)$/.exec(location.pathname)?.[1] ?? 'index.html'
  download(name, 'text/html', wholePage({ page, style: parts[0] ?? '', script: parts[1] ?? '' }))
}

const textAt = async (url: string): Promise<string> => (url === '' ? '' : (await fetch(url)).text())

if (location.protocol.startsWith('http')) {
  const button = make('button', { type: 'button', id: 'save-page', className: 'tool' }, 'Save this page as one file')
  button.addEventListener('click', () => void save())
  document.getElementById('settings')?.append(button)
}
