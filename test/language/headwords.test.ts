import { describe, expect, it } from 'vitest'
import { readData } from '../../src/disk/tool.ts'
import { pairFor } from '../../src/languages/registry.ts'

const pair = await pairFor({ source: 'fr', target: 'en' }, readData, [])
const headwordOf = (term: string, pos?: 'noun' | 'verb' | 'adjective' | 'expression' | 'name') =>
  pair.source.terms.headwordOf?.({ term, ...(pos === undefined ? {} : { pos }) })?.headword

describe('a French headword', () => {
  it.each([
    ['la montre', undefined, 'montre'],
    ['l’école', 'noun', 'école'],
    ['les montres', undefined, 'montre'],
    ['le tour de table', 'noun', 'tour de table'],
    ['montres', undefined, 'montre'],
    ['chevaux', 'noun', 'cheval'],
    ['ecole', undefined, 'école'],
    ['ecoles', 'noun', 'école'],
    ['generaliser', 'verb', 'généraliser'],
    ['jour/journée', undefined, 'jour'],
    ['travail (m.)', undefined, 'travail'],
    ['la montre (n. f.)', undefined, 'montre'],
    ['travaillons', 'verb', 'travailler'],
    ['grandes', 'adjective', 'grand'],
    ['l’ecole', 'noun', 'école'],
    ['du pain', 'noun', 'pain'],
    ['de l’eau', 'noun', 'eau'],
    ['Montre', 'noun', 'montre'],
    ['MONTRE', 'noun', 'montre'],
    ['montre (la)', 'noun', 'montre'],
    ['montre, la', 'noun', 'montre'],
    ['montre n.f.', 'noun', 'montre'],
    ['montre.', 'noun', 'montre'],
    ['« montre »', 'noun', 'montre'],
    ['montre ', 'noun', 'montre'],
    ['la montre / les montres', 'noun', 'montre'],
    ['jour ou journée', 'noun', 'jour'],
    ['beau/belle', 'adjective', 'beau'],
    ['grand(e)', 'adjective', 'grand'],
    ['grand·e', 'adjective', 'grand'],
    ['belle', 'adjective', 'beau'],
    ['je mange', 'verb', 'manger'],
    ['j’aime', 'verb', 'aimer'],
    ['manger (qqch)', 'verb', 'manger'],
    ['(se) laver', 'verb', 'se laver'],
  ] as const)('should be told from %s (%s): %s', (term, pos, headword) => {
    expect(headwordOf(term, pos)).toBe(headword)
  })

  it.each([
    ['montre', undefined],
    ['vacances', 'noun'],
    ['la plupart', undefined],
    ['un peu', undefined],
    ['la Rochelle', 'name'],
    ['le Monde', 'name'],
    ['à la hâte', 'expression'],
    ['prendre … en compte', 'verb'],
    ['se mettre à', 'verb'],
    ['temps', 'noun'],
    ['repas', 'noun'],
    ['startup', 'noun'],
    ['OpenAI', undefined],
    ['24/7', undefined],
    ['et/ou', 'expression'],
    ['les uns les autres', 'expression'],
    ['cloître', 'noun'],
    ['etc.', 'expression'],
    ['M. Petit', 'name'],
    ['plus ou moins', 'expression'],
    ['enceinte', 'adjective'],
    ['Dieu', 'name'],
    ['IA', 'acronym'],
    ['de la sorte', 'expression'],
    ['se laver', 'verb'],
    ['rouge', 'adjective'],
    ['aujourd’hui', undefined],
  ] as const)('should stay as it is: %s (%s)', (term, pos) => {
    expect(headwordOf(term, pos)).toBeUndefined()
  })
})
