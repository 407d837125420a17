/**
 * The fields of TOML front matter (Hugo, Zola) that a text has too, and the rest of it as it stands.
 *
 * A field is a line of the first table, `name = value`, with a string on one line or a date; everything else is rest.
 */
export function tomlFields(toml: string): { readonly fields: Readonly<Record<string, string>>; readonly rest: string } {
  const fields: Record<string, string> = {}
  const rest: string[] = []
  let isFirstTable = true
  for (const line of toml.split('\n')) {
    if (/^\s*\[/.test(line)) isFirstTable = false
    const [, name = '', value = ''] = (isFirstTable && field.exec(line)) || []
    const text = textOfValue(value.trim())
    if (text === undefined || Object.hasOwn(fields, name)) rest.push(line)
    else fields[name] = text
  }
  return { fields, rest: rest.join('\n').trim() }
}

const field = /^[ \t]*(title|author|translator|date|license)[ \t]*=(.*)$/

function textOfValue(value: string): string | undefined {
  const [, literal] = /^'([^']*)'(?:[ \t]*#.*)?$/.exec(value) ?? []
  if (literal !== undefined) return literal
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?(?:[ \t]*#.*)?$/.exec(value) ?? []
  if (day !== undefined) return day
  const [, quoted] = /^("(?:[^"\\]|\\.)*")(?:[ \t]*#.*)?$/.exec(value) ?? []
  try {
    return quoted === undefined ? undefined : String(JSON.parse(quoted))
  } catch {
    return undefined
  }
}
