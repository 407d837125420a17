/** What makes a dictionary unreadable; the message says it to the user. */
export class DictionaryProblem extends Error {}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
