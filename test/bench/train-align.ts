// Learns the aligner's weights from hand-made alignments and prints the table for `src/core/align/weights.ts`.
//
//   npm run train:align -- DIR
//
// DIR as for `npm run bench:align`. Measure with `npm run bench:align -- DIR --leave-one-out`: the weights printed here
// have seen every book of DIR. What DIR never shows, such as headings, is learned as 0 and set by hand there.
import { evidence } from '../../src/core/align/evidence/evidence.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import { readGold } from './gold.ts'
import { learn } from './train.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Expected the folder of the gold files')
const vector = learn(readGold(folder), { pair: frenchEnglish })
for (const [at, name] of evidence.entries()) {
  console.log(`  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${Number(vector[at]!.toFixed(3))},`)
}
