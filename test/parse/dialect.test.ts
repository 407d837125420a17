import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Block, offsetInFile, placeOfPieces } from '../../src/core/model/block.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { parseMarkdown } from '../../src/core/parse/markdown.ts'
import { renderedBody, slotsByOffset } from '../../src/run/translate/compose.ts'
import { slotsOf } from '../../src/run/translate/slots.ts'
import { growth, linear } from '../growth.ts'

const blocksOf = (text: string) => parseMarkdown(sourceFile('fr.md', text)).blocks
const within = (text: string) =>
  blocksOf(text).map(({ text, within = [] }) => [text, ...within.map(({ kind, box }) => box ?? kind)])

describe('a box', () => {
  it.each([
    ['> [!NOTE]\n> Le port.', [['Le port.', 'note']]],
    [
      '> [!warning]- Le *quai*\n> glisse',
      [
        ['Le quai', 'warning'],
        ['glisse', 'warning'],
      ],
    ],
    [
      ':::tip Une *idée*\nPartez.\n:::',
      [
        ['Une idée', 'tip'],
        ['Partez.', 'tip'],
      ],
    ],
    [
      ':::caution[Le quai]{#q .c}\n\nGlisse.\n\n:::',
      [
        ['Le quai', 'caution'],
        ['Glisse.', 'caution'],
      ],
    ],
    [
      '::: {.warning title="Le quai"}\nGlisse.\n:::',
      [
        ['Le quai', 'warning'],
        ['Glisse.', 'warning'],
      ],
    ],
    ['::: details Lire\n- un\n:::\n\nFin.', [['Lire', 'details'], ['un', 'details', 'list', 'item'], ['Fin.']]],
    [
      '- un\n\n  :::note\n  Ici.\n  :::',
      [
        ['un', 'list', 'item'],
        ['Ici.', 'list', 'item', 'note'],
      ],
    ],
    ['> :::note\n> Ici.\n> :::', [['Ici.', 'quotation', 'note']]],
    ['> **Note :** Le *port*.', [['Le port.', 'note']]],
    [
      '> **Attention\u00A0:** Le port.\n>\n> Fin.',
      [
        ['Le port.', 'warning'],
        ['Fin.', 'warning'],
      ],
    ],
    ['> **Warning**: The port.', [['The port.', 'warning']]],
    ['> **Note**\n> Le port.', [['Le port.', 'note']]],
    ['> **Note :**\n>\n> - Le port.', [['Le port.', 'note', 'list', 'item']]],
    ['> **Note :** `port` ferme.', [['port ferme.', 'note']]],
    [
      '::::note\n:::tip\nA.\n:::\nB.\n::::',
      [
        ['A.', 'note', 'tip'],
        ['B.', 'note'],
      ],
    ],
    ['::: columns\nA.\n:::', [['A.']]],
    ['::: details Lire\n```js\na()\n```\n:::\n\nFin.', [['Lire', 'details'], ['a()', 'details'], ['Fin.']]],
    ['::: code-group\n```sh [npm]\na\n```\n:::', [['a']]],
    [
      '<details><summary>Lire</summary>\n\nA.\n\n</details>',
      [
        ['Lire', 'details'],
        ['A.', 'details'],
      ],
    ],
    [
      '<details>\n<summary>Lire</summary>\nA.\n</details>',
      [
        ['Lire', 'details'],
        ['A.', 'details'],
      ],
    ],
  ])('should be read from %j', (text, expected) => {
    expect(within(text)).toEqual(expected)
  })

  it.each([
    ['```\n:::note\n```\n\nFin.', [[':::note'], ['Fin.']]],
    ['    !!! note\n        A.', [['!!! note\n    A.']]],
    ['!!! note\nA.', [['!!! note A.']]],
    ['??? Quoi', [['??? Quoi']]],
    ['```{r}\na\n```', [['a']]],
    ['20\n% des voix', [['20 % des voix']]],
    ['Note: A.', [['Note: A.']]],
    ['L’ensemble {a} et {1, 2}.', [['L’ensemble {a} et {1, 2}.']]],
    ['> Il a dit [!NOTE] ici.', [['Il a dit [!NOTE] ici.', 'quotation']]],
    ['Un ::: au milieu.', [['Un ::: au milieu.']]],
    ['> **Attention** au quai.', [['Attention au quai.', 'quotation']]],
    ['> **Attention** **!**', [['Attention !', 'quotation']]],
    ['> **Le port :** il dort.', [['Le port : il dort.', 'quotation']]],
  ])('should not be seen in %j', (text, expected) => {
    expect(within(text)).toEqual(expected)
  })
})

describe('a definition', () => {
  const kinds = (text: string) => blocksOf(text).map(({ kind, text }) => [kind, text])

  it.each([
    ['Phare\n: Une tour.'],
    ['Phare\n\n: Une tour.'],
    ['Phare\n\n:   Une\n    tour.'],
  ])('should be read from %j', text => {
    expect(kinds(text)).toEqual([
      ['definedTerm', 'Phare'],
      ['definition', 'Une tour.'],
    ])
  })

  it('should leave alone what stands two paragraphs before it, and prose that was wrapped before a colon', () => {
    expect(kinds('Le port.\n\nPhare\n\n: Une tour.').map(([kind]) => kind)).toEqual([
      'paragraph',
      'definedTerm',
      'definition',
    ])
    const wrapped = 'Il y avait sur le quai, ce matin-là, trois choses à ne pas oublier\n: le pain, le sel et l’eau.'
    expect(kinds(wrapped)).toEqual([['paragraph', wrapped.replace('\n', ' ')]])
  })
})

describe('a block of HTML', () => {
  it.each([
    [
      '<table>\n<tr><th>Mot</th></tr>\n<tr><td><b>Phare</b> haut</td></tr>\n</table>',
      [
        ['Mot', 'table', 'row'],
        ['Phare haut', 'table', 'row'],
      ],
    ],
    [
      '<table><tr><td>\n\nLe *phare*.\n\n</td><td>\n\nLa mer.\n\n</td></tr></table>',
      [
        ['Le phare.', 'table', 'row'],
        ['La mer.', 'table', 'row'],
      ],
    ],
    [
      '<ul>\n<li>un\n<li>deux</li>\n</ul>',
      [
        ['un', 'list', 'item'],
        ['deux', 'list', 'item'],
      ],
    ],
    [
      '<dl><dt>Phare</dt><dd>Une tour.</dd></dl>',
      [
        ['Phare', 'definitions'],
        ['Une tour.', 'definitions'],
      ],
    ],
    ['<h2>Le port</h2>\n<blockquote>Il dort.</blockquote>', [['Le port'], ['Il dort.', 'quotation']]],
    ['<Tabs>\n<TabItem value="mac" onClick={() => x}>Sous macOS.</TabItem>\n</Tabs>', [['Sous macOS.', 'details']]],
    ['<img src={require(\'./port.png\').default} alt="Le port" />', [['Le port']]],
    ['<svg><title>Le port</title></svg>\n\nFin.', [['Fin.']]],
  ])('should be read from %j', (text, expected) => {
    expect(within(text)).toEqual(expected)
  })
})

describe('a table set in columns', () => {
  const cells = (text: string) =>
    blocksOf(text).map(({ text, within = [] }) => (within.at(-1)?.header ? text.toUpperCase() : text))

  it.each([
    [
      'simple',
      '  Mot     Prix\n-------  ------\n  pain     12\n  sel       3\n\nFin.',
      ['MOT', 'PRIX', 'pain', '12', 'sel', '3', 'Fin.'],
    ],
    ['without a head', '-----  ----\npain   12\nsel    3\n-----  ----\n\nFin.', ['pain', '12', 'sel', '3', 'Fin.']],
    [
      'of rows of several lines',
      '---------------\nMot    Sens\n-----  --------\npain   de la\n       farine\n\nsel    de la mer\n---------------\n\n: Mots\n',
      ['MOT', 'SENS', 'pain', 'de la farine', 'sel', 'de la mer', 'Mots'],
    ],
    [
      'with lines around its cells',
      '+------+------+\n| Mot  | Prix |\n+======+======+\n| pain | *12* |\n| bis  |      |\n+------+------+\n',
      ['MOT', 'PRIX', 'pain bis', '12'],
    ],
    ['with words over the edge of a column', 'Mot   Prix\n---- ----\npains 12\n', ['MOT', 'PRIX', 'pains', '12']],
    [
      'in a list',
      '- Le port :\n\n  Mot   Prix\n  ----  ----\n  pain  12\n',
      ['Le port :', 'MOT', 'PRIX', 'pain', '12'],
    ],
  ])('should be read: one %s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  it.each([
    ['Le port\n-------\n\nIl dort.', ['Le port', 'Il dort.']],
    ['- - -\n\nFin.', ['Fin.']],
    ['```\nMot   Prix\n----  ----\npain  12\n```', ['Mot   Prix\n----  ----\npain  12']],
    ['Il dit :\n---- ----\n', ['Il dit :']],
  ])('should not be seen in %j', (text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  it('should stand in the file where its place says, and be put anew as one with bars', () => {
    const text = '> Avant.\n\nMot    Sens\n-----  --------\npain   farine\nsel\n\nFin.\n'
    const blocks = blocksOf(text)
    const offsets = blocks.map(({ pieces }) => pieces[0]!.offset)
    expect(offsets.map((at, index) => text.startsWith(blocks[index]!.text, at))).toEqual(blocks.map(() => true))
    const slots = slotsByOffset(slotsOf(text), offsets)
    expect(new Set(slots).size).toBe(blocks.length)
    const english = ['Before.', 'Word', 'What it means', 'bread', 'flour', 'salt', 'End.']
    const contents = new Map(slots.map((slot, index) => [slot!, english[index]]))
    expect(renderedBody(slotsOf(text), contents)).toBe(
      '> Before.\n\n| Word | What it means |\n| --- | --- |\n| bread | flour |\n| salt |  |\n\nEnd.\n',
    )
  })
})

describe('an example', () => {
  it('should be counted through the text, and referred to by its number', () => {
    const text =
      '(@) Le port.\n(@quai) Le quai\n    est long.\n\nVoir (@quai), pas (@mer).\n\n(@) La mer.\n\n    Elle dort.'
    const blocks = blocksOf(text)
    expect(blocks.map(({ text, within = [] }) => [within[0]?.start, text])).toEqual([
      [1, 'Le port.'],
      [1, 'Le quai est long.'],
      [undefined, 'Voir (2), pas (@mer).'],
      [3, 'La mer.'],
      [3, 'Elle dort.'],
    ])
    expect(blocks.map(({ text: words, pieces }) => text.startsWith(words.slice(0, 3), pieces[0]!.offset))).toEqual(
      blocks.map(() => true),
    )
  })

  it.each(['\\#. Un', '\\(@) Un', 'Dit (@) un', '#.Un'])('should not be seen in %j', text => {
    expect(blocksOf(text).map(({ kind, text }) => [kind, text])).toEqual([['paragraph', text.replace('\\', '')]])
  })

  it('should have its number from the list where it has none of its own', () => {
    const items = blocksOf('#. un\n#. deux\n\n#. trois').map(({ text, within = [] }) => [within[0]?.number, text])
    expect(items).toEqual([
      [0, 'un'],
      [0, 'deux'],
      [0, 'trois'],
    ])
  })
})

describe('the name of an emoji', () => {
  it.each([
    ['Fini :tada: !', 'Fini 🎉 !'],
    [':rocket::+1:', '🚀👍'],
    ['Un `:tada:` et :inconnu:.', 'Un :tada: et :inconnu:.'],
    ['De 10:100:30, a:tada:b.', 'De 10:100:30, a:tada:b.'],
    ['Le port :mon-navire: dort.', 'Le port dort.'],
    ['Un \\:tada: écrit.', 'Un :tada: écrit.'],
  ])('should be read in %j', (text, expected) => {
    expect(blocksOf(text).map(({ text }) => text)).toEqual([expected])
  })

  it('should leave the places behind it exact', () => {
    const text = 'Fini :tada: ! Le port.'
    const [{ text: words, pieces }] = blocksOf(text) as [Block]
    expect(offsetInFile(pieces, words.indexOf('Le'))).toBe(text.indexOf('Le'))
  })
})

describe('an element inside a line', () => {
  it.each([
    ['Du <b>gras</b>.', [['strong', 'gras']]],
    [
      '| <code>a</code> | du <i>vin</i> |\n| - | - |',
      [
        ['code', 'a'],
        ['emphasis', 'vin'],
      ],
    ],
    [
      '<kbd>Ctrl</kbd>, H<sub>2</sub>O',
      [
        ['code', 'Ctrl'],
        ['subscript', '2'],
      ],
    ],
    ['Voir <a href="https://example.org/">ici</a>.', [['link', 'ici']]],
    ['<a id="ici"></a>Voir.', []],
    ['<b>un <i>deux</b> trois</i>', [['emphasis', 'deux trois']]],
  ])('should be a mark in %j', (text, expected) => {
    const marks = blocksOf(text).flatMap(({ text, marks }) =>
      marks.map(({ kind, span }) => [kind, text.slice(...span)]),
    )
    expect(marks).toEqual(expected)
  })

  it('should be told where it has no other end, leads nowhere safe, or says nothing', () => {
    const told = (text: string) =>
      parseMarkdown(sourceFile('fr.md', text)).messages.map(({ ruleId, actual }) => [ruleId, actual])
    expect(told('Un <b>mot.')).toEqual([['raw-html', '<b>']])
    expect(told('Un <a href="javascript:a()">mot</a>.')).toEqual([['raw-html', '<a href="javascript:a()">']])
    expect(told('Un <blink>mot</blink>.')).toEqual([['raw-html', '<blink>']])
  })
})

describe('what single projects write', () => {
  it.each([
    [
      '- `a` {{Optional_Inline}}\n  - : Une tour.\n- `b`\n  - : Un quai.\n\n    Long.',
      ['definedTerm', 'definition', 'definedTerm', 'definition', 'definition'],
    ],
    ['Phare\n\n:   Une tour.\n\n        code\n\n    Haute.', ['definedTerm', 'definition', 'code', 'definition']],
    ['| Un vers,\n|   deux vers.', ['verse', 'verse']],
    ['{{< highlight go >}}\na := "b"\n{{< /highlight >}}', ['code']],
    ['{% highlight go %}\na := "b"\n{% endhighlight %}', ['code']],
    ['%% à revoir %%\n\n*[SNSM]: Société', []],
    ['::: {.callout-note title="Le phare"}\nIl brûle.\n:::', ['boxTitle', 'paragraph']],
    ['<p>\n<a href="p.html"><img src="a.png" alt="Le phare"></a>\n</p>', ['paragraph']],
    ['$$x$$ {#eq:a}', ['formula']],
    ['Une lampe^[Elle brûle.] ici.', ['paragraph', 'footnote']],
  ])('should be read from %j', (text, kinds) => {
    expect(blocksOf(text).map(({ kind }) => kind)).toEqual(kinds)
  })

  it('should keep the words of spans, of links whose address is a macro, and of notes inside a line', () => {
    const text =
      '[Petit]{.smallcaps}, [ici]({{< ref "p.md" >}}), [là][l]{.a} et une lampe^[Elle *brûle*.].\n\n[l]: p.html'
    expect(blocksOf(text)).toMatchObject([
      {
        text: 'Petit, ici, là et une lampe.',
        marks: [
          { kind: 'link', url: 'p.html' },
          { kind: 'footnote', label: 'inline-1' },
        ],
      },
      { text: 'Elle brûle.', kind: 'footnote' },
    ])
  })

  it('should put the translation of a note inside a line behind that line', () => {
    const source = slotsOf('Une lampe^[Elle brûle.] ici.\n\nFin.\n')
    const contents = new Map([
      [0, 'A lamp[^inline-1] here.'],
      [1, 'End.'],
      [2, 'It burns.'],
    ])
    expect(renderedBody(source, contents)).toBe('A lamp[^inline-1] here.\n\n[^inline-1]: It burns.\n\nEnd.\n')
  })
})

describe('what MkDocs, MyST, MDX and AsciiDoc write', () => {
  it.each([
    [
      '!!! note "À *savoir*"\n    A.\n\n    - B\n\nC.',
      [['À savoir', 'note'], ['A.', 'note'], ['B', 'note', 'list', 'item'], ['C.']],
    ],
    ['??? warning\n    A.\n!!! tip ""\n    B.\nC.', [['A.', 'warning'], ['B.', 'tip'], ['C.']]],
    [
      '!!! note\n\n\tA.\n\n\t!!! tip\n\n\t\tB.',
      [
        ['A.', 'note'],
        ['B.', 'note', 'tip'],
      ],
    ],
    [
      '- A\n\n    !!! note\n        B.',
      [
        ['A', 'list', 'item'],
        ['B.', 'list', 'item', 'note'],
      ],
    ],
    ['!!! note\n    ```\n    a\n\n      b\n    ```', [['a\n\n  b', 'note']]],
    [
      '=== "Linux"\n    A.\n\n=== "Mac"\n    B.',
      [
        ['Linux', 'details'],
        ['A.', 'details'],
        ['Mac', 'details'],
        ['B.', 'details'],
      ],
    ],
    [
      '/// note | Titre\nA.\n///',
      [
        ['Titre', 'note'],
        ['A.', 'note'],
      ],
    ],
    [
      ':::{admonition} Titre\n:class: tip\nA.\n:::',
      [
        ['Titre', 'tip'],
        ['A.', 'tip'],
      ],
    ],
    [
      '````{note}\nA.\n\n```{tip}\nB.\n```\n````',
      [
        ['A.', 'note'],
        ['B.', 'note', 'tip'],
      ],
    ],
    ['```{code-block} python\n:linenos:\na\n```', [['a']]],
    [':::{code-block} python\na\n:::', [['a']]],
    ['```{toctree}\na\n```\n\nA.', [['A.']]],
    ['(quai)=\n## A\n\n% à revoir\n\n+++\n\nB.', [['A'], ['B.']]],
    [
      '<Note title="T">\nA.\n</Note>',
      [
        ['T', 'note'],
        ['A.', 'note'],
      ],
    ],
    ['<Callout type="warning">A *b*.</Callout>', [['A b.', 'warning']]],
    ['NOTE: A.', [['A.', 'note']]],
    [
      '> [!faq|right]- T\n> A.',
      [
        ['T', 'question'],
        ['A.', 'question'],
      ],
    ],
    [
      '\\begin{enumerate}\n\\item A\n\\begin{itemize}\n\\item B\n\\end{itemize}\n\\end{enumerate}',
      [
        ['A', 'list', 'item'],
        ['B', 'list', 'item', 'list', 'item'],
      ],
    ],
    ['\\begin{quote}\nA.\n\\end{quote}', [['A.', 'quote']]],
  ])('should be read from %j', (text, expected) => {
    expect(within(text)).toEqual(expected)
  })

  it.each([
    ['Voir {ref}`le quai <quai>`, {ref}`quai` et {term}`lampe`.', 'Voir le quai, et lampe.', []],
    ['H{sub}`2`O, {kbd}`Ctrl`, {py:func}`a`', 'H2O, Ctrl, a', ['subscript', 'code', 'code']],
    ['Soit {math}`x^2`.', 'Soit x^2.', ['formula']],
    ['Écrire `{ref}` ici.', 'Écrire {ref} ici.', ['code']],
  ])('should have the words of %j', (text, words, kinds) => {
    const [block] = blocksOf(text)
    expect([block?.text, block?.marks.map(({ kind }) => kind)]).toEqual([words, kinds])
  })

  it('should stand in the file where its place says', () => {
    const text =
      '!!! note "Titre"\n    Un phare\n    brûle.\n\n    > Une\n    > lampe.\n\n> [!TIP]\n> Deux *mots*\n> ici.\n\n:::{note} Vent\n:class: a\nVoir {ref}`le quai <q>` ici.\n:::'
    const file = sourceFile('fr.md', text)
    const found = blocksOf(text).flatMap(({ text: words, pieces }) =>
      pieces.map(({ start, offset }, index) => {
        const word = /\S+/.exec(words.slice(start, pieces[index + 1]?.start))?.[0] ?? ''
        return [word, file.text.slice(offset).trimStart().slice(0, word.length)]
      }),
    )
    expect(found.length).toBeGreaterThan(10)
    for (const [word, at] of found) expect(at).toBe(word)
  })

  it('should keep its signs around a translation', () => {
    const source = slotsOf('!!! note "Titre"\n    Un phare\n    brûle.\n\n:::{tip} Vent\n:class: a\nIl souffle.\n:::\n')
    const contents = new Map(['Title', 'A lamp\nburns.', 'Wind', 'It blows.'].map((words, index) => [index, words]))
    expect(renderedBody(source, contents)).toBe(
      '!!! note "Title"\n    A lamp\n    burns.\n\n:::{tip} Wind\n:class: a\nIt blows.\n:::\n',
    )
  })

  it.each([
    ':::note\n\nA.',
    'A.\n\n:::',
    '::: tip Titre\n\nA.\n\n::: note\n\nB.\n\n:::',
  ])('should tell of a box without its other line in %j', text => {
    expect(parseMarkdown(sourceFile('fr.md', text)).messages.map(({ ruleId }) => ruleId)).toEqual(['unclosed-box'])
  })
})

describe('what is read beyond CommonMark', () => {
  const text = readFileSync(join(import.meta.dirname, '../cases/compile/boxes-and-definitions/fr.md'), 'utf8')

  it('should stand in the file where its place says', () => {
    const file = sourceFile('fr.md', text)
    for (const { kind, text: words, pieces, marks } of blocksOf(text)) {
      if (kind === 'formula' || marks.length > 0 || words.includes('é')) continue
      const { line = 0, column = 0 } = placeOfPieces(file, pieces, [0, 1])
      expect(text.split('\n')[line - 1]!.slice(column - 1)[0]).toBe(words[0])
    }
  })

  it('should have one place for its translation each', () => {
    const blocks = blocksOf(text)
    const slots = slotsByOffset(
      slotsOf(text),
      blocks.map(({ pieces }) => pieces[0]!.offset),
    )
    expect(new Set(slots).size).toBe(blocks.length)
    expect(slots).not.toContain(undefined)
  })

  it.each([
    ':::note\n',
    ':::\n\n',
    '> [!NOTE]\n',
    '<details>\n\n',
    'a\n: b\n',
    ': b\n\n',
    '==a',
    '^a^',
    '<sup>',
    '<p>a\n\n',
    '<table><tr><td>a\n\n',
    '<li>a\n\n',
    '</td>',
    'a^[b] ',
    '- a\n  - : b\n',
    '| a\n',
    'a  b\n-- --\n',
    '-- --\n\n',
    '----\na\n-- --\n\n',
    '+--+\n| a|\n',
    '(@a) b (@a)\n',
    '#. a\n\n',
    ':tada:',
    '<b>',
    '</b>',
    '!!! a\n    b\n',
    '!!! a\n\n',
    '```{note}\n',
    ':::{note}\nA\n:::\n',
    '{a}`b`',
    '\\begin{itemize}\n',
    '<Note>',
    '> **Note:** a\n\n',
  ])('should be read in time linear in many of %j', async piece => {
    expect(await growth(times => blocksOf(piece.repeat(times)), 120)).toBeLessThan(linear)
  })
})
