import { block, type Content, x, xmlDocument } from '../xml.ts'

interface Cover {
  readonly title: string
  readonly translation: string
  readonly author: string
  readonly publisher: string
}

/** A cover drawn from the title: two facing pages, the one in the colour of the text, the other of its translation. */
export function coverOf({ title, translation, author, publisher }: Cover): string {
  const lines = wrapped(title, 16).slice(0, 7)
  const size = lines.length > 4 ? 88 : 112
  const below = wrapped(translation, 30).slice(0, 4)
  const start = 420
  const after = start + lines.length * size * 1.15
  return xmlDocument(
    block('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 1200 1600', width: 1200, height: 1600 }, [
      x('title', {}, [title]),
      x('rect', { width: 1200, height: 1600, fill: '#f4efe4' }),
      x('rect', { x: 0, y: 0, width: 600, height: 200, fill: '#1f3a5f' }),
      x('rect', { x: 600, y: 0, width: 600, height: 200, fill: '#a63d2f' }),
      ...lines.map((line, index) => words(line, start + index * size * 1.15, size, '#1f3a5f', 'bold')),
      ...below.map((line, index) => words(line, after + 20 + index * 64, 54, '#a63d2f', 'normal')),
      words(clipped(author, 40), 1380, 48, '#333', 'normal'),
      ...(publisher === author ? [] : [words(clipped(publisher, 44), 1500, 40, '#666', 'normal')]),
    ]),
  )
}

const words = (content: Content, y: number, size: number, fill: string, weight: string) =>
  x(
    'text',
    { x: 90, y: Math.round(y), 'font-family': 'Georgia, serif', 'font-size': size, 'font-weight': weight, fill },
    [content],
  )

const clipped = (line: string, length: number): string =>
  [...line].length > length ? `${[...line].slice(0, length - 1).join('')}…` : line

/** Lines of about so many characters; a longer word is cut. */
function wrapped(title: string, length: number): string[] {
  const lines: string[] = []
  for (const word of title.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(clipped(word, length + 4))
  }
  return lines
}
