import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml'

/** Elements that run something, or hold a document of their own. */
const refused = new Set(
  'script foreignobject iframe embed object audio video canvas handler listener a set animate animatemotion animatetransform'.split(
    ' ',
  ),
)

/** Drawings by hand or by a program have tens of levels; a parser recurses. */
const mostDepth = 200
const mostBytes = 2 << 20

/**
 * Why an SVG file may not be shown; undefined where it may.
 *
 * A page shows it as `<img>`, where nothing in it runs, but its file can be opened by itself: scripts, events, other
 * documents, animations of links, entities of its own, and addresses outside the file are refused.
 */
export function svgProblem(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostBytes) return `it is an SVG of more than ${mostBytes >> 20} megabytes`
  const text = new TextDecoder().decode(bytes)
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text)) return 'it is an SVG that declares entities of its own'
  if (/<\?(?!xml[\s?])/i.test(text)) return 'it is an SVG with an instruction to programs (`<?…?>`)'
  try {
    const { root } = parseXml(text)
    return root === null ? 'it is an empty SVG' : problemIn(root)
  } catch (error) {
    return `it is an SVG that is not well-formed: ${(error as Error).message.split('\n')[0]}`
  }
}

function problemIn(root: XmlElement): string | undefined {
  let level: XmlElement[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostDepth) return `it is an SVG nested in more than ${mostDepth} levels`
    for (const each of level) {
      const problem = problemOf(each)
      if (problem !== undefined) return problem
    }
    level = level.flatMap(({ children }) => children.filter(isElement))
  }
  return undefined
}

const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement

function problemOf(element: XmlElement): string | undefined {
  const name = local(element.name)
  if (refused.has(name)) return `it is an SVG with \`<${element.name}>\``
  if (name === 'style' && !isPlainStyle(element.text)) return 'it is an SVG whose style asks for other files'
  for (const [key, value] of Object.entries(element.attributes)) {
    const attribute = local(key)
    if (attribute.startsWith('on')) return `it is an SVG with \`${key}=\``
    if ((attribute === 'href' || attribute === 'src') && !isOwnAddress(value))
      return `it is an SVG that leads to \`${value.slice(0, 40)}\``
    if (!isPlainStyle(value)) return `it is an SVG whose \`${key}\` asks for other files`
  }
  return undefined
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

/** A place in the file itself, or pixels that it carries. */
const isOwnAddress = (address: string): boolean =>
  /^\s*#/.test(address) || /^\s*data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i.test(address)

/** Style that asks for nothing outside the file: every `url(…)` is a place in it, escapes that could hide one apart. */
const isPlainStyle = (style: string): boolean =>
  !/@import|\\|expression\s*\(|javascript:/i.test(style) &&
  [...style.matchAll(/url\s*\(\s*["']?\s*([^"')]*)/gi)].every(([, address = '']) => isOwnAddress(address))
