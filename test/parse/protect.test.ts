import { describe, expect, it } from 'vitest'
import { protectedIn } from '../../src/core/parse/dialect/protect.ts'
import { markdownTree } from '../../src/core/parse/dialect/tree.ts'
import { growth, linear } from '../growth.ts'

const found = (text: string) => protectedIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('what no Markdown parser may look into', () => {
  it.each([
    ['Soit $x$ un nombre.', 'formula', '$x$'],
    ['Soit $a_1 * b$ le produit.', 'formula', '$a_1 * b$'],
    ['On a $n \\le 3$, puis rien.', 'formula', '$n \\le 3$'],
    ['Le prix $p = 3\\$$ monte.', 'formula', '$p = 3\\$$'],
    ['$$\nx\n$$', 'formula', '$$\nx\n$$'],
    ['$$\n\nx\n\n$$', 'formula', '$$\n\nx\n\n$$'],
    ['\\begin{align*}\na &= b\n\\end{align*}', 'formula', '\\begin{align*}\na &= b\n\\end{align*}'],
    ['Voir {{domxref("Lampe")}} ici.', 'macro', '{{domxref("Lampe")}}'],
    ['{{< figure src="a.png" >}}', 'macro', '{{< figure src="a.png" >}}'],
    ['{% note %}', 'macro', '{% note %}'],
    ["import Lampe from './lampe'", 'macro', "import Lampe from './lampe'"],
    ['# Le phare {#phare}', 'silent', '{#phare}'],
    ['[le phare](/p){.lien}', 'silent', '{.lien}'],
    ['{/* à revoir */}', 'silent', '{/* à revoir */}'],
    ['Soit \\\\(a + b\\\\) la somme.', 'formula', '\\\\(a + b\\\\)'],
    ['\\\\[\nx\n\\\\]', 'formula', '\\\\[\nx\n\\\\]'],
    ['Soit \\(x^2\\) le carré.', 'formula', '\\(x^2\\)'],
    ['\\[ x_1 = 2 \\]', 'formula', '\\[ x_1 = 2 \\]'],
    [
      'export const Lampe = ({ a }) => (\n  <b>\n\n  {a}</b>\n);\n\nLe phare.',
      'macro',
      'export const Lampe = ({ a }) => (\n  <b>\n\n  {a}</b>\n);',
    ],
    ['[[toc]]', 'macro', '[[toc]]'],
    ['<<< @/phare.js{2}', 'macro', '<<< @/phare.js{2}'],
    ['Voir [@dupont99, p. 3; voir aussi @durand].', 'macro', '[@dupont99, p. 3; voir aussi @durand]'],
    [
      '{{< highlight go >}}\na := "b"\n{{< /highlight >}}',
      'macro',
      '{{< highlight go >}}\na := "b"\n{{< /highlight >}}',
    ],
    ['[ici]({{< ref "p.md" >}})', 'macro', '{{< ref "p.md" >}}'],
    ['<math><mi>x</mi></math>', 'macro', '<math><mi>x</mi></math>'],
    ['Une lampe^[Elle brûle.] ici.', 'note', '^[Elle brûle.]'],
    ['<button @click="a++">Oui', 'silent', '<button @click="a++">'],
    ['<Lampe style={{ color: "red" }} />', 'silent', '{{ color: "red" }}'],
    ['Le phare %%à revoir%% brûle.', 'silent', '%%à revoir%%'],
    ['%%\nà revoir\n\ndemain\n%%', 'silent', '%%\nà revoir\n\ndemain\n%%'],
    ['{% comment %}à revoir{% endcomment %}', 'silent', '{% comment %}à revoir{% endcomment %}'],
    ['{::comment}à revoir{:/comment}', 'silent', '{::comment}à revoir{:/comment}'],
    ['{% highlight js %}\na = b\n{% endhighlight %}', 'macro', '{% highlight js %}\na = b\n{% endhighlight %}'],
    ['[ici]({% link p.md %})', 'macro', '{% link p.md %}'],
    ['*[SNSM]: Société des sauveteurs', 'macro', '*[SNSM]: Société des sauveteurs'],
    ['![[phare.png]]', 'macro', '![[phare.png]]'],
    ['* Table\n{:toc}', 'macro', '* Table\n{:toc}'],
    ['--8<-- "phare.md"', 'macro', '--8<-- "phare.md"'],
    ['[le phare](/p){target="_blank"}', 'silent', '{target="_blank"}'],
    ['La mer.\n{: lang="fr"}', 'silent', '{: lang="fr"}'],
    ['<Lampe />\n\nLe prix {prix} ici.', 'macro', '{prix}'],
    ['<Lampe />\n\nUn{" "}mot.', 'silent', '{" "}'],
    ['{a.map(b => (\n\n  <li>{b}</li>\n))}', 'macro', '{a.map(b => (\n\n  <li>{b}</li>\n))}'],
    ['\\begin{theorem}[Gauss]\nA.', 'macro', '\\begin{theorem}[Gauss]'],
    ['Voir \\cite[p. 2]{dupont} ici.', 'macro', '\\cite[p. 2]{dupont}'],
    ['Soit \\[ y = 3 \\] ici.', 'formula', '\\[ y = 3 \\]'],
    ['Le phare brûle. ^phare-1', 'silent', '^phare-1'],
    ['<>\nLa mer.', 'silent', '<>'],
  ])('should be found in %j', (text, kind, expected) => {
    expect(found(text)).toEqual([[kind, expected]])
  })

  it.each([
    ['Un billet à 5 $ ou à 10 $.'],
    ['Il coûte 5 $, et l’autre 10 $, dit-elle.'],
    ['It rose from $5 to $10 a piece.'],
    ['From $6.6 billion to $157 billion, and $3.'],
    ['Entre 5$US et 10$US.'],
    ['On écrit `$x$` et ``{{ `a` }}``.'],
    ['```\n$x$ {{ a }}\n```'],
    ['> ~~~\n> $x$\n> ~~~'],
    ['Un \\$x\\$ sans formule.'],
    ['$$ seul'],
    ['Une accolade { seule }, un ensemble {1, 2}.'],
    ['---\ntitle: "{{ a }}"\n---\n\nLe phare.'],
    ['[a](https://example.org/{{id}})'],
    ['Le mot \\[sic\\] et \\(voir plus bas\\) restent.'],
    ['La case \\[x\\], la note \\[^1\\] et \\[+ 2\\] restent.'],
    ['\\\\[phare \\\\](https://exemple.fr/)'],
    ['{: un\n\\<Ce fut\n}'],
    ['Le commerce,\nimport vins, fromages et fruits,\nva bien.'],
    ['Écrire à [contact@example.org] ou à [Anne @ midi].'],
    ['Un renvoi^[2] au bas.'],
    ['La table [TOC] dans la phrase.'],
    ['De 10%% à 20%% par an.'],
    ['Soit {xy=1} et l’ensemble {ab=2}'],
    ['Un renvoi [[12]](p.html), un autre [[3]].'],
    ['Un \\[[mot]] échappé, [[un lien]](p.html).'],
    ['Élevé à la puissance ^ n'],
  ])('should not be found in %j', text => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Voir [[Le phare]].', ['[[', ']]']],
    ['Voir [[Le phare#Tour|la *tour*]].', ['[[Le phare#Tour|', ']]']],
  ])('should be the marks alone in %j', (text, marks) => {
    expect(found(text)).toEqual(marks.map(mark => ['silent', mark]))
  })

  it('should leave every place where it is', () => {
    const text = '# A {#a}\n\nLe *phare $a*b$* est `$b$`, {{ m }} loin \\$ de $c_1$ ici.'
    const [, paragraph] = markdownTree(text).children
    const words: [string, string][] = []
    const look = (node: object): void => {
      const { type, value, position, children = [] } = node as Record<string, never>
      const { start, end } = position as { start: { offset: number }; end: { offset: number } }
      if (type === 'text') words.push([value, text.slice(start.offset, end.offset)])
      for (const child of children) look(child)
    }
    look(paragraph!)
    expect(words).toEqual([
      ['Le ', 'Le '],
      ['phare ', 'phare '],
      [' est ', ' est '],
      [', ', ', '],
      ['loin $ de ', 'loin \\$ de'],
      [' ici.', ' ici.'],
    ])
  })

  it.each([
    '$',
    '$a ',
    '$$',
    '$$ a\n\n',
    '{{',
    '{',
    '<a ={',
    '\\begin{align}',
    '`$',
    '$a`',
    '[x]({{',
    '\\\\(',
    '\\[ x_1\n',
    'export const a = (\n\n',
    '^[a',
    '[a @b1',
    '<a @b="',
    '[a]{.b}',
    '[{.b} ]{.c}',
    '[[a',
    '[[a]]',
    'a ]]',
    '%% ',
    '{% comment %}',
    '{ab="',
  ])('should be sought in time linear in many of %j', async piece => {
    expect(await growth(times => protectedIn(piece.repeat(times)), 10_000)).toBeLessThan(linear)
  })
})
