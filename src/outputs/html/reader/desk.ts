import { button, say } from './make.ts'
import { startPage } from './start.ts'

/** The desk that `preview` serves: what its buttons write goes into the library’s own files. */
startPage(() => {
  const desk = document.getElementById('desk')
  if (desk === null) return
  for (const table of desk.querySelectorAll<HTMLTableElement>('.sortable')) offerOrder(table)
  if (desk.dataset.text === undefined) return
  desk.addEventListener('submit', event => {
    event.preventDefault()
    void write(event.target as HTMLFormElement, desk.dataset)
  })
  followMap(desk)
  showWritten(desk)
})

interface Answer {
  readonly path?: string
  readonly problem?: string
}

/** Where the desk takes what is to be written. */
const address = '.en-regard/link'
/** What was asked to be written before the page was loaded anew; this tab alone knows it. */
const asked = 'en-regard-desk'

async function write(form: HTMLFormElement, { text, state, token = '' }: DOMStringMap): Promise<void> {
  const { what, source = '', target = '' } = form.dataset
  const ticked = (side: string) => new FormData(form).getAll(side).map(Number)
  const numbers = (list: string) => (list === '' ? [] : list.split(' ').map(Number))
  const link =
    what === 'set'
      ? { source: ticked('source'), target: ticked('target') }
      : { source: numbers(source), target: numbers(target) }
  const send = form.querySelector('button')
  const answer = form.querySelector('.answer')
  if (send === null || answer === null) return
  send.disabled = true
  answer.textContent = ''
  sessionStorage.setItem(asked, JSON.stringify({ what, sides: `${link.source.join(' ')} | ${link.target.join(' ')}` }))
  const { problem } = await sent({ text, state, what, ...link }, token)
  if (problem === undefined) return
  sessionStorage.removeItem(asked)
  answer.textContent = problem
  send.disabled = false
}

async function sent(order: object, token: string): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-En-Regard-Token': token },
      body: JSON.stringify(order),
    })
    return (await response.json()) as Answer
  } catch {
    return { problem: 'Preview does not answer: it may have ended.' }
  }
}

/** After the page was loaded anew with what it wrote: says so, and goes there. */
function showWritten(desk: HTMLElement): void {
  const before = sessionStorage.getItem(asked)
  if (before === null) return
  const { what, sides } = JSON.parse(before) as { readonly what: string; readonly sides: string }
  const item = [...desk.querySelectorAll<HTMLElement>('#by-hand .link')].find(each => each.dataset.sides === sides)
  if ((item !== undefined) !== (what === 'set')) return
  sessionStorage.removeItem(asked)
  say(what === 'set' ? 'Linked by hand.' : 'Taken back.')
  item?.focus()
}

/** A link lights up in the map and in its list at once; one that is touched in the map is shown in its list. */
function followMap(desk: HTMLElement): void {
  const shapeOf = (id: string) => desk.querySelector(`[data-link="${id}"]`)
  const light = (id: string | undefined) => {
    for (const lit of desk.querySelectorAll('.lit-link')) lit.classList.remove('lit-link')
    if (id === undefined) return
    document.getElementById(id)?.classList.add('lit-link')
    shapeOf(id)?.classList.add('lit-link')
  }
  const nameOf = (target: EventTarget | null): string | undefined => {
    if (!(target instanceof Element)) return undefined
    return target.closest('.link')?.id ?? target.closest('[data-link]')?.getAttribute('data-link') ?? undefined
  }
  for (const event of ['pointerover', 'focusin'] as const) {
    desk.addEventListener(event, ({ target }) => light(nameOf(target)))
  }
  desk.querySelector('.map')?.addEventListener('click', ({ target }) => {
    const item = document.getElementById(nameOf(target) ?? '')
    item?.scrollIntoView({ block: 'center' })
    item?.focus({ preventScroll: true })
  })
}

/** Lets each column of a table order its rows, the largest first, then the other way round. */
function offerOrder(table: HTMLTableElement): void {
  const body = table.tBodies[0]
  const heads = [...table.querySelectorAll('thead th')]
  if (body === undefined) return
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true })
  for (const [column, head] of heads.entries()) {
    const sort = () => {
      const isDown = column === 0 ? head.ariaSort === 'ascending' : head.ariaSort !== 'descending'
      for (const other of heads) other.ariaSort = null
      head.ariaSort = isDown ? 'descending' : 'ascending'
      const heldBy = (row: Element) => (row.children[column] as HTMLElement).dataset.value ?? ''
      const rows = [...body.children].sort((one, other) => collator.compare(heldBy(one), heldBy(other)))
      body.append(...(isDown ? rows.reverse() : rows))
    }
    head.replaceChildren(button(head.textContent ?? '', sort))
  }
}
