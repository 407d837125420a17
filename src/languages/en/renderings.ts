import { piecesOf, type RenderingKnowledge, type Slot } from '../../core/language/terms.ts'
import { tableOf } from '../table.ts'
import { englishIrregularForms } from './irregular.ts'
import { otherSpelling } from './spellings.ts'

/** How accepted English renderings stand in translations: *funding round* as *funding rounds*. */
export const englishRenderings: RenderingKnowledge = { slotsOf }

/** Stand in a rendering for what a text puts there. */
const placeholders = tableOf('someone somebody something sb sth smb smth')

const weak = tableOf('a an the of to for in on at by from with into be s')

function slotsOf(rendering: string): (Slot | undefined)[] {
  const slots = rendering
    .replace(/\([^)]*\)/gu, ' ')
    .split(/\s*(?:…|\.\.\.)\s*/u)
    .flatMap((part, index) => [...(index > 0 ? [undefined] : []), ...piecesOf(part).map(slotOf)])
  const start = slots[0]?.any.has('to') && slots.length > 1 ? 1 : 0
  return trimmed(slots.slice(start))
}

const trimmed = (slots: (Slot | undefined)[]): (Slot | undefined)[] => {
  const first = slots.findIndex(slot => slot !== undefined)
  const last = slots.findLastIndex(slot => slot !== undefined)
  return slots.slice(Math.max(first, 0), last + 1)
}

function slotOf(word: string): Slot | undefined {
  if (placeholders.has(word)) return undefined
  if (word === 'one' || word === 'oneself') return { any: word === 'one' ? pronouns : selves, weak: true }
  if (word === 'a' || word === 'an' || word === 'the') return { any: determiners, weak: true }
  return { any: new Set(englishForms(word)), weak: weak.has(word) }
}

const pronouns = tableOf('one my your his her its our their')
const selves = tableOf('oneself myself yourself himself herself itself ourselves yourselves themselves')
const determiners = tableOf('a an the this that these those my your his her its our their some any no one')

/** Lemma → its irregular forms. */
let irregular: ReadonlyMap<string, readonly string[]> | undefined

function irregularForms(lemma: string): readonly string[] | undefined {
  if (irregular === undefined) {
    const forms = new Map<string, string[]>()
    for (const [form, lemmas] of englishIrregularForms()) {
      for (const known of lemmas) forms.set(known, [...(forms.get(known) ?? []), form])
    }
    irregular = forms
  }
  return irregular.get(lemma)
}

/** Every inflection that the word may have, whatever its part of speech; British and American spellings both. */
export function englishForms(word: string): string[] {
  const made = new Set<string>()
  const add = (form: string): unknown => made.add(form)
  for (const spelling of spellings(word)) {
    made.add(spelling)
    irregularForms(spelling)?.forEach(add)
    regularForms(spelling)?.forEach(add)
  }
  return [...made]
}

const invariable = tableOf('a an the of to for in on at by from with into and or not no as it is its this that')

function regularForms(word: string): string[] | undefined {
  if (invariable.has(word) || word.length < 2 || /\p{N}/u.test(word)) return undefined
  const stem = word.slice(0, -1)
  const isShort = word.length <= 7
  if (/[^aeiou]y$/u.test(word)) {
    const forms = [`${stem}ies`, `${stem}ied`, `${word}ing`]
    return isShort ? [...forms, `${stem}ier`, `${stem}iest`] : forms
  }
  if (word.endsWith('e')) {
    const gerund = word.endsWith('ie')
      ? `${word.slice(0, -2)}ying`
      : /[eoy]e$/u.test(word)
        ? `${word}ing`
        : `${stem}ing`
    const forms = [`${word}s`, `${word}d`, gerund]
    return isShort ? [...forms, `${word}r`, `${word}st`] : forms
  }
  const forms = [/(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`, `${word}ed`, `${word}ing`]
  if (word.endsWith('o')) forms.push(`${word}es`)
  // stop → stopped, travel → travelled
  if (/[^aeiou][aeiou][bdgklmnprtv]$/u.test(word)) forms.push(`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`)
  if (word.endsWith('ic')) forms.push(`${word}ked`, `${word}king`)
  if (doubling.has(word)) forms.push(`${word}${word.at(-1)}er`, `${word}${word.at(-1)}est`)
  if (comparable.has(word)) forms.push(`${word}er`, `${word}est`)
  return forms
}

/** Adjectives with a comparative in -er; of a verb it is somebody else: *farm* and *farmer*. */
const comparable = tableOf(
  'old young tall short small great cheap high low long strong weak rich poor fast slow cold warm hard soft dark light',
  'deep clean dear cool kind near new few quick sharp thick tough loud bright calm clear dull fresh full mild neat plain',
  'proud quiet rough sick smart smooth stiff straight sweet tight wild black harsh broad firm grand mean odd narrow clever',
)
const doubling = tableOf('big hot thin fat sad wet red slim flat fit mad dim grim')

const pairs: readonly (readonly [RegExp, string])[] = [
  [/isation/u, 'ization'],
  [/ization/u, 'isation'],
  [/is(e|es|ed|ing)$/u, 'iz$1'],
  [/iz(e|es|ed|ing)$/u, 'is$1'],
  [/our$/u, 'or'],
  [/or$/u, 'our'],
  [/([^aeiou])re$/u, '$1er'],
  [/([^aeiou])er$/u, '$1re'],
]

const either = /is|iz|(?:ou?r|[^aeiou]re|[^aeiou]er)$/u

/** Both spellings of a word; one of them may be no word, which does no harm in a search. */
function spellings(word: string): string[] {
  const other = otherSpelling(word)
  const listed = other === undefined ? [word] : [word, other]
  if (word.length < 5 || !either.test(word)) return listed
  return [
    ...new Set([...listed, ...pairs.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to))]),
  ]
}
