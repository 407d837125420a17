// Learns how the words of French sentences are read, and writes data/french-words.txt.
//
//   npm run train:words -- DIR
//
// DIR holds the treebanks, as bench:words reads them. The same sets give the same bytes.
import { writeFileSync } from 'node:fs'
import { speller } from './words-dictionary.ts'
import { readGold } from './words-gold.ts'
import { learned, train, writeModel } from './words-train.ts'

const header = `# How the words of French sentences are read: weights of a linear model, written by \`npm run train:words\`.
# Learned from the French treebanks GSD (dev), ParisStories (train) and Rhapsodie (train) of Universal Dependencies,
# https://universaldependencies.org, CC BY-SA 4.0. This file is under CC BY-SA 4.0 too:
# https://creativecommons.org/licenses/by-sa/4.0/
`

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run train:words -- DIR')
  process.exitCode = 2
} else {
  const sets = readGold(folder, name => learned.includes(name.replace('.tsv', '')))
  const text =
    header +
    writeModel(
      train(
        sets.flatMap(({ sentences }) => sentences),
        speller,
      ),
    )
  writeFileSync('data/french-words.txt', text)
  console.log(`data/french-words.txt: ${Buffer.byteLength(text)} bytes`)
}
