import type { LikelyHeadword, TermKnowledge } from '../../core/language/terms.ts'
import type { TermEntry } from '../../core/model/annotation.ts'
import { tableOf } from '../table.ts'
import type { Inflection } from './inflection.ts'

type Written = Pick<TermEntry, 'term' | 'pos' | 'gender'>

/** What a dictionary would have in place of these words, where they surely are no headword; undefined where they may be. */
export const frenchHeadword =
  (words: Inflection): NonNullable<TermKnowledge['headwordOf']> =>
  written => {
    for (const step of steps) {
      const found = step(written, words)
      if (found === undefined) continue
      const further = frenchHeadword(words)({ ...written, term: found.headword })
      return further === undefined ? found : { ...found, headword: further.headword }
    }
    return undefined
  }

type Step = (written: Written, words: Inflection) => LikelyHeadword | undefined

/** *travail (m.)* */
const withoutRemark: Step = ({ term }) => {
  const headword = /^(.*\S)\s*\(\s*(?:n\.?\s*)?(?:m|f|mf|n|v|adj|adv|masc|fém|fem|pl|nom|verbe|sing)\b[^()]*\)$/u.exec(
    term,
  )?.[1]
  return headword === undefined ? undefined : { headword, why: 'without the remark in brackets' }
}

/** *jour/journée*, *acteur, actrice*: two words, each a headword of its own. */
const oneOfTwo: Step = ({ term, pos }, { isWord }) => {
  const [headword, other, more] = term.split(/\s*\/\s*|,\s+/u)
  if (headword === undefined || other === undefined || more !== undefined) return undefined
  if (pos === 'name' || pos === 'expression') return undefined
  return isWord(headword) && (isWord(other) || term.includes('/')) ? { headword, why: 'one word an entry' } : undefined
}

/** *la montre*, *l’école* */
const withoutArticle: Step = ({ term, pos }, { isNominal }) => {
  if (pos !== undefined && pos !== 'noun') return undefined
  const [, headword] = /^(?:(?:le|la|les|un|une|des)\s+|l['’]\s*)(\p{Ll}.*)$/u.exec(term) ?? []
  const [first = ''] = headword?.split(/[\s'’]/u) ?? []
  if (headword === undefined || fixed.has(first) || !isNominal(first)) return undefined
  return first === headword || pos === 'noun' ? { headword, why: 'without the article' } : undefined
}

/** With these an article is more than one. */
const fixed = tableOf(
  'plupart peu même mêmes plus moins mien tien sien mienne tienne sienne un une tel telle autre autres fois',
)

/** *ecole*, *eleve*: no words; with their accents they are. */
const withAccents: Step = ({ term, pos }, { isWord }) => {
  if (pos === 'name' || pos === 'acronym' || !/^\p{Ll}{3,}$/u.test(term) || isWord(term)) return undefined
  const once = accented(term).filter(isWord)
  const found = once.length > 0 ? once : accented(term).flatMap(accented).filter(isWord)
  const [headword] = new Set(found)
  return headword === undefined || new Set(found).size > 1 ? undefined : { headword, why: 'with its accents' }
}

const accents: Readonly<Record<string, string>> = { a: 'àâ', e: 'éèê', c: 'ç', i: 'îï', o: 'ô', u: 'ûù' }

/** The word with an accent more. */
const accented = (word: string): string[] =>
  [...word].flatMap((letter, at) =>
    [...(accents[letter] ?? '')].map(other => word.slice(0, at) + other + word.slice(at + 1)),
  )

/** *montres*: of a noun the singular, of an adjective its masculine. */
const inSingular: Step = ({ term, pos }, { nominal, featuresOf, isNominal, isWord }) => {
  const isOpen = pos === undefined || pos === 'noun' || pos === 'adjective'
  if (!isOpen || !/^\p{Ll}+$/u.test(term) || !isWord(term) || !isNominal(term) || pluralOnly.has(term)) return undefined
  const own = featuresOf(term)
  if (own.length === 0 || own.some(({ count }) => count !== 'p')) return undefined
  const genders = new Set(own.flatMap(({ gender }) => gender ?? []))
  const singulars = nominal(term).filter(({ count, form }) => count !== 'p' && form !== term)
  const fitting =
    pos === 'adjective'
      ? singulars
      : singulars.filter(({ gender }) => gender === undefined || genders.size === 0 || genders.has(gender))
  const [best] = pos === 'adjective' ? singulars.filter(({ gender }) => gender !== 'f') : fitting
  return best === undefined ? undefined : { headword: best.form, why: 'in the singular', isDoubtful: true }
}

/** Nouns of which the plural has a meaning of its own, or is all there is. */
const pluralOnly = tableOf(
  'affaires alentours ancêtres annales archives armoiries arrhes assises bagages beaux-arts chips ciseaux condoléances confins congés coulisses courses débris décombres dépens devoirs directives dommages échecs économies écritures élections entrailles environs études félicitations fiançailles finances fonds forces frais funérailles gages gens grands-parents heures honoraires informations intempéries intérêts jumelles lettres lieux loisirs lunettes mathématiques mémoires menottes messieurs mesdames mœurs munitions nippes nouvelles obsèques ordures pâtes parages parents pantoufles pleurs pourparlers préliminaires prémices provisions représailles reproches rillettes ruines sciences semailles sévices statistiques sports tenailles ténèbres toilettes transports travaux vacances vêpres victuailles vivres voies',
)

/** *mange* as a verb is *manger*. */
const infinitive: Step = ({ term, pos }, { verbReadings }) => {
  if (pos !== 'verb' || !/^\p{Ll}+$/u.test(term)) return undefined
  const readings = verbReadings(term)
  if (readings.some(({ mood }) => mood === 'infinitive')) return undefined
  const [headword, other] = new Set(readings.map(each => each.infinitive))
  return headword === undefined || other !== undefined ? undefined : { headword, why: 'in the infinitive' }
}

const steps: readonly Step[] = [withoutRemark, oneOfTwo, withoutArticle, withAccents, infinitive, inSingular]
