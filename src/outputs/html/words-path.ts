/** Where the words of a page lie, if they lie beside it: a script, for a page from a disk may load no other data. */
export const wordsPath = (page: string): string => page.replace(/([^/]*)\.html$/, 'words/$1.js')
