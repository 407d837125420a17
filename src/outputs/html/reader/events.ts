/** The element with this name around what an event befell; none where that was no element. */
export const around = <Found extends Element = HTMLElement>(
  target: EventTarget | null,
  selector: string,
): Found | null => (target instanceof Element ? target.closest<Found>(selector) : null)

/** Whether words are chosen: a press that ends the choice says nothing else. */
export const isChoosing = (): boolean => getSelection()?.isCollapsed === false

/** Does it once nothing has asked for it for so many milliseconds. */
export function later(act: () => void, milliseconds: number): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(waiting)
    waiting = setTimeout(act, milliseconds)
  }
}
