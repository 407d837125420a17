import type { Element, ElementContent, Properties } from 'hast'

/**
 * An element whose properties are already in hast's own form (`className`, `ariaLabel`).
 *
 * A novel has tens of thousands of sentences: where one is made, parsing a selector would be most of the work.
 */
export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

export const text = (value: string): ElementContent => ({ type: 'text', value })

const rightToLeft = /^(ar|fa|he|ur|yi|ps|sd|ckb)\b/

/** `lang`, and `dir` where it differs from the page's. */
export function languageOf(language: string): Properties {
  return rightToLeft.test(language) ? { lang: language, dir: 'rtl' } : { lang: language }
}
