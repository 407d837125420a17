import type { Position } from 'unist'

/** A formula in TeX, without the signs around it; alone in its block it is `display`. */
export interface Formula {
  readonly type: 'formula'
  readonly value: string
  readonly display: boolean
  /** Where in the file its TeX begins, UTF-16. */
  readonly offset: number
  position?: Position | undefined
}

/** What a site's generator would have put something else for: a macro, a short code, an expression of JSX. */
export interface Macro {
  readonly type: 'macro'
  readonly value: string
  position?: Position | undefined
}

declare module 'mdast' {
  interface PhrasingContentMap {
    formula: Formula
    macro: Macro
  }
  interface RootContentMap {
    formula: Formula
    macro: Macro
  }
}
