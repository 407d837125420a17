import { createHash } from 'node:crypto'
import { reserved } from '../core/model/edition.ts'
import type { Message } from '../core/model/message.ts'
import { deskPath } from '../outputs/desk/text.ts'

/** Where a page of `preview` hears of builds. */
export const eventsPath = '/.en-regard/events'

/** Messages that one page shows; the others are counted. */
const most = 200

/**
 * Loads the page anew when it would show something else, and sets each message at its unit, the others above the text. What a file says
 * comes in as text, never as markup.
 */
const script = `const {messages:told,version}=JSON.parse(document.getElementById('en-regard-messages').textContent)
new EventSource('${eventsPath}?'+new URLSearchParams({page:location.pathname,shown:version})).onmessage=()=>location.reload()
const colours={error:'#b3261e',warning:'#8a5a00'}
function note({severity,where,reason,rule}){
  const p=document.createElement('p')
  p.lang='en'
  p.className='en-regard-message'
  p.style.cssText='grid-column:1/-1;margin:.35em 0;padding:.3em .7em;border-inline-start:4px solid '+colours[severity]+';background:light-dark(#fff4e5,#3a2c12);color:light-dark(#222,#eee);font:.875rem/1.45 system-ui,sans-serif;hyphens:none;overflow-wrap:anywhere'
  const place=document.createElement('code')
  place.textContent=where
  p.append(severity+' ',place,' '+reason+' ('+rule+')')
  return p
}
const main=document.querySelector('main')??document.body
for(const each of [...told].reverse()){
  const unit=each.unit&&document.getElementById(each.unit)
  if(unit)unit.append(note(each))
  else main.prepend(note(each))
}`
const hash = createHash('sha256').update(script).digest('base64')

/** What stands on a page for a message. */
export interface ShownMessage {
  readonly severity: Message['severity']
  /** `corpus/x/fr.md:12:3` */
  readonly where: string
  readonly reason: string
  readonly rule: string
  readonly unit?: string
}

/** The messages of a page: those of its text, and errors of none; on pages of the library, all. `path` is the page's in the site. */
export function messagesOn(path: string, messages: readonly Message[]): ShownMessage[] {
  const id = textOfPage(path)
  const shown = messages.filter(
    ({ text, severity }) => id === undefined || text === id || (text === undefined && severity === 'error'),
  )
  const rest = shown.length - most
  const reason = `${rest} more are told where preview runs`
  const others: ShownMessage[] = rest > 0 ? [{ severity: 'warning', where: '', reason, rule: 'preview' }] : []
  return [...shown.slice(0, most).map(shownMessage), ...others]
}

/** A page with the way to the desk: of its text where it is one of a text, else of the library. */
export function withDesk(page: string, path: string): string {
  const href = deskPath(textOfPage(path) ?? 'index')
  return page.replace(/<nav class="site"[^>]*>/, nav => `${nav}<a class="tool" href="${href}">Desk</a>`)
}

/** The text of which a page of the site is one; undefined for those of the library. */
export function textOfPage(path: string): string | undefined {
  const [, id] = /^([a-z0-9-]+?)(?:\.\d+)?\.html$/.exec(path) ?? []
  return id === undefined || siteOwn.has(id) ? undefined : id
}

const siteOwn: ReadonlySet<string> = new Set(reserved)

function shownMessage({ severity, place: { file, line, column }, reason, ruleId, unit }: Message): ShownMessage {
  const where = [file, line, column].filter(part => part !== undefined).join(':')
  return { severity, where, reason, rule: ruleId, ...(unit === undefined ? {} : { unit }) }
}

export interface PreviewedPage {
  readonly html: string
  /** Changes with what the page shows. */
  readonly version: string
}

/** A page with its messages and the one script more that shows them and reloads it, allowed by its hash in the page's own policy. */
export function previewPage(page: string, messages: readonly ShownMessage[]): PreviewedPage {
  const allowed = page.replace(
    /(http-equiv="Content-Security-Policy" content="[^"]*?script-src )(?:'none'|&#x27;none&#x27;)?/,
    `$1'sha256-${hash}' `,
  )
  const version = createHash('sha256').update(page).update(JSON.stringify(messages)).digest('base64url').slice(0, 16)
  const data = JSON.stringify({ messages, version }).replaceAll('<', '\\u003c')
  const end = allowed.lastIndexOf('</body>')
  const added = `<script type="application/json" id="en-regard-messages">${data}</script><script>${script}</script>`
  return { html: allowed.slice(0, end) + added + allowed.slice(end), version }
}

/** What stands where no page could be built. */
export const emptyPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; connect-src 'self'"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Not built yet</title><body><main style="max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif"><h1>Not built yet</h1><p>Once what is told here is mended, this page shows the text. <a href="index.desk.html">The desk</a> shows what there is.</p></main></body></html>\n`
