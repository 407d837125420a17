/** The first of several meanings, without what is said about it. */
export const shortMeaning = (meaning: string): string => meaning.split(/[,;(]/)[0]!.trim()
