import { commonStart } from '../core/language/beginnings.ts'
import { once, remember } from '../core/language/remember.ts'

/** One word made from an entry of a Hunspell dictionary. */
export interface Affixed {
  readonly entry: string
  readonly word: string
  /** The suffix flag whose rule made it; empty for the entry as it stands. */
  readonly flag: string
  /** What the rule puts after the stem; empty where the word is the stem. */
  readonly suffix: string
  /** The flags that the rule hands on: in dictionary-fr, which elided words may stand before. */
  readonly next: readonly string[]
}

type Keep = (word: string) => boolean

/** A Hunspell dictionary, read on first use. Suffixes alone: prefixes in it are elisions and units of measure. */
export interface Hunspell {
  readonly has: (word: string) => boolean
  /** Every word made from the entry by its suffix flags, or those to keep; empty for a word that is no entry. */
  readonly expand: (entry: string, keep?: Keep) => readonly Affixed[]
  /** What these suffix flags make of a word that need not be an entry. */
  readonly inflect: (word: string, flags: readonly string[]) => readonly Affixed[]
  /** The flags of all entries that are written like this. */
  readonly flagsOf: (entry: string) => readonly string[]
  /** What every word that `expand` makes of the entry begins with, found without making them. */
  readonly stemOf: (entry: string, flags?: readonly string[]) => string
  /** Every entry and rule that make the word; the entry itself first. */
  readonly originsOf: (word: string) => readonly Affixed[]
}

interface SuffixRule {
  readonly flag: string
  readonly strip: string
  readonly add: string
  readonly next: readonly string[]
  readonly condition: RegExp
}

type Rules = ReadonlyMap<string, readonly SuffixRule[]>

/** Reads the text of an `.aff` file with `FLAG long` and of its `.dic` file. */
export function hunspell({ affixes, words }: { readonly affixes: string; readonly words: string }): Hunspell {
  const rules = once(() => suffixRules(affixes))
  const entries = once(() => flagsByWord(words))
  const cuts = new Map<readonly string[], Cuts>()
  const endings = once(() => stripsByEnding([...rules().values()].flat()))
  const sieve = once(() => sieveOf(entries().keys()))
  const byEnding = once(() => rulesByEnding(rules()))
  const expanded = new Map<string, readonly Affixed[]>()
  const origins = new Map<string, readonly Affixed[]>()
  const flagLists = new Map<string, string[]>()
  const flagListsByEntry = new Map<string, readonly (readonly string[])[]>()

  const flagListsOf = (entry: string): readonly (readonly string[])[] => {
    const flags = entries().get(entry)
    return flags === undefined ? [] : remember(flagListsByEntry, flags, flagListsIn)
  }
  const flagListsIn = (flags: string): string[][] => flags.split('\n').map(own => remember(flagLists, own, pairs))
  const expandAll = (entry: string): readonly Affixed[] => expandThose(entry)
  const expandThose = (entry: string, keep?: Keep): readonly Affixed[] =>
    flagListsOf(entry).flatMap(flags => expandEntry(entry, flags, rules(), keep))
  const flagsOf = (entry: string): readonly string[] => remember(flagLists, entries().get(entry) ?? '', pairs)
  const cutsOfFlags = (flags: readonly string[]): Cuts => cutsOf(flags, rules())
  const find = (word: string): readonly Affixed[] =>
    possibleEntries(word, { ...endings(), isLikely: sieve() }, entries()).flatMap(entry =>
      flagListsOf(entry).flatMap(flags => originsFrom(entry, word, flags, rules(), byEnding())),
    )
  return {
    has: word => entries().has(word),
    inflect: (word, flags) => expandEntry(word, flags, rules()),
    expand: (entry, keep) => (keep === undefined ? remember(expanded, entry, expandAll) : expandThose(entry, keep)),
    flagsOf,
    stemOf: (entry, flags = flagsOf(entry)) => stemOf(entry, remember(cuts, flags, cutsOfFlags)),
    originsOf: word => remember(origins, word, find),
  }
}

/** Flags are two characters each; a line break parts those of several entries. */
const pairs = (flags: string): string[] => flags.match(/../gu) ?? []

/** The flags of each word. One may have several entries: a line break parts their flags. */
function flagsByWord(words: string): Map<string, string> {
  const found = new Map<string, string>()
  let start = words.indexOf('\n') + 1
  while (start > 0 && start < words.length) {
    const next = words.indexOf('\n', start)
    const end = next === -1 ? words.length : next
    const slash = words.indexOf('/', start)
    const cut = slash > start && slash < end ? slash : end
    const word = words.slice(start, cut)
    const flags = words.slice(cut + 1, end).trimEnd()
    const known = found.get(word)
    found.set(word, known === undefined ? flags : `${known}\n${flags}`)
    start = end + 1
  }
  return found
}

const suffixLine = /^SFX (\S\S) (\S+) ([^\s/]+)(?:\/(\S+))? (\S+)/u

function suffixRules(affixes: string): Map<string, SuffixRule[]> {
  const found = new Map<string, SuffixRule[]>()
  const conditions = new Map<string, RegExp>()
  const lists = new Map<string, readonly string[]>()
  for (const line of affixes.split('\n')) {
    const [, flag, strip, add, next = '', condition] = suffixLine.exec(line) ?? []
    if (flag === undefined || strip === undefined || add === undefined || condition === undefined) continue
    const rule = {
      flag,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      next: remember(lists, next, pairs),
      condition: remember(conditions, condition, ending => new RegExp(`${ending}$`, 'u')),
    }
    const known = found.get(flag)
    if (known === undefined) found.set(flag, [rule])
    else known.push(rule)
  }
  return found
}

function expandEntry(entry: string, flags: readonly string[], rules: Rules, keep?: Keep): Affixed[] {
  const made = [unchanged(entry, flags, rules)]
  for (const flag of flags) {
    for (const { strip, add, next, condition } of rules.get(flag) ?? []) {
      if (!entry.endsWith(strip)) continue
      const word = entry.slice(0, entry.length - strip.length) + add
      if ((keep === undefined || keep(word)) && condition.test(entry))
        made.push({ entry, word, flag, suffix: add, next })
    }
  }
  return made
}

const unchanged = (entry: string, flags: readonly string[], rules: Rules): Affixed => ({
  entry,
  word: entry,
  flag: '',
  suffix: '',
  next: flags.filter(flag => !rules.has(flag)),
})

/** What `expandEntry` makes of the entry, in the same order, but the word alone. */
function originsFrom(
  entry: string,
  word: string,
  flags: readonly string[],
  rules: Rules,
  byEnding: RulesByEnding,
): Affixed[] {
  const found = entry === word ? [unchanged(entry, flags, rules)] : []
  const shared = commonStart(entry, word).length
  for (const flag of flags) {
    const own = byEnding(flag)
    if (own === undefined) continue
    const made: (readonly [order: number, Affixed])[] = []
    for (let stem = shared; stem >= 0; stem--) {
      for (const [order, { strip, add, next, condition }] of own.get(word.slice(stem)) ?? []) {
        if (strip.length !== entry.length - stem || !entry.endsWith(strip) || !condition.test(entry)) continue
        made.push([order, { entry, word, flag, suffix: add, next }])
      }
    }
    if (made.length > 1) made.sort(([one], [other]) => one - other)
    for (const [, affixed] of made) found.push(affixed)
  }
  return found
}

/** The rules of a flag by what they put at the end, each with its place among them. */
type RulesByEnding = (
  flag: string,
) => ReadonlyMap<string, readonly (readonly [order: number, SuffixRule])[]> | undefined

function rulesByEnding(rules: Rules): RulesByEnding {
  const memory = new Map<string, Map<string, (readonly [number, SuffixRule])[]>>()
  return flag => {
    const own = rules.get(flag)
    if (own === undefined) return undefined
    return remember(memory, flag, () => {
      const found = new Map<string, (readonly [number, SuffixRule])[]>()
      for (const [order, rule] of own.entries()) remember(found, rule.add, () => []).push([order, rule])
      return found
    })
  }
}

/** What rules take off, with how much of it does not come back, the most first: `ger` → `geant` changes one letter. */
type Cuts = readonly (readonly [strip: string, cut: number])[]

function cutsOf(flags: readonly string[], rules: Rules): Cuts {
  const found = new Map<string, number>()
  for (const { strip, add } of flags.flatMap(flag => rules.get(flag) ?? [])) {
    const cut = strip.length - commonStart(strip, add).length
    if (cut > 0) found.set(strip, Math.max(cut, found.get(strip) ?? 0))
  }
  return [...found].sort(([, one], [, other]) => other - one)
}

function stemOf(entry: string, cuts: Cuts): string {
  for (const [strip, cut] of cuts) if (entry.endsWith(strip)) return entry.slice(0, entry.length - cut)
  return entry
}

interface Endings {
  readonly byEnding: ReadonlyMap<string, ReadonlySet<string>>
  /** Letters of the longest. */
  readonly longest: number
}

/** What rules put at the end of a word → what they may have taken off there. */
function stripsByEnding(rules: readonly SuffixRule[]): Endings {
  const found = new Map<string, Set<string>>()
  for (const { add, strip } of rules) {
    const known = found.get(add)
    if (known === undefined) found.set(add, new Set([strip]))
    else known.add(strip)
  }
  const longest = Math.max(0, ...[...found.keys()].map(({ length }) => length))
  return { byEnding: found, longest }
}

/** Whether `stem + ending` may be one of the words, given the hash of the stem; never false for one that is. */
type Sieve = (stemHash: number, ending: string) => boolean

/** Turns away what is no word before a string is made of it: of a hundred endings that a form may have lost, two fit. */
function sieveOf(words: Iterable<string>): Sieve {
  const marks = new Uint8Array(1 << 20)
  for (const word of words) marks[hashed(0, word) & 0xfffff] = 1
  return (stemHash, ending) => marks[hashed(stemHash, ending) & 0xfffff] === 1
}

function hashed(hash: number, text: string): number {
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}

function possibleEntries(
  word: string,
  { byEnding, longest, isLikely }: Endings & { readonly isLikely: Sieve },
  entries: ReadonlyMap<string, string>,
): string[] {
  const found = entries.has(word) ? [word] : []
  for (let cut = Math.max(0, word.length - longest); cut <= word.length; cut++) {
    const strips = byEnding.get(word.slice(cut))
    if (strips === undefined) continue
    const stem = word.slice(0, cut)
    const hash = hashed(0, stem)
    for (const strip of strips) {
      if (!isLikely(hash, strip)) continue
      const entry = stem + strip
      if (entries.has(entry) && !found.includes(entry)) found.push(entry)
    }
  }
  return found
}
