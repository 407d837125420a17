import type { BlockContent, Node, PhrasingContent } from 'mdast'
import type { BoxKind } from '../../model/unit.ts'

/** A formula in TeX, without the signs around it; alone in its block it is `display`. */
export interface Formula {
  readonly type: 'formula'
  readonly value: string
  readonly display: boolean
  /** Where in the file its TeX begins, UTF-16. */
  readonly offset: number
  position?: Node['position']
}

/** What a site's generator would have put something else for: a macro, a short code, an expression of JSX. */
export interface Macro {
  readonly type: 'macro'
  readonly value: string
  position?: Node['position']
}

/** A remark set apart, whichever way it is written. */
export interface Box {
  readonly type: 'box'
  readonly box: BoxKind
  children: (BoxTitle | BlockContent)[]
  position?: Node['position']
}

export interface BoxTitle {
  readonly type: 'boxTitle'
  children: PhrasingContent[]
  position?: Node['position']
}

/** A line of colons that opens a box which none closes, or closes one which none opens. */
export interface LooseFence {
  readonly type: 'looseFence'
  position?: Node['position']
}

/** Terms, and behind each what it means. */
export interface Definitions {
  readonly type: 'definitions'
  children: (DefinedTerm | DefinitionText | BlockContent)[]
  position?: Node['position']
}

export interface DefinedTerm {
  readonly type: 'definedTerm'
  children: PhrasingContent[]
  position?: Node['position']
}

export interface DefinitionText {
  readonly type: 'definitionText'
  children: PhrasingContent[]
  position?: Node['position']
}

declare module 'mdast' {
  interface PhrasingContentMap {
    formula: Formula
    macro: Macro
  }
  interface RootContentMap {
    formula: Formula
    macro: Macro
    box: Box
    boxTitle: BoxTitle
    looseFence: LooseFence
    definitions: Definitions
    definedTerm: DefinedTerm
    definitionText: DefinitionText
  }
  interface BlockContentMap {
    formula: Formula
    box: Box
    definitions: Definitions
  }
}
