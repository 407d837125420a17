import { make } from './make.ts'

/** Lets the site be installed and read without a network: only where a browser allows it, never from a disk. */
export function installable(): void {
  const isSite = document.querySelector('nav.site') !== null
  if (!isSite || !isSecureContext || !location.protocol.startsWith('http')) return
  document.head.append(
    make('link', { rel: 'manifest', href: 'manifest.webmanifest' }),
    make('link', { rel: 'apple-touch-icon', href: 'icon-180.png' }),
  )
  navigator.serviceWorker
    ?.register('sw.js')
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => {
      active?.postMessage(addressesToKeep())
      for (const audio of document.querySelectorAll<HTMLAudioElement>('.recording audio')) {
        // Megabytes that nobody asks for are not fetched: a recording is kept once it is played.
        audio.addEventListener('play', () => active?.postMessage([audio.src]), { once: true })
      }
    })
    .catch(() => undefined)
}

/** All chapters of a long text, or the file of a page's words. */
const addressesToKeep = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('.chapters a, #words[data-src]')].map(
    ({ href, dataset }) => href ?? dataset.src,
  )
