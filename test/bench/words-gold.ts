import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * A word of a treebank; the parts of a contraction share one span. It begins and ends with a letter or digit, or with
 * the apostrophe of an elision: the hyphen of `-t-il`, the point of `M.` and the sign of `°C` are left out.
 */
export interface GoldWord {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly lemma: string
  readonly pos: string
  readonly features: Readonly<Record<string, string>>
}

export interface GoldSentence {
  readonly text: string
  /** Marks and symbols left out. */
  readonly words: readonly GoldWord[]
}

export interface GoldSet {
  readonly name: string
  readonly sentences: readonly GoldSentence[]
}

/** The sets `*.tsv` of a folder: number, form, lemma, class, features, 1 where a space follows. */
export function readGold(folder: string, wanted: (name: string) => boolean = () => true): GoldSet[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.tsv') && wanted(name))
    .sort()
    .map(name => ({ name: basename(name, '.tsv'), sentences: parse(readFileSync(join(folder, name), 'utf8')) }))
}

function parse(text: string): GoldSentence[] {
  return text
    .split(/\n\n+/)
    .map(block => block.split('\n').filter(line => line !== '' && !line.startsWith('#')))
    .filter(lines => lines.length > 0)
    .map(sentence)
}

function sentence(lines: readonly string[]): GoldSentence {
  let text = ''
  let parts = { until: -1, start: 0, end: 0 }
  const words: GoldWord[] = []
  for (const line of lines) {
    const [number = '', form = '', lemma = '', pos = '', features = '', space] = line.split('\t')
    const range = /^\d+-(\d+)$/.exec(number)
    if (range !== null) {
      parts = { until: Number(range[1]), start: text.length, end: text.length + form.length }
      text += form + (space === '1' ? ' ' : '')
      continue
    }
    const inside = Number(number) <= parts.until
    const start = inside ? parts.start : text.length
    const end = inside ? parts.end : start + form.length
    if (!inside) text += form + (space === '1' ? ' ' : '')
    if (pos !== 'PUNCT' && pos !== 'SYM' && /[\p{L}\p{N}]/u.test(form)) {
      const outer = /^(?:-t-)?[^\p{L}\p{N}]*(.*[\p{L}\p{N}]['’ʼ]?)/u.exec(form)!
      const from = inside ? start : start + outer[0].length - outer[1]!.length
      words.push({
        start: from,
        end: inside ? end : from + outer[1]!.length,
        form,
        lemma,
        pos,
        features: featuresOf(features),
      })
    }
  }
  return { text: text.trimEnd(), words }
}

const featuresOf = (features: string): Record<string, string> =>
  features === '_' ? {} : Object.fromEntries(features.split('|').map(pair => pair.split('=') as [string, string]))
