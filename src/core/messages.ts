import { schemes } from './model/address.ts'
import type { Message, Place, Severity } from './model/message.ts'

/**
 * Every problem that can be found in what an author wrote: its permanent name, how grave it is by default,
 * what it means, and the sentence that says it. The sentence has one form: what was found, then what was expected.
 */
interface Rule<Details> {
  readonly severity: Severity
  readonly summary: string
  readonly reason: (details: Details) => string
}

function rule<Details = object>(severity: Severity, summary: string, reason: Rule<Details>['reason']): Rule<Details> {
  return { severity, summary, reason }
}

export const rules = {
  'yaml-syntax': rule<{ problem: string }>(
    'error',
    'The YAML cannot be read.',
    ({ problem }) => `Unreadable YAML, expected well-formed YAML: ${problem}`,
  ),
  'unknown-field': rule<{ actual: string; known: string }>(
    'error',
    'A field that this file does not have, most often a misspelling.',
    ({ actual, known }) => `Unexpected field \`${actual}\`, expected ${known}`,
  ),
  'missing-field': rule<{ field: string; kind: string }>(
    'error',
    'A field that has to be there is not.',
    ({ field, kind }) => `Missing field \`${field}\`, expected ${kind}`,
  ),
  'invalid-field': rule<{ field: string; problem: string; actual?: string }>(
    'error',
    'A field that does not hold what it should.',
    ({ field, problem }) => `Unexpected value of \`${field}\`: ${problem}`,
  ),
  'missing-front-matter': rule<{ fields: string }>(
    'error',
    'A text begins with front matter between two lines `---`.',
    ({ fields }) => `Missing front matter, expected a block between two lines \`---\` with ${fields}`,
  ),
  'empty-text': rule(
    'error',
    'A file without any text.',
    () => 'Unexpected empty text, expected at least one paragraph',
  ),
  'nested-too-deeply': rule<{ most: number }>(
    'error',
    'Quotations, lists or emphasis inside one another more often than any reader can follow. The text is not read.',
    ({ most }) => `Unexpected depth of nesting, expected at most ${most} levels`,
  ),
  'oversized-paragraph': rule<{ marks: number; characters: number }>(
    'warning',
    'A paragraph of more marks or characters than any has, most often a text without blank lines. Its marks stay as they are written.',
    ({ marks, characters }) =>
      `Unexpected paragraph of more than ${marks} marks or ${characters} characters, expected blank lines between paragraphs; its marks are taken as text`,
  ),
  'not-text': rule<{ problem: string }>(
    'error',
    'A file that is not UTF-8 text.',
    ({ problem }) => `Unexpected bytes, expected UTF-8 text: ${problem}`,
  ),
  'too-large': rule<{ megabytes: number; most: number }>(
    'error',
    'A file that is larger than any book. It is not read.',
    ({ megabytes, most }) => `Unexpected size of ${megabytes} megabytes, expected at most ${most}; divide it`,
  ),
  'guessed-encoding': rule<{ actual: string }>(
    'warning',
    'A file that is not UTF-8 and does not name its encoding. `import` reads it as Western European text.',
    ({ actual }) => `Unexpected bytes, expected UTF-8; they are read as ${actual}`,
  ),
  'unreadable-book': rule<{ problem: string }>(
    'error',
    'An EPUB that `import` cannot read.',
    ({ problem }) => `Unreadable book, expected an EPUB without errors: ${problem}`,
  ),
  'guessed-title': rule<{ actual: string }>(
    'warning',
    'A text that does not name its title. `import` writes the file’s name in its place.',
    ({ actual }) => `Unexpected title \`${actual}\` after the file’s name, expected the title of the text`,
  ),
  'unfilled-field': rule<{ field: string }>(
    'warning',
    'A field that `import` could not fill in, since nothing in the foreign file names it.',
    ({ field }) => `Unexpected \`${field}: unknown\`, expected it to be filled in`,
  ),
  'dropped-field': rule<{ actual: string; problem: string }>(
    'warning',
    'A field in the front matter of a foreign file that texts do not have, or that does not hold what it should.',
    ({ actual, problem }) => `Unexpected field \`${actual}\`, ${problem}; it is left out`,
  ),
  'dropped-media': rule<{ times: number }>(
    'warning',
    'Images, videos and formulas in a foreign file. `import` takes words alone.',
    ({ times }) => `Unexpected images, videos or formulas, ${times} in all, expected words; they are left out`,
  ),
  'unexpected-language': rule<{ actual: string; expected: string }>(
    'warning',
    'A foreign file that says it is in another language than the one it is imported for.',
    ({ actual, expected }) => `Unexpected language \`${actual}\`, expected \`${expected}\``,
  ),
  'invalid-id': rule<{ actual: string }>(
    'error',
    'The name of a text’s folder is its id and a part of its address.',
    ({ actual }) =>
      `Unexpected id \`${actual}\`, expected lower-case letters, digits and single hyphens, and no page of the site (index, glossary, search)`,
  ),
  'missing-file': rule<{ actual: string }>(
    'error',
    'A text needs its `fr.md`, a library its `corpus/library.yaml`.',
    ({ actual }) => `Missing file \`${actual}\``,
  ),
  'outside-library': rule<{ actual: string }>(
    'error',
    'A file of the library lies, through a link, outside the library’s folder.',
    ({ actual }) => `Unexpected path \`${actual}\`, expected a file inside the library’s folder`,
  ),
  'unknown-text': rule<{ actual: string }>(
    'error',
    'An annotation file belongs to the text of the same name.',
    ({ actual }) => `Unexpected annotations for \`${actual}\`, expected the id of a text in \`corpus/\``,
  ),
  'raw-html': rule<{ actual: string }>(
    'warning',
    'HTML in a text is dropped: a page shows Markdown alone.',
    ({ actual }) => `Unexpected HTML \`${actual}\`, expected Markdown; it is left out`,
  ),
  'unsafe-address': rule<{ actual: string }>(
    'warning',
    'A link or image whose address could run a script or hold a document of its own. Its words stay.',
    ({ actual }) =>
      `Unexpected address \`${shortened(actual)}\`, expected a relative one or one that begins with ${oneOf(schemes.map(scheme => `${scheme}:`))}; the link is left out`,
  ),
  'empty-block': rule(
    'warning',
    'A block without words, such as an image without alternative text, cannot be read or translated.',
    () => 'Unexpected block without words, expected text or an image’s alternative text; it is left out',
  ),
  'missing-footnote': rule<{ actual: string }>(
    'error',
    'A reference to a footnote that the text does not have.',
    ({ actual }) => `Unexpected footnote reference \`[^${actual}]\`, expected a footnote of that name`,
  ),
  'missing-translation': rule<{ units: number; unit?: string }>(
    'warning',
    'A unit, or a whole text, without a translation. It is shown as missing.',
    ({ units, unit }) =>
      unit === undefined
        ? `Missing translation of ${units} unit${units === 1 ? '' : 's'}, expected an \`en.md\``
        : `Missing translation of unit \`${unit}\`, expected its counterpart in \`en.md\``,
  ),
  'added-in-translation': rule<{ actual: string }>(
    'warning',
    'A passage of the translation that translates nothing. It is shown beside the unit before it.',
    ({ actual }) => `Unexpected passage \`${actual}\`, expected a counterpart in the source`,
  ),
  'duplicate-term': rule<{ actual: string; first: string }>(
    'error',
    'Two entries of the glossary have the same address.',
    ({ actual, first }) => `Unexpected second term \`${actual}\`, expected one entry; the first is at ${first}`,
  ),
  'quote-not-found': rule<{ quote: string; near?: string | undefined }>(
    'error',
    'A quote that does not stand in the text, most often since the text was edited.',
    ({ quote, near }) =>
      `Unexpected quote \`${quote}\`, expected the text’s exact words${near === undefined ? '' : `; nearest is \`${near}\``}`,
  ),
  'quote-ambiguous': rule<{ quote: string; times: number }>(
    'error',
    'A quote that stands in several places.',
    ({ quote, times }) =>
      `Unexpected quote \`${quote}\` in ${times} places, expected \`unit\`, \`before\` or \`after\` to name one`,
  ),
  'quote-out-of-place': rule<{
    quote: string
    field: 'unit' | 'before' | 'after'
    actual: string
    found: readonly string[]
  }>(
    'error',
    'A quote that stands in the text, but not where `unit`, `before` or `after` says.',
    ({ quote, field, actual, found }) =>
      `Unexpected \`${field}: ${actual}\` of the quote \`${quote}\`, expected ${found.length > 0 ? `${standing[field]} ${oneOf(found)}` : `no \`${field}\`: nothing stands there`}`,
  ),
  'unknown-unit': rule<{ actual: string }>(
    'error',
    'A note names a unit that the text does not have.',
    ({ actual }) => `Unexpected unit \`${actual}\`, expected the id of a unit of this text`,
  ),
  'unknown-term': rule<{ actual: string }>(
    'error',
    'A binding or `see:` names a term that the glossary does not have.',
    ({ actual }) => `Unexpected term \`${actual}\`, expected a headword of the glossary`,
  ),
  'doubtful-term': rule<{ actual: string; terms: readonly string[] }>(
    'warning',
    'Two terms claim one place, or the words around do not tell whether it is the term. Nothing is marked there.',
    ({ actual, terms }) =>
      `Doubtful place \`${actual}\` of ${oneOf(terms)}, expected \`pos:\`, \`gender:\` or a binding \`{ quote, term }\` to decide`,
  ),
  'missing-rendering': rule<{ term: string; actual: string; renderings: readonly string[] }>(
    'warning',
    'A term stands in the source, and none of its accepted renderings in the linked sentence of the translation.',
    ({ term, actual, renderings }) =>
      `Missing rendering of \`${term}\` in \`${actual}\`, expected ${oneOf(renderings)}; add what stands there to \`renderings:\` if it is right`,
  ),
  'several-renderings': rule<{ term: string; renderings: readonly string[] }>(
    'warning',
    'A noun, a name or an acronym that one text renders in several ways: a reader may take them for several things.',
    ({ term, renderings }) => `Several renderings of \`${term}\` in one text, ${oneOf(renderings)}, expected one`,
  ),
  'duplicate-rendering': rule<{ actual: string; term: string; other: string }>(
    'warning',
    'A rendering that is listed twice, or that another one stands for: inflections and spellings are implied.',
    ({ actual, term, other }) =>
      `Unexpected rendering \`${actual}\` of \`${term}\`, expected \`${other}\` alone, which stands for it too`,
  ),
  'shadowed-term': rule<{ actual: string; other: string }>(
    'warning',
    'A headword that is also a form of another term: wherever it stands, the two are in doubt.',
    ({ actual, other }) =>
      `Unexpected term \`${actual}\` that is a form of \`${other}\` too, expected \`pos:\` or \`forms:\` to part them`,
  ),
  'missing-gloss': rule<{ actual: string }>(
    'warning',
    'A term without a gloss: a reader who taps it learns nothing.',
    ({ actual }) => `Missing \`gloss:\` of \`${actual}\`, expected one line in the target language`,
  ),
  'missing-part-of-speech': rule<{ actual: string }>(
    'warning',
    'A term without its part of speech: the forms that are looked for depend on it.',
    ({ actual }) => `Missing \`pos:\` of \`${actual}\`, expected its part of speech`,
  ),
  'missing-gender': rule<{ actual: string }>(
    'warning',
    'A noun without its gender, which a learner must know.',
    ({ actual }) => `Missing \`gender:\` of the noun \`${actual}\`, expected \`m\`, \`f\` or \`mf\``,
  ),
  'different-number': rule<{ actual: string; counterpart?: string | undefined }>(
    'error',
    'A number of the source that the linked sentence does not have, or has with another value; one of the two in digits.',
    ({ actual, counterpart }) =>
      counterpart === undefined
        ? `Missing number \`${actual}\` in the translation, expected the same value`
        : `Unexpected number \`${counterpart}\` for \`${actual}\`, expected the same value`,
  ),
  'different-number-word': rule<{ actual: string; counterpart: string }>(
    'warning',
    'A number with another value, spelled out in both languages: a liberty of the translator as often as a slip.',
    ({ actual, counterpart }) => `Unexpected number \`${counterpart}\` for \`${actual}\`, expected the same value`,
  ),
  'added-number': rule<{ actual: string }>(
    'error',
    'A number, written with digits, that the linked sentence of the source does not have.',
    ({ actual }) => `Unexpected number \`${actual}\`, expected it in the source too`,
  ),
  'missing-name': rule<{ actual: string }>(
    'warning',
    'A name of the source that the translation of its sentence does not have, nor a pronoun that may stand for it.',
    ({ actual }) => `Missing name \`${actual}\` in the translation, expected it in the linked sentence`,
  ),
  'different-link': rule<{ actual: string; counterpart?: string | undefined }>(
    'warning',
    'A link whose address differs in the translation, the language of the page apart.',
    ({ actual, counterpart }) =>
      counterpart === undefined
        ? `Missing link to \`${actual}\` in the translation, expected the same address`
        : `Unexpected link to \`${counterpart}\`, expected \`${actual}\` or the same page in the other language`,
  ),
  'missing-emphasis': rule<{ actual: string }>(
    'warning',
    'Emphasis of the source that the translation has lost. A foreign word that is at home in the target needs none.',
    ({ actual }) =>
      `Missing emphasis of \`${actual}\` in the translation, expected as many emphasised pieces as in the source`,
  ),
  'different-footnotes': rule<{ actual: string }>(
    'error',
    'A footnote reference that only one of the two sides has.',
    ({ actual }) => `Footnote \`[^${actual}]\` stands in one language only, expected it in both`,
  ),
  'left-in-source-language': rule<{ actual: string }>(
    'error',
    'A sentence of the translation that is still in the language of the source.',
    ({ actual }) => `Unexpected sentence \`${actual}\` in the language of the source, expected its translation`,
  ),
  'missing-counterpart': rule<{ actual: string }>(
    'warning',
    'A sentence of the source that no sentence of the translation is linked with.',
    ({ actual }) => `Missing counterpart of the sentence \`${actual}\`, expected a sentence in the translation`,
  ),
  'foreign-quotation-marks': rule<{ actual: string }>(
    'warning',
    'Quotation marks of the other language, or straight ones. `check --fix` mends them.',
    ({ actual }) => `Unexpected quotation marks in \`${actual}\`, expected those of the language`,
  ),
  'breaking-space': rule<{ actual: string; times: number; units: number }>(
    'warning',
    'A space that may break a line before or inside a mark, or none where one belongs. `check --fix` mends it.',
    ({ actual, times, units }) => {
      const others = times > 1 ? ` and ${times - 1} more in ${units > 1 ? `${units} units` : 'this unit'}` : ''
      const mended = units > 1 ? '; `check --fix` mends them all' : ''
      return `Missing no-break space in \`${actual}\`${others}, expected one beside the mark${mended}`
    },
  ),
  'unsorted-glossary': rule<{ actual: string; after: string }>(
    'warning',
    'Terms in alphabetical order are found and merged more easily. `check --fix` sorts them.',
    ({ actual, after }) => `Unexpected place of \`${actual}\` after \`${after}\`, expected alphabetical order`,
  ),
  'term-never-occurs': rule<{ actual: string }>(
    'warning',
    'A term of the glossary that stands in no text.',
    ({ actual }) => `Unexpected term \`${actual}\` that occurs in no text, expected at least one occurrence`,
  ),
  'stale-translation': rule<{ diff: string; unit: string }>(
    'warning',
    'The source was edited after its translation was made. The message shows what changed.',
    ({ diff, unit }) =>
      `Unexpected change \`${diff}\` after unit \`${unit}\` was translated, expected a translation of it or \`en-regard lock --accept ${unit}\``,
  ),
  'lock-outdated': rule<{ units: readonly string[] } | { missing: string }>(
    'warning',
    'The lock is behind the text, or, with `--frozen`, not there. Until it is written, the ids of new units may change.',
    details =>
      'missing' in details
        ? `Missing lock \`${details.missing}\`, expected the one that \`en-regard lock\` writes`
        : `Unexpected lock behind the text in ${listed(details.units)}, expected the one that \`en-regard lock\` writes`,
  ),
  'lock-conflict': rule<{ actual: string }>(
    'error',
    'A merge left its marks in the lock. Keep the units of both sides, then run `en-regard lock`.',
    ({ actual }) => `Unexpected mark of a merge \`${actual}\`, expected the units of both sides without marks`,
  ),
  'lock-duplicate': rule<{ actual: string }>(
    'error',
    'A unit stands twice in the lock, most often after a merge. The first stays.',
    ({ actual }) =>
      `Unexpected second unit \`${actual}\`, expected each id once; \`en-regard lock\` gives it a new one`,
  ),
  'invalid-lock': rule<{ problem: string }>(
    'error',
    'A lock that is not as `en-regard lock` writes it. Until it is mended, units get ids as if they were new.',
    ({ problem }) => `Unreadable lock, expected it as \`en-regard lock\` writes it: ${problem}`,
  ),
  'link-outdated': rule<{ actual: string; unit: string; problem: string }>(
    'warning',
    'A link set by hand that no longer stands: the aligner links its sentences as it sees fit.',
    ({ actual, unit, problem }) => `Unexpected link at \`${actual}\` in unit \`${unit}\`, ${problem}`,
  ),
  'failed-translation': rule<{ problem: string }>(
    'warning',
    'An engine’s answer lost, doubled or changed what marks the text, twice. The unit is left without it.',
    ({ problem }) =>
      `Unusable translation from the engine: ${problem}; expected each mark once. \`translate --again\` asks anew`,
  ),
  'unplaced-translation': rule<{ unit: string }>(
    'warning',
    'A translation for which `translate` found no safe place in `en.md`. It stands in `proposals.md`.',
    ({ unit }) => `Unplaced translation of unit \`${unit}\`, expected a place beside its neighbours in the translation`,
  ),
  'unit-too-long': rule<{ characters: number }>(
    'warning',
    'A unit that no request to an engine can hold.',
    ({ characters }) => `Unexpected unit of ${characters} characters, expected one that a request can hold: divide it`,
  ),
} as const

const standing = {
  unit: 'the unit that holds it,',
  before: 'what stands right before it,',
  after: 'what stands right after it,',
} as const

/** The beginning of an address, on one line. */
function shortened(address: string): string {
  const line = address.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** Up to five units by name, then how many more. */
function listed(units: readonly string[]): string {
  const named = units.slice(0, 5).map(id => `\`${id}\``)
  return named.join(', ') + (units.length > named.length ? ` and ${units.length - named.length} more` : '')
}

export type RuleId = keyof typeof rules
type DetailsOf<Id extends RuleId> = (typeof rules)[Id] extends Rule<infer Details> ? Details : never

/** A message of the rule, at the place that a person will edit. `actual` among the details is carried as data too. */
export function message<Id extends RuleId>(
  ruleId: Id,
  place: Place,
  details: DetailsOf<Id>,
  more: Partial<Pick<Message, 'expected' | 'text' | 'unit'>> = {},
): Message {
  const { severity, reason } = rules[ruleId] as Rule<DetailsOf<Id>>
  const actual = (details as { actual?: string }).actual
  return { ruleId, severity, reason: reason(details), place, ...(actual === undefined ? {} : { actual }), ...more }
}

/** Names a list for a message: `a`, `b` or `c`. */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map(name => `\`${name}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

/** Messages as grave as `rules:` in `library.yaml` makes them; what is switched off is gone. */
export function withSeverities(
  messages: readonly Message[],
  settings: Readonly<Record<string, Severity | 'off'>>,
): Message[] {
  return messages.flatMap(each => {
    const setting = settings[each.ruleId] ?? each.severity
    return setting === 'off' ? [] : [{ ...each, severity: setting }]
  })
}
