import { rule } from './rule.ts'

const pair = {
  source: 'Il y avait douze œufs dans le panier et 30 au marché.',
  target: 'There were a dozen eggs in the basket and 40 at the market.',
}

export const waiverOutdated = rule({
  name: 'waiver-outdated',
  severity: 'warning',
  summary:
    'A waiver that no longer matches: its words are gone, one of its sentences has changed, or the rule has nothing to say there.',
  reason: ({ actual, problem }: { readonly actual: string; readonly problem: string }) =>
    `Unexpected waiver of \`${actual}\`, ${problem}`,
  examples: {
    wrong: [
      { ...pair, notes: '- { accept: different-number, quote: treize œufs }' },
      { ...pair, notes: '- { accept: different-number, quote: au marché, sentences: "0123456789abcdef" }' },
      { source: 'Il pleut.', target: 'It is raining.', notes: '- { accept: different-number, quote: Il pleut }' },
      { source: 'Il pleut.', target: 'It is raining.', notes: '- { accept: different-numbers, quote: Il pleut }' },
    ],
    right: [{ ...pair, notes: '- { accept: different-number, quote: 30 au marché, reason: Prices differ. }' }],
  },
})
