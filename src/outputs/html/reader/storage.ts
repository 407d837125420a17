const prefix = 'en-regard:'

/** What the reader's own browser keeps; the fallback where it keeps nothing, forbids it, or holds something else. */
export function read<Value>(key: string, fallback: Value): Value {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null')
    const fits = kept !== null && typeof kept === typeof fallback && Array.isArray(kept) === Array.isArray(fallback)
    return fits ? (kept as Value) : fallback
  } catch {
    return fallback
  }
}

/** Whether the browser took it: storage may be full or forbidden. */
export function write(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
