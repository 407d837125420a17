import type { Message, Place, Severity } from '../model/message.ts'

/**
 * A problem that can be found in what an author wrote.
 *
 * Its name is permanent and is the name of its file. The sentence that says it has one form: what was found, then what
 * was expected. Its examples are its tests and stand in the documentation.
 */
export interface Rule<Details = never> {
  readonly name: string
  /** How grave it is where `rules:` in `library.yaml` says nothing. */
  readonly severity: Severity
  /** What it means, in a sentence or two of Markdown. */
  readonly summary: string
  readonly reason: (details: Details) => string
  /** Where it is explained. Default its place in the documentation of this package. */
  readonly url?: string
  readonly examples: Examples
}

/** What makes a rule speak and what it keeps silent on; at least one of each. */
export interface Examples {
  readonly wrong: readonly [Example, ...Example[]]
  readonly right: readonly [Example, ...Example[]]
}

/** Files of a library; what is not given is there without a fault. */
export interface Example {
  /** `fr.md`: the text below the front matter, or the whole file where it begins with `---`. */
  readonly source?: string
  /** `en.md`, likewise. */
  readonly target?: string
  /** `annotations/glossary.yaml` */
  readonly glossary?: string
  /** `annotations/<text>.yaml` */
  readonly notes?: string
  /** `units.lock.json`; `after` writes the one that `en-regard lock` makes of this source and this target. */
  readonly lock?: string | { readonly after: { readonly source: string; readonly target?: string } }
  /** Lines of `library.yaml` beyond the needed ones. */
  readonly library?: string
  /** Other files of the library, by path; a number makes a file of so many bytes, `link` a symbolic link. */
  readonly files?: Readonly<Record<string, string | number | Uint8Array | { readonly link: string }>>
  /** A foreign file that `import` reads: its name and content. */
  readonly foreign?: readonly [name: string, content: string | Uint8Array]
  /** What the engine answers of each text that `translate` sends; absent where nothing is translated. */
  readonly engine?: 'backwards' | 'echo' | 'empty' | 'without-marks'
  /** Compiled by a program, with a pair that lacks its data. */
  readonly bare?: true
  /** Run as `check --frozen`. */
  readonly frozen?: true
}

/** A rule with the types of what its sentence tells inferred from `reason`. */
export const rule = <Details = object>(declared: Rule<Details>): Rule<Details> => declared

/** A message of the rule, at the place that a person will edit. `actual` among the details is carried as data too. */
export function message<Details>(
  { name, severity, reason, url = docsOf(name) }: Pick<Rule<Details>, 'name' | 'severity' | 'reason' | 'url'>,
  place: Place,
  details: Details,
  more: Partial<Pick<Message, 'expected' | 'text' | 'unit'>> = {},
): Message {
  const { actual } = details as { readonly actual?: string }
  return {
    ruleId: name,
    severity,
    reason: reason(details),
    place,
    ...(actual === undefined ? {} : { actual }),
    ...more,
    url,
  }
}

/** The place of a rule in the documentation that the package carries. */
export const docsOf = (name: string): string => `docs/rules.md#${name}`

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
