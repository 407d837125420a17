import { latin } from '../../core/language/latin.ts'
import type { NegationKnowledge } from '../../core/language/negation.ts'

export const englishNegation: NegationKnowledge = {
  denied: latin(
    /(?<!\p{L})(?:(?:am|is|are|was|were|do|does|did|have|has|had|will|would|can|could|should|must|may|might)[\s\u00A0]not|never|cannot|nobody|no[\s\u00A0]one|(?<!(?:for|or|next[\s\u00A0]to)[\s\u00A0])nothing)(?!\p{L})(?![\s\u00A0](?:only|just|merely|even|but)(?!\p{L}))|\p{L}n[’']t(?!\p{L})(?![\s\u00A0](?:I|you|he|she|it|we|they|that|this|there|the|your|his|her|my)(?!\p{L}))/giu,
  ),
  hints: latin(
    /(?<!\p{L})(?:not|cannot|no|never|none|nothing|nobody|nowhere|neither|nor|without|hardly|scarcely|barely|seldom|rarely|few|fewer|little|less|least|only|but|unless|until|before|till|except|otherwise|else|too|instead|rather|far|fail\p{L}*|refus\p{L}*|lack\p{L}*|avoid\p{L}*|den(?:y|ied|ies)|prevent\p{L}*|forb[ia]d\p{L}*|stop\p{L}*|miss\p{L}*|ceas\p{L}*|absen\p{L}*|doubt\p{L}*|ignor\p{L}*|anything|any|anyone|all|enough|already|yet|longer|anymore|quit|give|gave|contrary|(?:if|whether)[\s\u00A0]some\p{L}*|nevertheless|nonetheless|differ\p{L}*|leav\p{L}*|left|latter|wrong|false|free|clear|empty|non|un\p{L}{3,}|dis\p{L}{4,}|in(?:complet|correct|valid|visib|activ|capab|depend|suffic|consist|compat|access|adequa|secur|effect)\p{L}*|ir(?:regul|relev)\p{L}*|il(?:leg)\p{L}*|im?possib\p{L}*)(?!\p{L})|n[’']t(?!\p{L})/giu,
  ),
  mostHints: 1,
  copulas: new Set(),
  light: new Set([
    'be',
    'have',
    'do',
    'will',
    'would',
    'can',
    'could',
    'shall',
    'should',
    'may',
    'might',
    'must',
    'is',
    'was',
    'are',
    'were',
    'been',
    'a',
    'an',
    'the',
    'to',
    'so',
    'very',
  ]),
}
