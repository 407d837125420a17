import { type Inflection, wordsOf } from '../forms.ts'

/** What the forms of a French verb are made from; an empty string or list where the verb lacks them. */
interface Parts {
  readonly infinitive: string
  /** je, tu, il, nous, vous, ils; `-` for a person that is not used. */
  readonly present: readonly string[]
  /** The passé simple up to its vowel, with it: `parla`, `pri`, `fu`, `vin`. */
  readonly past: string
  /** The future without its endings: `ser`, `viendr`. */
  readonly future: string
  /** The masculine singular, or all four where agreement is irregular; a form in -ant replaces the regular one. */
  readonly participles: readonly string[]
  /** One stem, or that of je and that of nous; empty where the present gives them, `-` where `more` lists the forms. */
  readonly subjunctive: readonly string[]
  /** Further forms. */
  readonly more: readonly string[]
}

/**
 * All simple tenses of the verbs that go like one model, participles with agreement included.
 *
 * A line reads `~enir | t v ret | ~iens ~iens ~ient … | ~in | ~iendr | ~enu | | `: the infinitive, then the beginnings
 * that stand for `~` (`-` for none), then the fields of `Parts` in their order.
 */
export function conjugate(line: string): readonly Inflection[] {
  const [, beginnings = ''] = line.split('|')
  const parts = partsOf(line)
  const model = [...new Set(forms(parts))]
  return wordsOf(beginnings).map(beginning => {
    const own = beginning === '-' ? '' : beginning
    return [begun(parts.infinitive, own), model.map(form => begun(form, own))]
  })
}

const begun = (form: string, beginning: string): string => (form.startsWith('~') ? beginning + form.slice(1) : form)

function partsOf(line: string): Parts {
  const fields = line.split('|').map(field => field.trim())
  const [infinitive = '', , present = '', past = '', future = '', participles = '', subjunctive = '', more = ''] =
    fields
  return {
    infinitive,
    present: wordsOf(present),
    past,
    future,
    participles: wordsOf(participles),
    subjunctive: wordsOf(subjunctive),
    more: wordsOf(more),
  }
}

const forms = (parts: Parts): readonly string[] => [
  ...parts.present.filter(form => form !== '-'),
  ...imperfect(parts),
  ...(parts.past === '' ? [] : past(parts)),
  ...(parts.future === '' ? [] : future(parts.future)),
  ...participles(parts),
  ...subjunctive(parts),
  ...parts.more,
]

const endWith = (stem: string, endings: readonly string[]): readonly string[] => endings.map(ending => stem + ending)

/** Before -ons: `buv` of boire. Empty where nous has another ending or is not used. */
function stemOfNous({ present }: Parts): string {
  const nous = present[3] ?? ''
  return nous.endsWith('ons') ? nous.slice(0, -3) : ''
}

/** Before -ions, -iez: as before -ons, but without the `ç` of lançons and the `e` of mangeons. */
const softStem = (parts: Parts): string =>
  parts.infinitive.endsWith('er') ? parts.infinitive.slice(0, -2) : stemOfNous(parts)

function imperfect(parts: Parts): readonly string[] {
  const stem = stemOfNous(parts)
  return stem === '' ? [] : [...endWith(stem, ['ais', 'ait', 'aient']), ...endWith(softStem(parts), ['ions', 'iez'])]
}

/** Passé simple and imperfect subjunctive. */
function past({ infinitive, past: stem }: Parts): readonly string[] {
  const long = stem
    .replace(/a$/u, 'â')
    .replace(/i(?=n?$)/u, 'î')
    .replace(/u$/u, 'û')
  const subjunctive = [...endWith(stem, ['sse', 'sses', 'ssions', 'ssiez', 'ssent']), `${long}t`]
  const first = stem.endsWith('a')
    ? [...endWith(stem, ['i', 's']), stem, `${infinitive.slice(0, -2)}èrent`]
    : endWith(stem, ['s', 't', 'rent'])
  return [...first, ...endWith(long, ['mes', 'tes']), ...subjunctive]
}

const future = (stem: string): readonly string[] =>
  endWith(stem, ['ai', 'as', 'a', 'ons', 'ez', 'ont', 'ais', 'ait', 'ions', 'iez', 'aient'])

function participles(parts: Parts): readonly string[] {
  const present = parts.participles.filter(form => form.endsWith('ant'))
  const perfect = parts.participles.filter(form => !form.endsWith('ant'))
  const stem = stemOfNous(parts)
  const regular = present.length > 0 || stem === '' ? present : [`${stem}ant`]
  return [...regular, ...(perfect.length === 1 ? agree(perfect[0]!) : perfect)]
}

const agree = (masculine: string): readonly string[] =>
  masculine.endsWith('s')
    ? [masculine, ...endWith(masculine, ['e', 'es'])]
    : [masculine, ...endWith(masculine, ['s', 'e', 'es'])]

function subjunctive(parts: Parts): readonly string[] {
  const [singular, plural] = parts.subjunctive
  if (singular === '-') return []
  if (singular !== undefined)
    return [...endWith(singular, ['e', 'es', 'ent']), ...endWith(plural ?? singular, ['ions', 'iez'])]
  const ils = parts.present[5] ?? ''
  return ils.endsWith('ent') ? endWith(ils.slice(0, -3), ['e', 'es', 'ent']) : []
}
