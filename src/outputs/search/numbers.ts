/** Signs that stand in a script's string as they are. The upper half says that the number goes on. */
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const half = 32

/** A number of 0 or more as text: five bits a sign, the lowest first. */
export function packed(number: number): string {
  let text = ''
  let rest = number
  for (; rest >= half; rest = Math.floor(rest / half)) text += signs[half + (rest % half)]
  return text + signs[rest]
}

const values = new Uint8Array(128)
for (let at = 0; at < signs.length; at++) values[signs.charCodeAt(at)] = at

/** The numbers of a packed text, in order. */
export function unpacked(text: string): number[] {
  const numbers: number[] = []
  let number = 0
  let place = 1
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)]!
    number += (value % half) * place
    if (value < half) {
      numbers.push(number)
      number = 0
      place = 1
    } else place *= half
  }
  return numbers
}
