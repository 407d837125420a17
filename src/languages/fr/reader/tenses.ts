import type { WordFeatures } from '../../../core/model/word.ts'

/**
 * What a finite form of a French verb may be, by its ending and its infinitive; several where forms fall together
 * (`finit` is présent and passé simple), the commoner first.
 *
 * After Grevisse and Goosse, Le bon usage, §§ 794–815 (désinences); what no ending tells is listed.
 */
export function tensesOf(form: string, infinitive: string): readonly Tense[] {
  const known = listed.get(`${infinitive} ${form}`)
  if (known !== undefined) return [known]
  for (const [ending, read] of endings) {
    const found = ending.exec(form)
    const tenses = found && read(found[1]!, infinitive)
    if (tenses) return tenses
  }
  return infinitive.endsWith('er') ? ['présent', 'subjonctif présent'] : presentOrPast(form, infinitive)
}

export type Tense =
  | 'présent'
  | 'imparfait'
  | 'passé simple'
  | 'futur'
  | 'conditionnel'
  | 'subjonctif présent'
  | 'subjonctif imparfait'
  | 'impératif'

export const featuresOfTense: Readonly<Record<Tense, WordFeatures>> = {
  présent: { Mood: 'Ind', Tense: 'Pres' },
  imparfait: { Mood: 'Ind', Tense: 'Imp' },
  'passé simple': { Mood: 'Ind', Tense: 'Past' },
  futur: { Mood: 'Ind', Tense: 'Fut' },
  conditionnel: { Mood: 'Cnd', Tense: 'Pres' },
  'subjonctif présent': { Mood: 'Sub', Tense: 'Pres' },
  'subjonctif imparfait': { Mood: 'Sub', Tense: 'Imp' },
  impératif: { Mood: 'Imp', Tense: 'Pres' },
}

/** Forms that no ending tells of. */
const listed: ReadonlyMap<string, Tense> = new Map(
  Object.entries({
    'être présent': 'suis es est sommes êtes sont',
    'être subjonctif présent': 'sois soit soyons soyez soient',
    'avoir présent': 'ai as a ont',
    'avoir passé simple': 'eus eut',
    'avoir subjonctif présent': 'aie aies ait ayons ayez aient',
    'aller présent': 'vais vas va vont',
    'aller subjonctif présent': 'aille ailles aillent',
    'aller futur': 'irai iras ira irons irez iront',
    'aller conditionnel': 'irais irait irions iriez iraient',
    'faire présent': 'fais fait faites font',
    'faire subjonctif présent': 'fasse fasses fasse fassions fassiez fassent',
    'dire présent': 'dites',
    'savoir présent': 'sais sait',
    'savoir impératif': 'sachons sachez',
    'savoir subjonctif présent': 'sache saches sachions sachiez sachent',
    'pouvoir subjonctif présent': 'puisse puisses puissions puissiez puissent',
    'vouloir impératif': 'veuillez',
    'vouloir subjonctif présent': 'veuille veuilles veuillent',
    'valoir subjonctif présent': 'vaille vaillent',
    'falloir subjonctif présent': 'faille',
    'plaire présent': 'plais plaît',
    'taire présent': 'tais tait',
    'connaître présent': 'connais connaît',
    'naître présent': 'nais naît',
  }).flatMap(([name, forms]) => {
    const [infinitive = '', ...tense] = name.split(' ')
    return forms.split(' ').map(form => [`${infinitive} ${form}`, tense.join(' ') as Tense] as const)
  }),
)

type Reading = (stem: string, infinitive: string) => readonly Tense[] | undefined

/** The first ending whose reading is not undefined decides. */
const endings: readonly (readonly [RegExp, Reading])[] = [
  [
    /^(.+?)ass(?:e|es|ions|iez|ent)$/u,
    (stem, infinitive) => (isFirstStem(stem, infinitive) ? ['subjonctif imparfait'] : undefined),
  ],
  [
    /^(.+?)(?:u|în|in)ss(?:e|es|ions|iez|ent)$/u,
    (_, infinitive) => (infinitive.endsWith('er') ? undefined : ['subjonctif imparfait']),
  ],
  [/^(.+?)(?<![ao])[âîû]t$/u, () => ['subjonctif imparfait']],
  // `dussé-je`, `puissé-je`
  [/^(.+?)ssé$/u, stem => [stem === 'pui' ? 'subjonctif présent' : 'subjonctif imparfait']],
  // `espèrent` of espérer, `pleurèrent` of pleurer
  [/^(.+?)èrent$/u, (stem, infinitive) => (infinitive === `${stem}érer` ? undefined : ['passé simple'])],
  [
    /^(.+?)(?:[âîû][mt]es|în[mt]es|[iu]rent|inrent)$/u,
    (_, infinitive) => (/[iu]rer$/u.test(infinitive) ? undefined : ['passé simple']),
  ],
  [/^(.+?)(?:ais|ait|aient)$/u, (stem, infinitive) => ofImperfect(stem, infinitive, ['imparfait'])],
  [/^(.+?)(?:ions|iez)$/u, (stem, infinitive) => ofImperfect(stem, infinitive, ['imparfait', 'subjonctif présent'])],
  [/^(.+?)(?:ai|as|a|ons|ez|ont)$/u, (stem, infinitive) => (isFutureStem(stem, infinitive) ? ['futur'] : undefined)],
  [/^(.+?)(?:ai|as|a)$/u, (_, infinitive) => (infinitive.endsWith('er') ? ['passé simple'] : undefined)],
]

/** *parl* of *parler*, *mange* of *manger*, *lanç* of *lancer*. */
const isFirstStem = (stem: string, infinitive: string): boolean =>
  infinitive.endsWith('er') && stem.replace(/ge$/u, 'g').replace(/ç$/u, 'c') === infinitive.slice(0, -2)

function ofImperfect(stem: string, infinitive: string, otherwise: readonly Tense[]): readonly Tense[] | undefined {
  if (isFutureStem(stem, infinitive)) return ['conditionnel']
  // `connais`, `parais`: the present of verbs in -aître
  if (/aître$/u.test(infinitive) && `${stem}aître` === infinitive) return undefined
  return /(?:traire|braire)$/u.test(infinitive) && `${stem}aire` === infinitive ? undefined : otherwise
}

/** What the endings of the future and the conditional stand behind. */
function isFutureStem(stem: string, infinitive: string): boolean {
  if (!stem.endsWith('r')) return false
  if (infinitive.endsWith('er')) return /er$/u.test(stem) || (/nvoyer$/u.test(infinitive) && /nverr$/u.test(stem))
  if (stem === infinitive || stem === infinitive.slice(0, -1)) return true
  if (stem === infinitive.slice(0, -2)) return false
  return /(?:rr|vr|dr|ser|fer|aur|eiller|ssiér|ssoir)$/u.test(stem)
}

/** Forms without a tell-tale ending of verbs in -ir, -re, -oir. */
function presentOrPast(form: string, infinitive: string): readonly Tense[] {
  if (/es?$/u.test(form)) {
    return /(?:vr|ffr|eill|aill)ir$/u.test(infinitive) ? ['présent', 'subjonctif présent'] : ['subjonctif présent']
  }
  if (form.endsWith('ent')) return ['présent', 'subjonctif présent']
  const ending = /(i|u|in)[st]$/u.exec(form)?.[1]
  if (ending === undefined) return ['présent']
  if (ending === 'in') return /indre$/u.test(infinitive) ? ['présent'] : ['passé simple']
  if (ending === 'u') {
    if (/cl(?:ure|ore)$/u.test(infinitive)) return ['présent', 'passé simple']
    return /(?:ou|eu|au)[st]$/u.test(form) ? ['présent'] : ['passé simple']
  }
  if (/(?:oi|ai|ei)[st]$/u.test(form)) return ['présent']
  if (/(?:[^c]rire|dire|circoncire|confire|suffire)$/u.test(infinitive) || infinitive === 'rire')
    return ['présent', 'passé simple']
  if (/(?:lire|crire|uire|vivre|suivre)$/u.test(infinitive))
    return /(?:uisi|crivi|suivi)[st]$/u.test(form) ? ['passé simple'] : ['présent']
  const isRegular = infinitive.endsWith('ir') && !/(?:t|m|v|fr|vr|êt|eill|aill|bou)ir$|quérir$/u.test(infinitive)
  if (
    isRegular ||
    (infinitive.endsWith('tir') &&
      `${infinitive.slice(0, -1)}t`.length === form.length &&
      !/(?:(?<!ré|im)par|(?<!as)sor|sen|men|repen)tir$/u.test(infinitive))
  ) {
    return ['présent', 'passé simple']
  }
  return ['passé simple']
}

/** Person and number by the ending; where persons fall together, the third comes first. */
export function personsOf(
  form: string,
  infinitive: string,
): readonly (readonly [person: string, number: 'Sing' | 'Plur'])[] {
  if (/(?:ons|[âîû]mes|înmes|sommes)$/u.test(form)) return [['1', 'Plur']]
  if (/(?:ez|[âîûn]tes|êtes|faites|dites)$/u.test(form)) return [['2', 'Plur']]
  if (/(?:e|o)nt$/u.test(form)) return isSingularInNt(form, infinitive) ? [['3', 'Sing']] : [['3', 'Plur']]
  if (/(?:es|as)$/u.test(form)) return [['2', 'Sing']]
  // *va-t’en*: the one imperative that is a third person too.
  if (form === 'va') {
    return [
      ['3', 'Sing'],
      ['2', 'Sing'],
    ]
  }
  if (/[sx]$/u.test(form)) {
    return [
      ['1', 'Sing'],
      ['2', 'Sing'],
    ]
  }
  if (/(?:ai|é)$/u.test(form)) return [['1', 'Sing']]
  if (!form.endsWith('e')) return [['3', 'Sing']]
  return [
    ['3', 'Sing'],
    ['1', 'Sing'],
    ['2', 'Sing'],
  ]
}

/** *il vient*, *il sent*. */
const isSingularInNt = (form: string, infinitive: string): boolean =>
  (infinitive.endsWith('enir') && form.endsWith('ient')) ||
  (infinitive.endsWith('tir') && form === infinitive.slice(0, -2))
