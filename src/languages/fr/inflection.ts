import { commonStart } from '../../core/language/beginnings.ts'
import { isLower } from '../../core/language/characters.ts'
import { remember } from '../../core/language/remember.ts'
import type { Affixed, Hunspell } from '../hunspell.ts'

export type Gender = 'm' | 'f'
export type Count = 's' | 'p'

/** A form of a noun, adjective or participle. Where a feature is unknown the form has both. */
export interface NominalForm {
  readonly form: string
  readonly gender?: Gender
  readonly count?: Count
}

export interface VerbForm {
  readonly form: string
  readonly mood: 'infinitive' | 'gerund' | 'participle' | 'finite'
  readonly persons: readonly string[]
}

/** A form with the verb it is of. */
interface VerbReadingOf extends VerbForm {
  readonly infinitive: string
}

/** French words and their forms, by the affix rules of a Hunspell dictionary. */
export interface Inflection {
  /** Forms of the noun, adjective or participle of which this word is one; by the regular rules for an unknown word. */
  readonly nominal: (word: string) => readonly NominalForm[]
  /** What the word may be among them. */
  readonly featuresOf: (word: string) => readonly NominalForm[]
  /** Forms of a verb, or the infinitive and those to keep; empty for a word that is no infinitive. */
  readonly verbal: (infinitive: string, keep?: (form: string) => boolean) => readonly VerbForm[]
  /** What the word may be as a verb. */
  readonly verbReadings: (word: string) => readonly VerbReadingOf[]
  /** What every form of the word begins with, noun or verb, found without making the forms where its flags tell. */
  readonly beginning: (word: string) => string
  /** Whether the dictionary has the word as a noun or adjective of its own, not only as a participle. */
  readonly isNominal: (word: string) => boolean
  /** Whether that is a word with a feminine, which most often is an adjective. */
  readonly isAdjective: (word: string) => boolean
  readonly isWord: (word: string) => boolean
  /** Whether a word or phrase with hyphens holds a compound that has its hyphens in the dictionary. */
  readonly isCompound: (written: string) => boolean
}

export function inflection(dictionary: Hunspell): Inflection {
  const verbal = (infinitive: string, keep?: (form: string) => boolean): readonly VerbForm[] => {
    const isKept = keep && ((form: string): boolean => form === infinitive || keep(form))
    const known = dictionary.expand(infinitive, isKept).flatMap(verbForm)
    if (known.some(({ form, mood }) => mood === 'infinitive' && form === infinitive)) return known
    if (dictionary.has(infinitive)) return []
    const flags = Object.entries(regularVerbs).find(([ending]) => infinitive.endsWith(ending))?.[1]
    return flags === undefined ? [] : dictionary.inflect(infinitive, flags).flatMap(verbForm)
  }
  const familyOf = (word: string): readonly NominalForm[] => {
    const own = dictionary.expand(word)
    if (own.some(isNoun)) return own.filter(isNoun).map(nominalForm)
    return dictionary
      .originsOf(word)
      .filter(isNominalForm)
      .flatMap(({ entry, flag }) =>
        dictionary
          .expand(entry)
          .filter(other => sameFamily(other, flag))
          .map(nominalForm),
      )
  }
  const nominals = new Map<string, readonly NominalForm[]>()
  const nominal = (word: string): readonly NominalForm[] => remember(nominals, word, nominalFormsOf)
  const nominalFormsOf = (word: string): readonly NominalForm[] => {
    const family = familyOf(word)
    return unique([...(family.length === 0 ? regular(word) : family), ...(irregular.get(word) ?? [])])
  }
  const kinds = new Map<readonly string[], Kind>()
  const beginning = (word: string): string => {
    const flags = dictionary.flagsOf(word)
    const kind = remember(kinds, flags, kindOf)
    const stem = dictionary.stemOf(word, flags)
    const isKnown = kind === 'verb' ? /(?:er|ir|re|ïr)$/u.test(word) : kind === 'noun'
    const forms = isKnown ? irregular.get(word) : anyForms(word, kind)
    return forms === undefined ? stem : forms.reduce((start, { form }) => commonStart(start, form), stem)
  }
  const anyForms = (word: string, kind: Kind): readonly { readonly form: string }[] =>
    kind !== 'verb' && dictionary.has(word) ? nominal(word) : [...nominal(word), ...verbal(word)]
  const readings = new Map<string, readonly VerbReadingOf[]>()
  const readingsOf = (word: string): readonly VerbReadingOf[] =>
    dictionary.originsOf(word).flatMap(origin => verbForm(origin).map(form => ({ ...form, infinitive: origin.entry })))
  const known = new Map<string, boolean>()
  const isNominal = (word: string): boolean =>
    dictionary.originsOf(word).some(origin => isNominalForm(origin) && !isVerbFlag(origin.flag))
  const adjectives = new Map<string, boolean>()
  const isAdjective = (word: string): boolean => dictionary.originsOf(word).some(({ flag }) => /^[FWG]/u.test(flag))
  const isWord = (word: string): boolean => dictionary.originsOf(word).length > 0
  return {
    nominal,
    featuresOf: word => nominal(word).filter(({ form }) => form === word),
    verbal,
    beginning,
    verbReadings: word => remember(readings, word, readingsOf),
    isNominal: word => remember(known, word, isNominal),
    isAdjective: word => remember(adjectives, word, isAdjective),
    isWord,
    isCompound: written => written.split(' ').some(word => word.includes('-') && isWord(word) && !isApposition(word)),
  }
}

/** Verbs that the dictionary lacks follow *aimer* and *finir*. */
const regularVerbs: Readonly<Record<string, readonly string[]>> = { er: ['a0', 'p+'], ir: ['f0', 'p+'] }

/** Plurals that are entries of their own in the dictionary. */
const irregular: ReadonlyMap<string, readonly NominalForm[]> = new Map<string, readonly NominalForm[]>([
  [
    'dû',
    [
      { form: 'due', gender: 'f', count: 's' },
      { form: 'dus', gender: 'm', count: 'p' },
      { form: 'dues', gender: 'f', count: 'p' },
    ],
  ],
  [
    'issu',
    [
      { form: 'issue', gender: 'f', count: 's' },
      { form: 'issues', gender: 'f', count: 'p' },
    ],
  ],
  [
    'tout',
    [
      { form: 'toute', gender: 'f', count: 's' },
      { form: 'tous', gender: 'm', count: 'p' },
      { form: 'toutes', gender: 'f', count: 'p' },
    ],
  ],
  ...'œil yeux,ciel cieux,aïeul aïeux,monsieur messieurs,madame mesdames,mademoiselle mesdemoiselles,bonhomme bonshommes,gentilhomme gentilshommes,maximum maxima,minimum minima'
    .split(',')
    .map(pair => pair.split(' ') as [string, string])
    .map(([singular, plural]) => [singular, [{ form: plural, count: 'p' }]] as const),
])

/** *mot-clé* is as often written *mot clé*. */
const isApposition = (word: string): boolean => /-(?:clé|clef|phare|type|pilote|choc|limite|record)s?$/u.test(word)

const isVerbFlag = (flag: string): boolean => isLower(flag, 0)
const isNounFlag = (flag: string): boolean => flag === "D'" || ('AFGISWX'.includes(flag[0] ?? ' ') && flag[1] !== 'i')
type Kind = 'verb' | 'noun' | 'other'

const kindOf = (flags: readonly string[]): Kind => {
  if (flags.some(isVerbFlag)) return 'verb'
  return flags.some(isNounFlag) ? 'noun' : 'other'
}
const isAgreeing = ({ next }: Affixed): boolean => next.includes("D'") || next.length === 0

/** Nouns, adjectives and participles may have *d’* before them and no *n’*. */
const isNominalForm = (affixed: Affixed): boolean =>
  isAgreeing(affixed) && !(affixed.flag === '' && affixed.next.length === 0)

const isNoun = (affixed: Affixed): boolean => isNominalForm(affixed) && !isVerbFlag(affixed.flag)

/** A participle agrees with participles, a noun with what the noun flags make. */
const sameFamily = (other: Affixed, flag: string): boolean =>
  isNominalForm(other) && (other.flag === '' ? !isVerbFlag(flag) : isVerbFlag(other.flag) === isVerbFlag(flag))

/** What *l’* may stand before is singular. */
function nominalForm({ word, flag, suffix, next }: Affixed): NominalForm {
  const count: { count?: Count } = next.includes("L'") ? (/[sxz]$/u.test(word) ? {} : { count: 's' }) : { count: 'p' }
  if (flag === '' || !/^[FWG]|^[a-z]/u.test(flag)) return { form: word, ...count }
  return { form: word, ...count, gender: isFeminine(word, flag, suffix) ? 'f' : 'm' }
}

const isFeminine = (word: string, flag: string, suffix: string): boolean =>
  isVerbFlag(flag) ? /es?$/u.test(word) : /es?$/u.test(suffix)

function verbForm({ word, flag, suffix, next }: Affixed): VerbForm[] {
  if (!isVerbFlag(flag) || /[-']/u.test(word)) return []
  if (next.includes("d'") && next.includes("n'")) {
    return [{ form: word, mood: /ant$/u.test(suffix) ? 'gerund' : 'infinitive', persons: [] }]
  }
  if (next.includes("D'") || next.includes("d'") || next.join('') === "q'") {
    return [{ form: word, mood: 'participle', persons: [] }]
  }
  return [{ form: word, mood: 'finite', persons: personsOf(word, next) }]
}

/** Which elided pronouns may stand before a form tells its person: no *s’* before *je*, no *m’* before *nous*. */
function personsOf(word: string, next: readonly string[]): string[] {
  if (next.includes("s'")) return next.includes("j'") ? ['1s', '3'] : ['3']
  if (next.includes("j'")) return /[sx]$/u.test(word) ? ['1s', '2s'] : ['1s']
  if (!next.includes("m'")) return ['1p']
  if (!next.includes("t'")) return ['2p']
  return /[sx]$/u.test(word) || !next.includes("q'") ? ['2s'] : ['3']
}

/** Nouns that the dictionary lacks. */
function regular(word: string): NominalForm[] {
  if (/[sxz]$/u.test(word)) return [{ form: word }]
  const plural = /(?:eau|eu|au)$/u.test(word)
    ? `${word}x`
    : /al$/u.test(word)
      ? word.replace(/al$/u, 'aux')
      : `${word}s`
  return [
    { form: word, count: 's' },
    { form: plural, count: 'p' },
  ]
}

function unique(forms: readonly NominalForm[]): NominalForm[] {
  const seen = new Set<string>()
  return forms.filter(({ form, gender, count }) => {
    const name = `${form} ${gender} ${count}`
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
