import { chosen } from './choices.ts'
import { around } from './events.ts'
import { say } from './make.ts'

/** The addresses of passages: a click copies one; where only the French is shown, it shows the translation. */
export function followAddresses(): void {
  document.addEventListener('click', event => {
    const link = around<HTMLAnchorElement>(event.target, 'a.u')
    if (link === null) return
    if (chosen('show') === 'a') {
      event.preventDefault()
      const passage = link.closest('.p')
      const shown = passage?.classList.toggle('shown') === true
      link.ariaExpanded = String(shown)
      return
    }
    copy(link.href)
  })
}

/** A link on what lies over the page, the list of contents or the saved words, leads to the page: it closes. */
export function uncoverPage(): void {
  document.addEventListener('click', ({ target }) => {
    const link = around(target, ':is(dialog, .drawer) a')
    const over = link?.closest<HTMLElement>('dialog, .drawer')
    if (over instanceof HTMLDialogElement) over.close()
    else over?.hidePopover()
  })
}

/** An address that leads nowhere: to the passage where the sentence is gone, and else a word to the reader. */
export function followLostAddresses(): void {
  const follow = (): void => {
    const [, unit, sentence] = /^#([a-z][a-z0-9]{3,15})(\.\d+)?$/.exec(location.hash) ?? []
    if (unit === undefined || document.getElementById(location.hash.slice(1)) !== null) return
    if (sentence !== undefined && document.getElementById(unit) !== null) location.replace(`#${unit}`)
    else say('The passage of this link is not in this text')
  }
  addEventListener('hashchange', follow)
  follow()
}

/** Copies an address where the browser lets a page do that; otherwise it stands in the address bar. */
export function copy(address: string): void {
  navigator.clipboard?.writeText(address).then(
    () => say('Link copied'),
    () => undefined,
  )
}

/** The lasting address of a passage: that of the text, not of the chapter, whose number may change. */
export function addressOf(id: string): string {
  return `${location.href.split('#')[0]?.replace(/\.\d+\.html$/, '.html')}#${id}`
}
