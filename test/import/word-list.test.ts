import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWordList } from '../../src/importers/word-list.ts'
import { pairOf } from '../../src/languages/registry.ts'
import { growth, linear } from '../growth.ts'

const run = join(import.meta.dirname, '../../dist/lib/run/import-glossary.js')

const read = (text: string) => readWordList({ name: 'list', bytes: new TextEncoder().encode(text) }, pairOf('fr', 'en'))

const concept = (sides: readonly (readonly [string, string])[]) => {
  const terms = sides.map(
    ([language, term]) => `<langSec xml:lang="${language}"><termSec><term>${term}</term></termSec></langSec>`,
  )
  return `<conceptEntry>${terms.join('')}</conceptEntry>`
}
const quay = concept([
  ['fr', 'quai'],
  ['en-GB', 'quay'],
])
const wave = concept([
  ['en', 'wave'],
  ['fr-FR', 'vague'],
])

const multiterm = `<mtf>${[
  ['quai', 'quay'],
  ['vague', 'wave'],
]
  .map(
    ([fr, en]) =>
      `<conceptGrp>${[
        ['EN', en],
        ['FR', fr],
      ]
        .map(
          ([lang, term]) =>
            `<languageGrp><language lang="${lang}"/><termGrp><term>${term}</term></termGrp></languageGrp>`,
        )
        .join('')}</conceptGrp>`,
  )
  .join('')}</mtf>`

describe('a list of words', () => {
  it.each([
    ['quai,quay\nvague,wave\n', 'CSV, separated by `,`'],
    ['quai;quay\nvague;wave\n', 'CSV, separated by `;`'],
    ['quai\tquay\nvague\twave\n', 'TSV, separated by tabs'],
    ['"quai";"quay"\n"vague";"wave"', 'CSV, separated by `;`'],
    ['#separator:tab\n#html:true\n<b>quai</b>\tquay\nvague\t<i>wave</i>\n', 'Anki text, separated by tabs'],
    ['mot;note;anglais\nquai;;quay\nvague;;wave', 'CSV, separated by `;`'],
    ['sep=;\nquai;quay\nvague;wave', 'CSV, separated by `;`'],
    ['# mes mots\nquai - quay\nvague - wave', 'CSV, separated by ` - `'],
    ['| fr | en |\n|---|---|\n| quai | quay |\n| vague | wave |\n', 'CSV, separated by `|`'],
    [
      '#separator:Semicolon\n#html:false\n#columns:English;French\nquay;quai\nwave;vague\n',
      'Anki text, separated by `;`',
    ],
    ['#UTX 1.20\n#src\ttgt\nquai\tquay\nvague\twave\n', 'TSV, separated by tabs'],
    [multiterm, 'MultiTerm XML'],
    [`<?xml version="1.0"?><tbx><text><body>${quay}${wave}</body></text></tbx>`, 'TBX'],
  ])('should be read from %j', (text, format) => {
    const words = [
      { term: 'quai', gloss: 'quay' },
      { term: 'vague', gloss: 'wave' },
    ]
    const list = read(text)
    expect(list).toMatchObject({ words, empty: 0, messages: [] })
    expect(list.format.split(', fr in')[0]).toBe(format)
  })

  it.each([
    ['English;French\nquay;quai\n', '2, 1 names'],
    ['EN,FR\nquay,quai\n', '2, 1 names'],
    ['fr_FR\ten-GB\nquai\tquay\n', '1, 2 names'],
    ['Terme anglais;Terme français\nquay;quai\n', '2, 1 names'],
    ['Traduction anglaise;Mot en francais\nquay;quai\n', '2, 1 names'],
    ['Deutsch;Englisch;Französisch\n;quay;quai\n', '3, 2 names'],
    ['French (singular),English\nquai,quay\n', '1, 2 names'],
    ['Leçon 3;;\nEnglish;Mot;\nquay;quai;\n', '2, 1 names'],
    ['#UTX 1.11; en-US/fr-FR; 2013\n#src\ttgt\nquay\tquai\n', '2, 1 the languages of the file'],
    ['#UTX 1.20; en/fr\n#term:en\tterm:fr\nquay\tquai\n', '2, 1 names'],
    ['source;target\nquay;quai\n', '2, 1 words'],
    ['Front;Back\nquai;quay\n', '1, 2 words'],
    ['Term,Definition\nquay,quai\n', '2, 1 words'],
    ['quay,quai\n', '2, 1 words'],
    ['1;quay;quai\n', '3, 2 words', 1],
    ['quai;[ke];quay\n', '1, 3 words', 1],
    ['xyzzy;plugh\n', '1, 2 order', 0, { term: 'xyzzy', gloss: 'plugh' }],
    [
      'English breakfast;petit déjeuner français\n',
      '2, 1 words',
      0,
      { term: 'petit déjeuner français', gloss: 'English breakfast' },
    ],
    ['mot;word\n', '1, 2 words', 0, { term: 'mot', gloss: 'word' }],
    ['quai;n.m.;quay\n', '1, 3 words', 0, { term: 'quai', gloss: 'quay', pos: 'noun', gender: 'm' }],
    ['A1;quay;quai\n', '3, 2 words', 0, { term: 'quai', gloss: 'quay', level: 'A1' }],
  ])('should be told which way round it is: %j', (text, said, dropped = 0, word = { term: 'quai', gloss: 'quay' }) => {
    const list = read(text)
    expect(list).toMatchObject({ words: [word], empty: 0 })
    expect(list.words[0]).toEqual(word)
    expect(list.messages).toHaveLength(dropped)
    const [, own, other, by] = /fr in column (\d) and en in column (\d), told by (?:their )?(.*)$/.exec(list.format)!
    expect(`${own}, ${other} ${by}`).toBe(said)
  })

  it.each([
    [
      'of a web page',
      '<html><body><h2>I.</h2><p>Un quai, long.</p><h2>VOCABULARY</h2><h3>A</h3><p><b>abattre</b>, <i>v.</i>, to fell.</p>' +
        '<p><a id="w"></a><b>beau, -elle</b>, <i>adj.</i>, beautiful.</p><p>quai, m., quay.</p><h2>NOTES</h2><p>1, a note.</p></body></html>',
    ],
    [
      'of Project Gutenberg',
      'The Project Gutenberg EBook of Contes\n\n*** START OF THIS PROJECT GUTENBERG EBOOK ***\n\nUn quai, long.\n\nVOCABULARY\n\nA\n\n' +
        '=abattre=, v., to\n  fell.\n\n=beau, belle=, adj., beautiful.\n\nquai, _m._, quay.\n\nNOTES\n\n1, a note.\n\n' +
        '*** END OF THIS PROJECT GUTENBERG EBOOK ***\n\nlicence, law.\n',
    ],
  ])('should be read from the vocabulary %s', (whose, text) => {
    const bytes = new TextEncoder().encode(text)
    const { words, format } = readWordList({ name: 'contes.txt', bytes }, pairOf('fr', 'en'))
    expect(format).toBe(`vocabulary ${whose}`)
    expect(words).toEqual([
      { term: 'abattre', gloss: 'to fell', pos: 'verb' },
      { term: 'beau', gloss: 'beautiful', pos: 'adjective' },
      { term: 'quai', gloss: 'quay', pos: 'noun', gender: 'm' },
    ])
  })

  it('should not be made of the text of a book that has no vocabulary', () => {
    const { words, format } = read('<html><body><h2>I.</h2><p>Un quai, long.</p></body></html>')
    expect([words, format]).toEqual([[], 'no vocabulary was found in this file of a web page'])
  })

  it.each([
    ['n.m.', { pos: 'noun', gender: 'm' }],
    ['n. f.', { pos: 'noun', gender: 'f' }],
    ['nom masculin', { pos: 'noun', gender: 'm' }],
    ['nm', { pos: 'noun', gender: 'm' }],
    ['noun', { pos: 'noun' }],
    ['v.', { pos: 'verb' }],
    ['adj.', { pos: 'adjective' }],
    ['adverbe', { pos: 'adverb' }],
    ['loc. adv.', { pos: 'expression' }],
    ['nom propre', { pos: 'name' }],
    ['quelque chose', {}],
  ])('should have the class that %s says', (label, expected) => {
    const { words } = read(`term,translation,pos\nmot,word,${label}\n`)
    expect(words).toEqual([{ term: 'mot', gloss: 'word', ...expected }])
  })

  it('should keep what stands in quotation marks together', () => {
    const { words } = read('term,translation\n"quai, le ""grand""","quay\nof stone"\n')
    expect(words).toEqual([{ term: 'quai, le "grand"', gloss: 'quay of stone' }])
  })

  it.each([
    [
      'the fields of Anki’s notes, and not their numbers, kinds, decks and tags',
      '#separator:tab\n#html:true\n#guid column:1\n#deck column:2\n#tags column:5\nq1\tMer\t[sound:a.mp3] mar&eacute;e&#160;<b>basse</b>\tlow tide\tmer\n',
      [{ term: 'marée basse', gloss: 'low tide' }],
      'cells of other columns (3)',
    ],
    [
      'what a termbase says of a term, and not what it warns of',
      `<martif><text><body><termEntry><langSet xml:lang="fr"><tig><term>fanal</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig><tig><term>phare</term><termNote type="partOfSpeech">noun</termNote><termNote type="grammaticalGender">masculine</termNote></tig></langSet><langSet xml:lang="en"><descrip type="definition">A tower.</descrip><tig><term>lighthouse</term></tig><tig><term>beacon</term></tig></langSet><langSet xml:lang="de"><tig><term>Turm</term></tig></langSet></termEntry></body></text></martif>`,
      [{ term: 'phare', gloss: 'lighthouse; beacon', pos: 'noun', gender: 'm', definition: 'A tower.' }],
      'other terms for the same thing, terms in other languages',
    ],
  ])('should have %s', (_, text, words, said) => {
    const list = read(text)
    expect(list.words).toEqual(words)
    expect(list.messages.map(({ reason }) => reason.split('left out: ')[1])).toEqual([said])
  })

  it.each(['[{"fr":"phare","en":"lighthouse"}]', '<opml><body/></opml>'])('should not be made of %s', text => {
    expect(read(text)).toMatchObject({ words: [], messages: [{ ruleId: 'unreadable-file' }] })
  })

  it('should count the rows that say nothing', () => {
    const list = read('term,translation\n,quay\nquai,\nvague,wave\n')
    expect(list).toMatchObject({ empty: 2, words: [{ term: 'vague' }] })
  })

  it.each(['"', '"a,', 'a,"', ',', 'a;b,c\n', '"",'])('should be read in time linear in many of %j', async piece => {
    expect(await growth(times => read(piece.repeat(times)), 10_000)).toBeLessThan(linear)
  })

  const book = (entry: string) =>
    `*** START OF THIS PROJECT GUTENBERG EBOOK ***\n\nVOCABULARY\n\nun, a.\n\n${entry}\n\n*** END OF THIS PROJECT GUTENBERG EBOOK ***\n`
  const page = (entry: string) =>
    `<html><body><h2>VOCABULARY</h2><p>un, a.</p><p><b>${entry}b</b>, c.</p></body></html>`

  it.each([
    ['=a', book],
    ['. ', book],
    ['deux, two.\n', book],
    ['.', page],
    ['a, ', page],
  ])('should be found in time linear in a vocabulary of many %j', async (piece, whole) => {
    expect(await growth(times => read(whole(piece.repeat(times))), 10_000)).toBeLessThan(linear)
  })

  it('should become terms once, beside those that a person wrote', async () => {
    const { addTerms } = (await import(run)) as typeof import('../../src/run/import-glossary.ts')
    const folder = await mkdtemp(join(tmpdir(), 'words-'))
    await mkdir(join(folder, 'corpus'))
    await mkdir(join(folder, 'annotations'))
    await writeFile(
      join(folder, 'corpus/library.yaml'),
      'name: l\ntitle: L\nsource: fr\ntarget: en\nlicense: CC0-1.0\npublisher: P\n',
    )
    const ours = '- term: phare\n  pos: noun\n  gender: m\n  gloss: lighthouse # ours\n  renderings: [lighthouse]\n'
    const glossary = join(folder, 'annotations/glossary.yaml')
    await writeFile(glossary, ours)
    const list = join(folder, 'list.csv')
    await writeFile(list, 'term,translation,pos\nle phare,beacon,n.m.\nla marée,tide; flow,n.f.\n,,\n')
    expect(await addTerms(folder, list)).toMatchObject({ added: ['marée'], known: ['phare'], empty: 0 })
    const theirs = '- term: marée\n  pos: noun\n  gender: f\n  gloss: tide; flow\n  renderings: [tide, flow]\n'
    expect(await readFile(glossary, 'utf8')).toBe(theirs + ours)
    expect(await addTerms(folder, list)).toMatchObject({ added: [], known: ['phare', 'marée'] })
  })
})
