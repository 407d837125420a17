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

/** *« montre »*, *montre.*: marks that no headword has at its ends. */
const withoutMarks: Step = ({ term, pos }) => {
  const headword = term.replace(/^[\s«“"'*_]+|[\s»”"*_:;,]+$|(?<=\p{Ll}{3})\.$/gu, '')
  if (headword === term || headword === '' || pos === 'acronym' || pos === 'expression') return undefined
  return { headword, why: 'without the marks around it' }
}

/** *travail (m.)*, *montre n.f.*, *montre (la)*, *manger (qqch)* */
const withoutRemark: Step = ({ term, pos }) => {
  const remark =
    /^(.*\S)\s*\(\s*(?:n\.?\s*)?(?:m|f|mf|n|v|adj|adv|masc|fém|fem|pl|nom|verbe|sing|le|la|les|l['’]|un|une)\b[^()]*\)$/u
  const letters = /^(.*\p{L})\s+(?:n\.\s?[mf]\.?|v\.\s?(?:t|i|tr|intr|pr)\.?|adj\.|adv\.)$/u
  const [, headword] = remark.exec(term) ?? letters.exec(term) ?? ofVerb(term, pos) ?? []
  return headword === undefined ? undefined : { headword, why: 'without the remark' }
}

/** What a verb governs, as dictionaries write it. */
const ofVerb = (term: string, pos: Written['pos']): RegExpExecArray | null =>
  pos === undefined || pos === 'verb'
    ? /^(.*\S)\s*\(\s*(?:à |de )?(?:qqch|qqn|qch|qn|qc|quelque chose|quelqu['’]un)\b[^()]*\)$/u.exec(term)
    : null

/** *(se) laver* */
const reflexive: Step = ({ term }) => {
  const [, se, verb] = /^\((se|s['’])\)\s*(\p{Ll}.*)$/u.exec(term) ?? []
  if (verb === undefined) return undefined
  return { headword: se === 'se' ? `se ${verb}` : `s’${verb}`, why: 'without the brackets' }
}

/** *grand(e)*, *grand·e*, *acteur·rice* */
const withoutEnding: Step = ({ term }, { isWord }) => {
  const [, headword] = /^(\p{Ll}{2,})(?:\([a-zè]{1,5}\)|[·•.][a-zè]{1,5}(?:[·•.]s)?)$/u.exec(term) ?? []
  return headword !== undefined && isWord(headword)
    ? { headword, why: 'without its ending in the feminine' }
    : undefined
}

/** *Montre*, *MONTRE*: a name begins so, and what no dictionary has in small letters. */
const inSmallLetters: Step = ({ term, pos }, { isWord }) => {
  if (pos === undefined || pos === 'name' || pos === 'acronym' || pos === 'expression') return undefined
  if (!/^\p{Lu}(?:\p{Ll}+|\p{Lu}+)$/u.test(term)) return undefined
  const headword = term.toLowerCase()
  return isWord(headword) && !isWord(term) ? { headword, why: 'in small letters' } : undefined
}

/** *jour/journée*, *acteur, actrice*: two words, each a headword of its own. */
const oneOfTwo: Step = ({ term, pos }, { isWord }) => {
  const [headword, other, more] = term.split(pos === 'noun' ? /\s*\/\s*|,\s+|\s+ou\s+/u : /\s*\/\s*|,\s+/u)
  if (headword === undefined || other === undefined || more !== undefined) return undefined
  if (pos === 'name' || pos === 'expression') return undefined
  return isWord(headword) && (isWord(other) || term.includes('/')) ? { headword, why: 'one word an entry' } : undefined
}

/** *la montre*, *l’école* */
const withoutArticle: Step = ({ term, pos }, words) => {
  if (pos !== undefined && pos !== 'noun') return undefined
  const article =
    pos === 'noun' ? /^(?:(?:le|la|les|un|une|des|du|de la)\s+|(?:de )?l['’]\s*)(\p{Ll}.*)$/u : openArticle
  const [, headword] = article.exec(term) ?? []
  const [first = ''] = headword?.split(/[\s'’]/u) ?? []
  if (headword === undefined || fixed.has(first)) return undefined
  const isNoun = words.isNominal(first) || (first === headword && withAccents({ term: headword }, words) !== undefined)
  if (!isNoun) return undefined
  return first === headword || pos === 'noun' ? { headword, why: 'without the article' } : undefined
}

const openArticle = /^(?:(?:le|la|les|un|une|des)\s+|l['’]\s*)(\p{Ll}.*)$/u

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

/** *belle*, *grande*: of an adjective the masculine. */
const inMasculine: Step = ({ term, pos }, { nominal, featuresOf, isWord }) => {
  if (pos !== 'adjective' || !/^\p{Ll}+$/u.test(term) || !isWord(term) || feminineOnly.has(term)) return undefined
  const own = featuresOf(term)
  if (own.length === 0 || own.some(({ gender }) => gender !== 'f')) return undefined
  const masculine = nominal(term).find(({ gender, count, form }) => gender !== 'f' && count !== 'p' && form !== term)
  return masculine === undefined ? undefined : { headword: masculine.form, why: 'in the masculine', isDoubtful: true }
}

/** Adjectives that are said of women, or with one noun, alone. */
const feminineOnly = tableOf('bée cochère enceinte gestante parturiente patronnesse scarlatine')

/** Nouns of which the plural has a meaning of its own, or is all there is. */
const pluralOnly = tableOf(
  'affaires alentours ancêtres annales archives armoiries arrhes assises bagages beaux-arts chips ciseaux condoléances confins congés coulisses courses débris décombres dépens devoirs directives dommages échecs économies écritures élections entrailles environs études félicitations fiançailles finances fonds forces frais funérailles gages gens grands-parents heures honoraires informations intempéries intérêts jumelles lettres lieux loisirs lunettes mathématiques mémoires menottes messieurs mesdames mœurs munitions nippes nouvelles obsèques ordures pâtes parages parents pantoufles pleurs pourparlers préliminaires prémices provisions représailles reproches rillettes ruines sciences semailles sévices statistiques sports tenailles ténèbres toilettes transports travaux vacances vêpres victuailles vivres voies',
)

/** *mange* as a verb is *manger*. */
const infinitive: Step = ({ term, pos }, { verbReadings }) => {
  const form = term.replace(/^(?:j['’]|(?:je|tu|il|elle|on|nous|vous|ils|elles)\s+)/u, '')
  if (pos !== 'verb' || !/^\p{Ll}+$/u.test(form)) return undefined
  const readings = verbReadings(form)
  if (readings.some(({ mood }) => mood === 'infinitive')) return undefined
  const [headword, other] = new Set(readings.map(each => each.infinitive))
  return headword === undefined || other !== undefined ? undefined : { headword, why: 'in the infinitive' }
}

const steps: readonly Step[] = [
  withoutMarks,
  withoutRemark,
  reflexive,
  withoutEnding,
  inSmallLetters,
  oneOfTwo,
  withoutArticle,
  withAccents,
  infinitive,
  inSingular,
  inMasculine,
]
