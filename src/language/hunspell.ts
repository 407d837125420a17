import { once, remember } from './remember.ts'

/** One word made from an entry of a Hunspell dictionary. */
export interface Affixed {
  readonly word: string
  /** The suffix flag whose rule made it; empty for the entry as it stands. */
  readonly flag: string
  /** What the rule puts after the stem; empty where the word is the stem. */
  readonly suffix: string
  /** The flags that the rule hands on: in dictionary-fr, which elided words may stand before. */
  readonly next: readonly string[]
}

/** A word from which `word` is made, with the rule that makes it. */
export interface Origin extends Affixed {
  readonly entry: string
}

/** A Hunspell dictionary, read on first use. Suffixes alone: prefixes in it are elisions and units of measure. */
export interface Hunspell {
  readonly has: (word: string) => boolean
  /** Every word made from the entry by its suffix flags; empty for a word that is no entry. */
  readonly expand: (entry: string) => readonly Affixed[]
  /** What these suffix flags make of a word that need not be an entry. */
  readonly inflect: (word: string, flags: readonly string[]) => readonly Affixed[]
  /** The flags of all entries that are written like this. */
  readonly flagsOf: (entry: string) => readonly string[]
  /** What every word that `expand` makes of the entry begins with, found without making them. */
  readonly stemOf: (entry: string) => string
  /** Every entry and rule that make the word; the entry itself first. */
  readonly originsOf: (word: string) => readonly Origin[]
}

interface SuffixRule {
  readonly flag: string
  readonly strip: string
  readonly add: string
  readonly next: readonly string[]
  readonly condition: RegExp
}

/** Reads the text of an `.aff` file with `FLAG long` and of its `.dic` file. */
export function hunspell({ affixes, words }: { readonly affixes: string; readonly words: string }): Hunspell {
  const rules = once(() => suffixRules(affixes))
  const entries = once(() => flagsByWord(words))
  const cuts = once(() => new Map([...rules()].map(([flag, own]) => [flag, cutsOf(own)])))
  const byEnding = once(() => rulesByEnding([...rules().values()].flat()))
  const expanded = new Map<string, readonly Affixed[]>()
  const origins = new Map<string, readonly Origin[]>()

  const expand = (entry: string): readonly Affixed[] => {
    const flags = entries().get(entry)
    return flags === undefined ? [] : flags.flatMap(all => expandEntry(entry, pairs(all), rules()))
  }
  const flagLists = new Map<string, readonly string[]>()
  const flagsOf = (entry: string): readonly string[] => {
    const own = entries().get(entry) ?? []
    return own.length === 1 ? remember(flagLists, own[0]!, pairs) : own.flatMap(pairs)
  }
  const find = (word: string): readonly Origin[] => {
    const found: Origin[] = []
    for (const entry of possibleEntries(word, byEnding())) {
      if (!entries().has(entry)) continue
      for (const affixed of remember(expanded, entry, expand)) {
        if (affixed.word === word) found.push({ ...affixed, entry })
      }
    }
    return found
  }
  return {
    has: word => entries().has(word),
    inflect: (word, flags) => expandEntry(word, flags, rules()),
    expand: entry => remember(expanded, entry, expand),
    flagsOf,
    stemOf: entry => stemOf(entry, flagsOf(entry), cuts()),
    originsOf: word => remember(origins, word, find),
  }
}

/** Flags are two characters each. */
const pairs = (flags: string): string[] => flags.match(/../gu) ?? []

/** A word may have several entries; their flags stay apart. */
function flagsByWord(words: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let start = words.indexOf('\n') + 1
  while (start > 0 && start < words.length) {
    const next = words.indexOf('\n', start)
    const end = next === -1 ? words.length : next
    const slash = words.indexOf('/', start)
    const cut = slash > start && slash < end ? slash : end
    const word = words.slice(start, cut)
    const flags = words.slice(cut + 1, end).trimEnd()
    const known = found.get(word)
    if (known === undefined) found.set(word, [flags])
    else known.push(flags)
    start = end + 1
  }
  return found
}

const suffixLine = /^SFX (\S\S) (\S+) ([^\s/]+)(?:\/(\S+))? (\S+)/u

function suffixRules(affixes: string): Map<string, SuffixRule[]> {
  const found = new Map<string, SuffixRule[]>()
  for (const line of affixes.split('\n')) {
    const [, flag, strip, add, next = '', condition] = suffixLine.exec(line) ?? []
    if (flag === undefined || strip === undefined || add === undefined || condition === undefined) continue
    const rule = {
      flag,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      next: pairs(next),
      condition: new RegExp(`${condition}$`, 'u'),
    }
    const known = found.get(flag)
    if (known === undefined) found.set(flag, [rule])
    else known.push(rule)
  }
  return found
}

function expandEntry(
  entry: string,
  flags: readonly string[],
  rules: ReadonlyMap<string, readonly SuffixRule[]>,
): Affixed[] {
  const made: Affixed[] = [{ word: entry, flag: '', suffix: '', next: flags.filter(flag => !rules.has(flag)) }]
  for (const flag of flags) {
    for (const rule of rules.get(flag) ?? []) {
      if (!entry.endsWith(rule.strip) || !rule.condition.test(entry)) continue
      const word = entry.slice(0, entry.length - rule.strip.length) + rule.add
      made.push({ word, flag, suffix: rule.add, next: rule.next })
    }
  }
  return made
}

/** By what a rule takes off, how much of it does not come back: `ger` → `geant` changes one letter. */
function cutsOf(rules: readonly SuffixRule[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { strip, add } of rules) {
    const cut = strip.length - commonStart(strip, add).length
    found.set(strip, Math.max(cut, found.get(strip) ?? 0))
  }
  return found
}

function stemOf(
  entry: string,
  flags: readonly string[],
  cuts: ReadonlyMap<string, ReadonlyMap<string, number>>,
): string {
  let longest = 0
  for (const flag of flags) {
    for (const [strip, cut] of cuts.get(flag) ?? []) if (cut > longest && entry.endsWith(strip)) longest = cut
  }
  return entry.slice(0, entry.length - longest)
}

/** The letters that two words begin with. */
export function commonStart(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}

/** Rules by what they put at the end of a word, each ending with what it may have replaced. */
function rulesByEnding(rules: readonly SuffixRule[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { add, strip } of rules) {
    const known = found.get(add)
    if (known === undefined) found.set(add, new Set([strip]))
    else known.add(strip)
  }
  return found
}

function possibleEntries(word: string, endings: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set([word])
  for (let cut = 0; cut <= word.length; cut++) {
    const stem = word.slice(0, cut)
    for (const strip of endings.get(word.slice(cut)) ?? []) found.add(stem + strip)
  }
  return found
}
