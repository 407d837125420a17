import { latin } from '../../core/language/latin.ts'
import type { NegationKnowledge } from '../../core/language/negation.ts'

const space = '[\\s\\u00A0]'
/** Up to four words between the parts of a negation; what follows *que* is what remains. */
const between = `((?:(?!qu[’'e])[\\p{L}’'-]+${space}){1,4}?)`
/** *ne … pas davantage*, *rien de plus sec*, *ce n’est pas le cas*, *pas le même* deny no word that stands there. */
const turns = `(?!${space}(?:que|seulement|assez|trop|tant|tellement|toujours|encore|davantage|moins|le${space}cas|l[ae]s?${space}mêmes?)(?!\\p{L})|${space}de${space}plus(?!\\p{L}))`
/** *ne … plus* where nothing is compared, and nothing remains. */
const more = `plus(?=[.,;:)]|$|${space}(?:de|à|en|dans|le|la|les|un|une|son|sa|ses|ni|personne|rien)(?!\\p{L})|${space}d[’'])(?![^.;:]*${space}qu[e’'])`

export const frenchNegation: NegationKnowledge = {
  denied: latin(
    new RegExp(
      [
        `(?<!\\p{L})(?:ne${space}|n[’'])${between}(?:pas|point|jamais|rien|personne|${more})(?!\\p{L})${turns}`,
        `(?<!\\p{L})(?:personne|rien|jamais|nul|aucune?(?:${space}\\p{L}+)?)${space}(?:ne${space}|n[’'])([\\p{L}’'-]+(?:${space}(?:jamais|plus)(?!\\p{L}))?)`,
      ].join('|'),
      'giu',
    ),
  ),
  hints: latin(
    /(?<!\p{L})(?:ne(?!\p{L})|n[’']|(?:pas|point|jamais|rien|personne|aucune?s?|nul(?:le)?s?|guère|ni|non|sans|peu|moins|sinon|faute|trop|loin|mal|avant|défen[ds]\p{L}*|interdi\p{L}*|refus\p{L}*|empêch\p{L}*|manqu\p{L}*|cess\p{L}*|ignor\p{L}*|impossible\p{L}*|contraire\p{L}*|excepté|sauf|hors|hormis|seul\p{L}*|difficile\p{L}*|évit\p{L}*|oubli\p{L}*|dout\p{L}*|à peine)(?!\p{L})|(?:d[’']|une?[\s\u00A0])autres?(?!\p{L})[^.;]*[\s\u00A0]qu[e’'])/giu,
  ),
  mostHints: 2,
  light: new Set(['être', 'avoir', 'aller', 'venir', 'pouvoir', 'devoir', 'vouloir', 'savoir', 'faire', 'falloir']),
  copulas: new Set(['être', 'avoir']),
}
