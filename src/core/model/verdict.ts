/**
 * What two linked texts are to each other: a text and its translation, two texts that have nothing to do with each other,
 * or a text and its translation that stand in each other’s place; `untold` where too little is known to say.
 */
export type Verdict = 'translation' | 'unrelated' | 'swapped' | 'untold'
