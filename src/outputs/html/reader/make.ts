/** An element with its attributes and children; text stays text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** Takes an element away and leaves what it holds, in whole text nodes. */
export function unwrap(element: Element): void {
  const parent = element.parentNode
  element.replaceWith(...element.childNodes)
  parent?.normalize()
}

/** A field to search or filter by, which the browser neither completes nor corrects. */
export function searchField(label: string): HTMLInputElement {
  return make('input', {
    type: 'search',
    'aria-label': label,
    placeholder: label,
    autocomplete: 'off',
    spellcheck: 'false',
  })
}

export const noStorage = 'This browser keeps nothing here: its storage is full or forbidden.'

/** A button that does something. */
export function button(
  label: string,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const element = make('button', { type: 'button', ...attributes }, label)
  element.addEventListener('click', () => act())
  return element
}

/** A button that says whether something is so, and turns it about. */
export function toggleButton(
  [off, on]: readonly [off: string, on: string],
  isOn: () => boolean,
  turn: () => void,
): HTMLButtonElement {
  const tell = (): void => {
    element.textContent = isOn() ? on : off
    element.ariaPressed = String(isOn())
  }
  const element = button('', () => {
    turn()
    tell()
  })
  tell()
  return element
}

/** A fieldset like those of the settings, for a choice that only the script can answer. */
export function addSetting(
  name: string,
  legend: string,
  options: readonly (readonly [value: string, label: string])[],
): void {
  const labels = options.map(([value, label], index) => {
    const input = make('input', { type: 'radio', name, id: `${name}-${value}`, value })
    input.checked = index === 0
    return make('label', {}, input, make('span', {}, label))
  })
  const choice = make(
    'fieldset',
    { class: `choice choice-${name}` },
    make('legend', {}, legend),
    make('span', { class: 'options' }, ...labels),
  )
  document.getElementById('settings')?.append(choice)
}

export const onOff = [
  ['on', 'On'],
  ['off', 'Off'],
] as const

let status: HTMLElement | undefined
let vanish: ReturnType<typeof setTimeout> | undefined

/** Says something in passing, to the eye and to a screen reader. */
export function say(message: string): void {
  status ??= document.body.appendChild(make('p', { id: 'status', role: 'status' }))
  status.textContent = message
  clearTimeout(vanish)
  if (message !== '') vanish = setTimeout(say, 4000, '')
}
