import type { Edition } from '../../src/core/model/edition.ts'
import type { Container, Mark } from '../../src/core/model/unit.ts'
import { edition, spanOf, term, termAt, unit, unitText } from './edition.ts'

const opening = 'Le marché ouvre à six heures. On y vend de tout, et l’on prend son temps en compte.'
const openingEnglish = 'The market opens at six. They sell everything there. Time is taken into account.'
const second = 'La levée de fonds a réussi. Le tour de table a duré un mois : quelle histoire !'
const secondEnglish = 'The fundraising worked. The funding round lasted a month: what a story!'

const list = (number: number, ordered = false): Container => ({
  kind: 'list',
  number,
  ordered,
  ...(ordered ? { start: 3 } : {}),
})
const item = (number: number, checked?: boolean): Container => ({
  kind: 'item',
  number,
  ...(checked === undefined ? {} : { checked }),
})
const row = (number: number, header = false): Container => ({ kind: 'row', number, header })
const table: Container = { kind: 'table', number: 0 }

function mark(kind: Mark['kind'], text: string, quote: string, more: Partial<Mark> = {}): Mark {
  return { kind, span: spanOf(text, quote), ...more }
}

/** A text that has one of everything a text can have. */
export const market: Edition = edition(
  [
    unit('head1', ['Le matin'], ['Morning'], { kind: 'heading', depth: 2 }),
    unit('open1', ['Le marché ouvre à six heures.', 'On y vend de tout, et l’on prend son temps en compte.'], null, {
      status: 'written',
      target: unitText(['The market opens at six.', 'They sell everything there.', 'Time is taken into account.']),
      links: [
        { source: [0], target: [0], score: 1 },
        { source: [1], target: [1, 2], score: 0.9 },
      ],
      annotations: [
        termAt(opening, 'marché', 'marche', [openingEnglish, 'market']),
        {
          kind: 'term',
          term: 'prendre-en-compte',
          source: [spanOf(opening, 'prend'), spanOf(opening, 'en compte')],
          target: [spanOf(openingEnglish, 'taken into account')],
          match: { form: 'prend … en compte', by: 'generated' },
        },
        {
          kind: 'note',
          note: {
            id: 'n1',
            kind: 'grammar',
            body: '*L’on* is *on* after a vowel; see [a grammar](https://example.org/on).',
            text: 'L’on is on after a vowel; see a grammar.',
          },
          source: [spanOf(opening, 'l’on')],
          target: [],
        },
      ],
    }),
    unit(
      'fund1',
      ['La levée de fonds a réussi.', 'Le tour de table a duré un mois : quelle histoire !'],
      ['The fundraising worked.', 'The funding round lasted a month: what a story!'],
      {
        source: {
          ...unitText(['La levée de fonds a réussi.', 'Le tour de table a duré un mois : quelle histoire !']),
          marks: [
            mark('strong', second, 'a réussi. Le tour'),
            mark('link', second, 'tour de table', { url: 'https://example.org/tour', title: 'Tour' }),
            mark('emphasis', second, 'quelle histoire'),
            { kind: 'footnote', span: [second.length, second.length], label: 'un' },
          ],
        },
        target: {
          ...unitText(['The fundraising worked.', 'The funding round lasted a month: what a story!']),
          marks: [
            mark('code', secondEnglish, 'worked'),
            { kind: 'footnote', span: [secondEnglish.length, secondEnglish.length], label: 'un' },
          ],
        },
        annotations: [
          termAt(second, 'levée de fonds', 'levee-de-fonds', [secondEnglish, 'fundraising']),
          { ...termAt(second, 'fonds', 'fonds'), parent: 0 } as ReturnType<typeof termAt>,
          termAt(second, 'tour de table', 'tour-de-table', [secondEnglish, 'funding round']),
          termAt(second, 'mois', 'mois'),
        ],
      },
    ),
    unit('lista', ['Des pommes.'], ['Apples.'], { kind: 'listItem', within: [list(0), item(0)] }),
    unit('listb', ['Des poires :'], ['Pears:'], { kind: 'listItem', within: [list(0), item(1)] }),
    unit('listc', ['Williams'], ['Williams'], { kind: 'listItem', within: [list(0), item(1), list(1, true), item(2)] }),
    unit('listd', ['Conférence'], ['Conference'], {
      kind: 'listItem',
      within: [list(0), item(1), list(1, true), item(3)],
    }),
    unit('todoa', ['Payer'], ['Pay'], { kind: 'listItem', within: [list(2), item(4, true)] }),
    unit('todob', ['Partir'], ['Leave'], { kind: 'listItem', within: [list(2), item(5, false)] }),
    unit('quota', ['« Venez tôt », disait-elle.'], ['“Come early,” she used to say.'], {
      kind: 'quotation',
      within: [{ kind: 'quotation', number: 0 }],
    }),
    unit('quotb', ['Et nous venions.'], ['And we came.'], {
      kind: 'quotation',
      within: [{ kind: 'quotation', number: 0 }],
    }),
    unit('cella', ['Fruit'], ['Fruit'], { kind: 'tableCell', column: 0, within: [table, row(0, true)] }),
    unit('cellb', ['Prix'], ['Price'], { kind: 'tableCell', column: 1, within: [table, row(0, true)] }),
    unit('cellc', ['Pomme'], ['Apple'], { kind: 'tableCell', column: 0, within: [table, row(1)] }),
    unit('celld', ['2,50 €'], ['€2.50'], { kind: 'tableCell', column: 1, within: [table, row(2)] }),
    unit('vers1', ['Le vent se lève'], ['The wind is rising'], {
      kind: 'verse',
      within: [{ kind: 'stanza', number: 0 }],
    }),
    unit('vers2', ['il faut tenter de vivre'], ['we must try to live'], {
      kind: 'verse',
      within: [{ kind: 'stanza', number: 0 }],
    }),
    unit('code1', ['a = 1\nb < 2'], ['a = 1\nb < 2'], { kind: 'code', breakBefore: true }),
    unit('stale', ['Le prix a encore monté.'], ['The price has risen.'], {
      status: 'stale',
      staleSource: 'Le prix a monté.',
    }),
    unit('mach1', ['Il pleut.'], ['It is raining.'], {
      status: 'machine',
      provenance: { engine: 'deepl', date: '2026-11-20' },
    }),
    unit('miss1', ['On rentre.'], null),
    unit('foot1', ['Valéry, *Le Cimetière marin*.'], ['Valéry, *The Graveyard by the Sea*.'], {
      kind: 'footnote',
      within: [{ kind: 'footnote', number: 0, label: 'un' }],
    }),
  ],
  {
    terms: {
      marche: term('marche', {
        term: 'marché',
        pos: 'noun',
        gender: 'm',
        gloss: 'market',
        level: 'A1',
        ipa: 'maʁʃe',
        example: { fr: 'Le *marché* ouvre à sept heures.', en: 'The *market* opens at seven.' },
        renderings: ['market', 'deal'],
      }),
      'prendre-en-compte': term('prendre-en-compte', {
        term: 'prendre … en compte',
        pos: 'expression',
        gloss: 'to take into account',
        level: 'B1',
      }),
      'levee-de-fonds': term('levee-de-fonds', {
        term: 'levée de fonds',
        pos: 'noun',
        gender: 'f',
        gloss: 'fundraising',
        level: 'B2',
        definition: { fr: 'Collecte d’argent *auprès* d’investisseurs.', en: 'Raising **money** from investors.' },
        see: ['tour-de-table', 'nulle-part'],
      }),
      fonds: term('fonds', { gloss: 'funds', level: 'B1' }),
      'tour-de-table': term('tour-de-table', {
        term: 'tour de table',
        gloss: 'funding round',
        level: 'C1',
        renderings: ['funding round'],
      }),
      mois: term('mois', { gloss: 'month' }),
    },
    questions: [
      { kind: 'true-false', question: 'Le prix a *baissé*.', answer: false, because: 'Le prix a encore monté.' },
      { kind: 'true-false', question: 'Il y a un café.', answer: 'not-said' },
      { kind: 'gap', question: 'Le ___ se lève.', answers: ['vent', 'jour'] },
      { kind: 'open', question: 'Que vend-on ?', answers: ['De *tout*.'] },
      { kind: 'open', question: 'Et vous ?' },
    ],
  },
)
