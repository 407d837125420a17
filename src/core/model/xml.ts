const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML 1.0 can hold it: without control characters, lone surrogates and the two that are no characters. */
export const xmlText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is dropped
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')

/** The same with what XML reads as markup written as entities. */
export const escapedXml = (text: string): string => xmlText(text).replace(/[&<>"]/g, sign => entities[sign]!)
