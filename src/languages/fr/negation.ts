import { latin } from '../../core/language/latin.ts'
import type { NegationKnowledge } from '../../core/language/negation.ts'

export const frenchNegation: NegationKnowledge = {
  denied: latin(
    /(?<!\p{L})(?:ne[\s\u00A0]|n[’'])((?:[\p{L}’'-]+[\s\u00A0]){1,4}?)(?:pas|point|jamais|rien|personne)(?!\p{L})(?![\s\u00A0](?:que|seulement|assez|trop|tant|tellement|toujours|encore|davantage)(?!\p{L}))/giu,
  ),
  hints: latin(
    /(?<!\p{L})(?:ne(?!\p{L})|n[’']|(?:pas|point|jamais|rien|personne|aucune?s?|nul(?:le)?s?|guère|ni|non|sans|peu|moins|sinon|faute|trop|loin|mal|défen[ds]\p{L}*|interdi\p{L}*|refus\p{L}*|empêch\p{L}*|manqu\p{L}*|cess\p{L}*|ignor\p{L}*|impossible\p{L}*|contraire|excepté|sauf|hors|hormis|seul\p{L}*|difficile\p{L}*|évit\p{L}*|dout\p{L}*|à peine)(?!\p{L}))/giu,
  ),
  light: new Set(['être', 'avoir', 'aller', 'venir', 'pouvoir', 'devoir', 'vouloir', 'savoir', 'faire', 'falloir']),
}
