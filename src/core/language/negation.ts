/** How a language says no. All patterns are global. */
export interface NegationKnowledge {
  /**
   * What negates the word behind it, or within it: *ne … pas*, *personne ne*, *not*. A group is what stands between its
   * parts, where the denied verb is.
   */
  readonly denied: RegExp
  /** Every word by which a translation may say no, or turn a sentence that says it. Where one stands nothing is told. */
  readonly hints: RegExp
  /** How many of them one negation has: *ne* and *pas*. */
  readonly mostHints: number
  /** Verbs behind which the next word is what is denied: *il n’est pas bon*. */
  readonly light: ReadonlySet<string>
  /** Those of them that are nothing by themselves. */
  readonly copulas: ReadonlySet<string>
}
