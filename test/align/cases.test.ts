import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { alignSentences, type Side } from '../../src/core/align/align.ts'
import type { Link } from '../../src/core/model/link.ts'
import { pairOf } from '../../src/languages/registry.ts'

const folder = join(import.meta.dirname, 'cases')
const [pair, turnedPair] = [pairOf('fr', 'en'), pairOf('en', 'fr')]

/** One sentence a line, a blank line between paragraphs, `# ` before headings. */
function readSide(path: string): Side {
  const side = { sentences: [] as string[], paragraphs: [] as number[], headings: [] as number[] }
  for (const [paragraph, block] of readFileSync(path, 'utf8').trim().split(/\n\n/).entries()) {
    for (const line of block.split('\n')) {
      side.sentences.push(line.replace(/^# /, '').trim())
      side.paragraphs.push(paragraph)
      side.headings.push(line.startsWith('# ') ? 1 : 0)
    }
  }
  return side
}

const ladder = (links: readonly Link[]): string =>
  links.map(({ source, target }) => `[${source.join(', ')}]:[${target.join(', ')}]\n`).join('')

describe('alignSentences, case by case', () => {
  for (const name of readdirSync(folder)) {
    const [source, target] = [readSide(join(folder, name, 'source.txt')), readSide(join(folder, name, 'target.txt'))]
    const links = alignSentences(source, target, { pair })

    it(`should link ${name.replaceAll('-', ' ')}`, () => {
      const expected = join(folder, name, 'links.txt')
      if (process.env.UPDATE || !existsSync(expected)) writeFileSync(expected, ladder(links))
      expect(ladder(links)).toBe(readFileSync(expected, 'utf8'))
    })

    it(`should link ${name.replaceAll('-', ' ')} the other way round alike`, () => {
      const turned = alignSentences(target, source, { pair: turnedPair })
      const mirrored = turned.map(link => ({ ...link, source: link.target, target: link.source }))
      expect(new Set(ladder(mirrored).split('\n'))).toEqual(new Set(ladder(links).split('\n')))
    })
  }
})
