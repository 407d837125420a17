import { later } from './events.ts'
import { percent } from './memory.ts'

let all: readonly Element[] | undefined

export const passagesOfText = (): readonly Element[] => {
  all ??= [...document.querySelectorAll('.chapter .p[id]')]
  return all
}

const lines = [100, 160, 240]

/** The passage below the bar; between two passages, the next. */
export function passageAtTop(): Element | null {
  return atTop()?.passage ?? null
}

function atTop(): { readonly passage: Element; readonly y: number } | undefined {
  for (const y of lines) {
    const passage = document.elementFromPoint(innerWidth / 2, y)?.closest('.chapter .p[id]')
    if (passage != null) return { passage, y }
  }
  return undefined
}

/** How much of the whole text lies above the window’s edge, 0 to 1; of a chapter, with all chapters before it. */
export function shareRead(): number {
  const main = document.querySelector<HTMLElement>('.text')
  const { from = '0', to = '1' } = main?.dataset ?? {}
  const isEnd = (main?.getBoundingClientRect().bottom ?? 0) <= innerHeight
  const passage = passageAtTop()
  const passages = passagesOfText()
  const inside = isEnd ? 1 : passage === null ? 0 : passages.indexOf(passage) / passages.length
  return Number(from) + (Number(to) - Number(from)) * inside
}

/** The passage at which the reader is, how far into it, and where on the screen that is. */
let held: { readonly passage: Element; readonly share: number; readonly y: number } | undefined
let settling: ReturnType<typeof setTimeout> | undefined

/** Keeps the place, whatever moves the text: its size, the window, a layout, a language, what stands above words. */
export function keepPlace(): void {
  const told = document.getElementById('read')
  let asked = false
  const note = (): void => {
    asked = false
    if (settling === undefined) hold()
    if (told !== null) told.textContent = percent(shareRead())
  }
  const soon = (): void => {
    if (!asked) requestAnimationFrame(note)
    asked = true
  }
  addEventListener('scroll', soon)
  // What has come into sight may be laid out after the last scroll, and move what is seen without another.
  addEventListener('scroll', later(soon, 200))
  document.addEventListener('change', settle)
  addEventListener('resize', settle)
  soon()
  whenIdle(measure)
}

function hold(): void {
  const top = scrollY < 80 ? undefined : atTop()
  const box = top?.passage.getBoundingClientRect()
  held = top === undefined || box === undefined ? undefined : { ...top, share: (top.y - box.top) / (box.height || 1) }
}

/** The text has been laid out anew: now, and again once what comes into sight has been. */
function settle(): void {
  clearTimeout(settling)
  settling = setTimeout(() => {
    goBack()
    settling = undefined
    whenIdle(measure)
  }, 250)
  requestAnimationFrame(() => {
    goBack()
    requestAnimationFrame(goBack)
  })
}

function goBack(): void {
  if (held === undefined) return
  const { top, height } = held.passage.getBoundingClientRect()
  const moved = top + held.share * height - held.y
  if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' })
}

/** Calls back while nothing else happens. */
export const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 2000 })
  else setTimeout(act, 200)
}

let measuring = 0

/**
 * Lays out each section once while nothing else happens: the browser remembers its height, and the scroll bar is true.
 * Those near the window have been: to show what is shown would count as a shift.
 */
function measure(): void {
  const own = ++measuring
  const sections = [...document.querySelectorAll<HTMLElement>('.chapter')].filter(
    section => section.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === false,
  )
  const next = (): void => {
    const section = own === measuring ? sections.shift() : undefined
    if (section === undefined) return
    section.style.contentVisibility = 'visible'
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        section.style.contentVisibility = ''
        whenIdle(next)
      }),
    )
  }
  next()
}
