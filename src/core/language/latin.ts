/** `\p{L}` of European scripts: Latin, Greek, Cyrillic. */
const letters = 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿͰ-\u0374Ͷͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯ'

/**
 * A pattern for European languages whose `\p{L}` stands for letters of their scripts alone. All letters of all scripts
 * make a pattern take a millisecond and more until it runs, at each place where they stand, in each thread: of two
 * hundred such patterns that is a second of every command that compiles a text. No class may hold another.
 */
export const latin = ({ source, flags }: RegExp): RegExp =>
  new RegExp(
    source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{L\}/gu, found =>
      found.startsWith('[') ? found.replaceAll('\\p{L}', letters) : `[${letters}]`,
    ),
    flags,
  )
