/** What a terminal obeys, or what turns the order of the letters around it; not ends of lines and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const obeyed = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** A text that may hold anything, with what is not to reach a terminal as `\u202E`: so in JSON, the same text still. */
export const printable = (text: string): string =>
  text.replace(obeyed, found => `\\u${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)

/** The same without an end of a line, behind which a service that runs builds reads commands: `::add-mask::`. */
export const onOneLine = (text: string): string =>
  printable(text)
    .replaceAll('\n', '\\u000A')
    .replace(/[\u2028\u2029]/g, found => `\\u${found.charCodeAt(0).toString(16)}`)

/** Prints what may hold words of files to standard output. */
export const printOut = (text: string): void => console.log(printable(text))

/** Says what may hold words of files on standard error. */
export const printError = (text: string): void => console.error(printable(text))
