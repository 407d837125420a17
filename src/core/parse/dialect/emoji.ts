import { nameToEmoji } from 'gemoji'

/** The emoji that a name stands for as GitHub, VitePress and Hugo read it between colons; given without them. */
export const emojiOf = (name: string): string | undefined =>
  Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined
