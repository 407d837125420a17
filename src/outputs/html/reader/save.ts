import type { PackedWords } from '../packed-words.ts'
import { download } from './download.ts'
import { load } from './load.ts'
import { make, say } from './make.ts'
import { wholePage } from './whole.ts'

declare global {
  var enRegardWords: ((packed: PackedWords) => void) | undefined
}

const holder = document.getElementById('words')
let loading: Promise<void> | undefined

/** A page of a site whose pages share style and script can be saved as one file. From a disk nothing can be read again. */
async function save(): Promise<void> {
  const style = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href ?? ''
  const script = document.querySelector<HTMLScriptElement>('script[src]:not([defer])')?.src ?? ''
  const beside = holder?.dataset.src ?? ''
  const [page = '', ...parts] = await Promise.all([location.href, style, script, beside].map(textAt))
  const name = /([^/]+\.html)$/.exec(location.pathname)?.[1] ?? 'index.html'
  download(name, 'text/html', wholePage({ page, style: parts[0] ?? '', script: parts[1] ?? '', words: parts[2] ?? '' }))
}

const textAt = async (url: string): Promise<string> => (url === '' ? '' : (await fetch(url)).text())

globalThis.enRegardBring = then => {
  globalThis.enRegardWords = packed => {
    holder!.textContent = JSON.stringify(packed)
  }
  loading ??= load(holder?.dataset.src ?? '').then(() => {
    loading = undefined
  })
  void loading.then(() => {
    if (holder?.textContent === '') say('The words of this page cannot be reached')
    else then()
  })
}

if (location.protocol.startsWith('http')) {
  const button = make('button', { type: 'button', id: 'save-page', className: 'tool' }, 'Save this page as one file')
  button.addEventListener('click', () => void save())
  document.getElementById('settings')?.append(button)
}
