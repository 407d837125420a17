/** A list of numbers that grows without boxing them. */
export function dynamicArray() {
  let list = new Float64Array(1024)
  let length = 0
  return {
    push: (value: number): void => {
      if (length === list.length) {
        const longer = new Float64Array(2 * length)
        longer.set(list)
        list = longer
      }
      list[length++] = value
    },
    length: (): number => length,
    values: (): Float64Array => list.subarray(0, length),
  }
}
