/** How a language says no. All patterns are global. */
export interface NegationKnowledge {
  /** What negates the word behind it, or within it: *ne … pas*, *not*. Its first group is what may stand between its parts. */
  readonly denied: RegExp
  /** Every word by which a translation may say no, or turn a sentence that says it. Where one stands nothing is told. */
  readonly hints: RegExp
  /** Verbs behind which the next word is what is denied: *il n’est pas bon*. */
  readonly light: ReadonlySet<string>
}
