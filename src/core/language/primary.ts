/** The primary subtag of a language tag (BCP 47), in small letters: `fr` of `fr-CA`, also where it is written `fr_CA`. */
export const primarySubtag = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!
