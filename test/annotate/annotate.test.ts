import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BindingEntry, NoteEntry, TermAnnotation, TermEntry } from '../../src/core/model/annotation.ts'
import { noAnnotations, type TextAnnotations } from '../../src/core/model/glossary.ts'
import { annotateText, counterpartsIn, define, glossaryOf, type Pair, quotesIn } from './find.ts'

const place = { file: 'text.yaml', line: 3, column: 3 }
const entryOf = <Value>(value: Value) => ({ value, place, places: { quote: { ...place, line: 4 } } })

const withNotes = (...notes: readonly NoteEntry[]): TextAnnotations => ({ ...noAnnotations, notes: notes.map(entryOf) })
const withBindings = (...bindings: readonly BindingEntry[]): TextAnnotations => ({
  ...noAnnotations,
  bindings: bindings.map(entryOf),
})

const noteAt = (quote: string, more: Partial<NoteEntry> = {}): NoteEntry => ({
  quote,
  kind: 'usage',
  body: 'x',
  ...more,
})

const quotesOf = (texts: readonly Pair[], local: TextAnnotations, ...entries: readonly TermEntry[]) => {
  const { annotations, messages, units } = annotateText(texts, glossaryOf(...entries), local)
  const quotes = annotations.map((own, unit) =>
    own.map(({ source }) => source.map(([start, end]) => units[unit]!.source.text.slice(start, end)).join(' … ')),
  )
  return { quotes, messages, annotations }
}

const round: TermEntry = {
  term: 'tour de table',
  pos: 'noun',
  gender: 'm',
  renderings: ['funding round', 'round of funding'],
}
const close: TermEntry = { term: 'clôturer un tour de table', pos: 'expression' }

describe('terms', () => {
  it('should keep a term inside a longer one as its component', () => {
    const { annotations } = annotateText([{ source: 'OpenAI a clôturé ce tour de table.' }], glossaryOf(round, close))
    expect(annotations[0]).toMatchObject([{ term: 'cloturer-un-tour-de-table' }, { term: 'tour-de-table', parent: 0 }])
    expect((annotations[0]![0] as TermAnnotation).parent).toBeUndefined()
  })

  it('should drop a term that crosses a longer one', () => {
    const found = quotesIn(
      'une prise de position commune',
      { term: 'prise de position', pos: 'noun' },
      { term: 'position commune', pos: 'noun' },
    )
    expect(found).toEqual(['prise de position'])
  })

  it('should say of two terms at one place that they are in doubt, and mark neither', () => {
    const bank: TermEntry = { term: 'avocat', id: 'avocat-fruit', pos: 'noun' }
    const lawyer: TermEntry = { term: 'avocat', id: 'avocat-homme', pos: 'noun' }
    const { quotes, messages } = quotesOf([{ source: 'Un avocat mûr.' }], noAnnotations, bank, lawyer)
    expect(quotes).toEqual([[]])
    expect(messages).toMatchObject([{ ruleId: 'doubtful-term', actual: 'avocat' }])
  })

  it('should part homographs by the gender of the determiner, and name them by id where nothing tells', () => {
    const turn: TermEntry = { term: 'tour', id: 'tour-m', pos: 'noun', gender: 'm' }
    const tower: TermEntry = { term: 'tour', id: 'tour-f', pos: 'noun', gender: 'f' }
    const texts = [{ source: 'La tour penche.' }, { source: 'Chaque tour est gardé.' }, { source: 'Un grand tour.' }]
    const { quotes, messages } = quotesOf(texts, noAnnotations, turn, tower)
    expect(quotes).toEqual([['tour'], [], ['tour']])
    expect(messages).toMatchObject([{ ruleId: 'doubtful-term', actual: 'tour', expected: ['tour-m', 'tour-f'] }])
  })

  it('should let a binding decide between them', () => {
    const bank: TermEntry = { term: 'avocat', id: 'avocat-fruit', pos: 'noun' }
    const lawyer: TermEntry = { term: 'avocat', id: 'avocat-homme', pos: 'noun' }
    const local = withBindings({ quote: 'avocat', term: 'avocat-fruit' })
    const { annotations, messages } = quotesOf([{ source: 'Un avocat mûr.' }], local, bank, lawyer)
    expect(annotations[0]).toMatchObject([{ term: 'avocat-fruit', match: { by: 'binding' } }])
    expect(messages).toEqual([])
  })

  it('should let a part of speech decide between a noun and a verb', () => {
    const noun: TermEntry = { term: 'marche', id: 'marche', pos: 'noun' }
    const verb: TermEntry = { term: 'marcher', pos: 'verb' }
    const { annotations } = annotateText([{ source: 'La marche est longue, mais il marche.' }], glossaryOf(noun, verb))
    expect(annotations[0]).toMatchObject([{ term: 'marche' }, { term: 'marcher' }])
  })

  it('should read a bare word by its sentence', () => {
    const { quotes, messages } = quotesOf([{ source: 'Reste à savoir qui paiera.' }], noAnnotations, {
      term: 'reste',
      pos: 'noun',
    })
    expect(quotes).toEqual([[]])
    expect(messages).toEqual([])
  })

  it('should keep one place from a term', () => {
    const local = withBindings({ quote: 'tour de table', unit: 'unit1', term: false })
    const { quotes } = quotesOf(
      [{ source: 'Un tour de table.' }, { source: 'Le tour de table du salon.' }],
      local,
      round,
    )
    expect(quotes).toEqual([['tour de table'], []])
  })

  it('should prefer a term of the text to one of the glossary', () => {
    const local = { ...noAnnotations, terms: [define({ term: 'tour de table', gloss: 'going round the table' })] }
    const { terms } = annotateText([{ source: 'Un tour de table.' }], glossaryOf(round), local)
    expect(terms['tour-de-table']).toMatchObject({ gloss: 'going round the table', local: true })
  })

  it('should keep terms whose addresses are words that every JavaScript object knows', () => {
    const { annotations, terms } = annotateText(
      [{ source: 'La méthode constructor de la classe.' }],
      glossaryOf({ term: 'constructor', pos: 'name', gloss: 'constructor' }),
    )
    expect(annotations[0]).toMatchObject([{ term: 'constructor' }])
    expect(Object.entries(terms)).toMatchObject([['constructor', { gloss: 'constructor' }]])
  })

  it('should say how each form was made', () => {
    const { annotations } = annotateText(
      [{ source: 'Elles s’effritent.' }],
      glossaryOf({ term: 's’effriter', pos: 'verb' }),
    )
    expect(annotations[0]).toMatchObject([
      { match: { form: 's’effritent', by: 'generated', why: 'finite form of effriter, 3rd person' } },
    ])
  })

  it('should say of an unknown binding that there is no such term', () => {
    const { messages } = quotesOf([{ source: 'Un tour.' }], withBindings({ quote: 'tour', term: 'valse' }))
    expect(messages).toMatchObject([{ ruleId: 'unknown-term', actual: 'valse' }])
  })
})

describe('counterparts', () => {
  it.each<[string, string, TermEntry, string[]]>([
    ['Les tours de table.', 'The funding rounds.', round, ['funding rounds']],
    ['Un tour de table.', 'A new round of its funding.', round, ['round of … funding']],
    ['Un tour de table.', 'Funding came in one round.', round, ['Funding … round']],
    ['Un tour de table.', 'A round table.', round, ['']],
    [
      'Elle a semé le doute.',
      'It sowed doubt.',
      { term: 'semer le doute', renderings: ['sow doubt'] },
      ['sowed doubt'],
    ],
    ['Des start-ups.', 'Start-ups.', { term: 'start-up', pos: 'noun', renderings: ['startup'] }, ['Start-ups']],
    [
      'Il prend tout en compte.',
      'He takes it all into account.',
      { term: 'prendre … en compte', renderings: ['take … into account'] },
      ['takes … into account'],
    ],
    ['Il lutte.', 'He fought.', { term: 'lutter', renderings: ['fight'] }, ['fought']],
    ['L’IA.', 'The aim of AI.', { term: 'IA', pos: 'acronym', renderings: ['AI'] }, ['AI']],
    [
      'Le centre de données.',
      'The data centre.',
      { term: 'centre de données', renderings: ['data center'] },
      ['data centre'],
    ],
    [
      'Il se lave.',
      'They washed themselves.',
      { term: 'se laver', renderings: ['wash oneself'] },
      ['washed themselves'],
    ],
    [
      'Un tour de table, puis un tour de table.',
      'A funding round, then a funding round.',
      round,
      ['funding round', 'funding round'],
    ],
    ['L’IA.', 'A.I. wins.', { term: 'IA', pos: 'acronym', renderings: ['AI'] }, ['A.I']],
    ['L’IA.', 'He met A. I. Smith.', { term: 'IA', pos: 'acronym', renderings: ['AI'] }, ['']],
    ['Un courriel.', 'An email.', { term: 'courriel', pos: 'noun', renderings: ['e-mail'] }, ['email']],
    ['Un courriel.', 'Two e-mails.', { term: 'courriel', pos: 'noun', renderings: ['email'] }, ['e-mails']],
    [
      'Une belle-mère.',
      'Two mothers-in-law.',
      { term: 'belle-mère', pos: 'noun', renderings: ['mother-in-law'] },
      ['mothers-in-law'],
    ],
    ['La défense.', 'The defence.', { term: 'défense', pos: 'noun', renderings: ['defense'] }, ['defence']],
    [
      'Des habits colorés.',
      'Colourful clothes.',
      { term: 'coloré', pos: 'adjective', renderings: ['colorful'] },
      ['Colourful'],
    ],
    ['Des programmes.', 'Programs.', { term: 'programme', pos: 'noun', renderings: ['programme'] }, ['Programs']],
    ['Un jugement.', 'A judgment.', { term: 'jugement', pos: 'noun', renderings: ['judgement'] }, ['judgment']],
    ['Il analyse.', 'He analyzed it.', { term: 'analyser', pos: 'verb', renderings: ['analyse'] }, ['analyzed']],
    ['Un favori.', 'My favourites.', { term: 'favori', pos: 'noun', renderings: ['favorite'] }, ['favourites']],
    [
      'Il manœuvrait.',
      'He was maneuvering.',
      { term: 'manœuvrer', pos: 'verb', renderings: ['manoeuvre'] },
      ['maneuvering'],
    ],
    ['Il panique.', 'Panicking, he ran.', { term: 'paniquer', pos: 'verb', renderings: ['panic'] }, ['Panicking']],
    ['La plus grande.', 'The biggest.', { term: 'grand', pos: 'adjective', renderings: ['big'] }, ['biggest']],
    ['Plus vieux.', 'Older.', { term: 'vieux', pos: 'adjective', renderings: ['old'] }, ['Older']],
    ['Une ferme.', 'A farmer.', { term: 'ferme', pos: 'noun', renderings: ['farm'] }, ['']],
    ['Le matin.', 'In mourning.', { term: 'matin', pos: 'noun', renderings: ['morning'] }, ['']],
  ])('should link %s with %s', (source, target, entry, expected) => {
    expect(counterpartsIn({ source, target }, entry)).toEqual(expected)
  })

  it('should give each occurrence its own counterpart', () => {
    const target = 'A funding round, then a funding round.'
    const { annotations } = annotateText(
      [{ source: 'Un tour de table, puis un tour de table.', target }],
      glossaryOf(round),
    )
    expect(annotations[0]!.map(annotation => annotation.target)).toEqual([[[2, 15]], [[24, 37]]])
  })

  const capital: TermEntry = { term: 'capital', pos: 'noun', renderings: ['capital'] }
  const venture: TermEntry = { term: 'capital-risque', pos: 'noun', renderings: ['venture capital'] }
  const state: TermEntry = { term: 'État', pos: 'noun', renderings: ['State', 'government'] }
  const government: TermEntry = { term: 'gouvernement', pos: 'noun', renderings: ['government'] }
  const closing: TermEntry = { ...close, renderings: ['close a funding round'] }
  const ai: TermEntry = { term: 'intelligence artificielle', pos: 'noun', renderings: ['artificial intelligence'] }
  const agi: TermEntry = {
    term: 'intelligence artificielle générale',
    pos: 'noun',
    renderings: ['artificial general intelligence'],
  }

  it.each<[string, string, TermEntry[]]>([
    [
      'Il clôture un tour de table après un autre tour de table.',
      'After another [funding round]2, he [closes a [funding round]1]0.',
      [round, closing],
    ],
    [
      'Après un tour de table, il clôture un tour de table.',
      'He [closes a [funding round]2]1 after a [funding round]0.',
      [round, closing],
    ],
    ['Le capital vient du capital-risque.', '[Venture capital]1 gives the [capital]0.', [capital, venture]],
    ['L’État et le gouvernement.', 'The [government]0 and the [government]1.', [state, government]],
    ['Le gouvernement et l’État.', 'The [government]0 and the [State]1.', [state, government]],
    [
      'Une intelligence artificielle générale n’est pas une intelligence artificielle.',
      '[Artificial intelligence]2 is no [[artificial]1 general [intelligence]1]0.',
      [ai, agi],
    ],
  ])('should give each term of %s its own place in: %s', (source, marked, entries) => {
    const expected: [number, number][][] = [[], [], []].slice(0, (marked.match(/\]\d/gu) ?? []).length)
    const open: number[] = []
    let target = ''
    for (const part of marked.split(/(\[|\]\d)/u)) {
      if (part === '[') open.push(target.length)
      else if (/^\]\d$/u.test(part)) expected[Number(part[1])]!.push([open.pop()!, target.length])
      else target += part
    }
    const { annotations } = annotateText([{ source, target }], glossaryOf(...entries))
    expect(annotations[0]!.map(annotation => annotation.target)).toEqual(expected)
  })

  it('should look in the linked sentences alone', () => {
    const links = [
      { source: [0], target: [1], score: 1 },
      { source: [1], target: [0], score: 1 },
    ]
    const texts = { source: 'Un tour de table. Puis rien.', target: 'A funding round. A funding round.', links }
    const { annotations } = annotateText([texts], glossaryOf(round))
    expect(annotations[0]![0]!.target).toEqual([[19, 32]])
  })
})

describe('notes', () => {
  it.each([
    ['aujourd’hui, « rien » !', 'aujourd\'hui, "rien"!'],
    ['Un conseil d’administration.', "conseil d'administration"],
    ['Il dit : « Va ! »', 'Il dit: "Va!"'],
    ['Le cœur a ses raisons…', 'Le coeur a ses raisons...'],
    ['mot\u00ADclé', 'motclé'],
    ['une\nligne', 'une ligne'],
    ['la plus belle bromance', 'la plus belle *bromance*'],
    ['E\u0301tat'.normalize('NFC'), 'E\u0301tat'],
    ['Pourquoi ? Parce que.', 'Pourquoi ?'],
  ])('should find in %j the quote %j', (source, quote) => {
    const { quotes, messages } = quotesOf([{ source }], withNotes(noteAt(quote)))
    expect(messages).toEqual([])
    expect(quotes[0]).toHaveLength(1)
    expect(source).toContain(quotes[0]![0])
  })

  it.each([
    ['un', { unit: 'unit1' }],
    ['un', { after: 'deux' }],
    ['un', { before: 'trois' }],
  ] as const)('should tell %s from others by %j', (quote, more) => {
    const texts = [{ source: 'dans un mot' }, { source: 'trois, un deux' }]
    const { annotations } = quotesOf(texts, withNotes(noteAt(quote, more)))
    expect(annotations.map(own => own.length)).toEqual([0, 1])
  })

  it('should not find a quote inside a word', () => {
    const { messages } = quotesOf([{ source: 'Il agit.' }], withNotes(noteAt('agi')))
    expect(messages).toMatchObject([{ ruleId: 'quote-not-found' }])
  })

  it('should say at its line that a quote no longer stands, and where it may have moved to', () => {
    const texts = [{ source: 'Rien ici.' }, { source: 'Le contrat qui fut signé en 2019 tenait bon.' }]
    const { messages } = quotesOf(texts, withNotes(noteAt('Le contrat signé en 2019')))
    expect(messages).toMatchObject([
      { ruleId: 'quote-not-found', place: { line: 4 }, unit: 'unit1', expected: ['Le contrat qui fut signé'] },
    ])
  })

  it.each([
    ['before', { before: 'avec une' }, ['avec un', 'Un vieux']],
    ['before', { before: 'la roue dans' }, ['roue avec un', 'Un vieux']],
    ['after', { after: 'gonflé' }, ['crevé', 'usé']],
    ['after', { before: 'avec un', after: 'usé' }, ['crevé']],
    ['unit', { unit: 'unit2' }, ['unit0', 'unit1']],
    ['after', { unit: 'unit1', before: 'vieux', after: 'crevé' }, ['usé']],
  ] as const)('should say that `%s` does not hold in %j, and what stands there', (field, more, expected) => {
    const texts = [
      { source: 'Une roue avec un pneu crevé.' },
      { source: 'Un vieux « pneu » usé.' },
      { source: 'Rien.' },
    ]
    const entry = { value: noteAt('pneu', more), place, places: { quote: place, [field]: { ...place, line: 9 } } }
    const { messages } = annotateText(texts, glossaryOf(), { ...noAnnotations, notes: [entry] })
    const actual = (more as Record<string, string>)[field]
    expect(messages).toMatchObject([{ ruleId: 'quote-out-of-place', place: { line: 9 }, actual, expected }])
  })

  it('should say that nothing stands before a quote that begins its text', () => {
    const { messages } = quotesOf([{ source: 'Rien ici.' }], withNotes(noteAt('Rien', { before: 'Il n’y a' })))
    expect(messages.map(({ reason }) => reason)).toEqual([
      'Unexpected `before: Il n’y a` of the quote `Rien`, expected no `before`: nothing stands there',
    ])
  })

  it('should say that a quote stands in several places', () => {
    const { messages } = quotesOf([{ source: 'un, un' }], withNotes(noteAt('un')))
    expect(messages).toMatchObject([{ ruleId: 'quote-ambiguous', expected: ['unit0', 'unit0'] }])
  })

  it('should say that there is no such unit', () => {
    const { messages } = quotesOf([{ source: 'un' }], withNotes(noteAt('un', { unit: 'nowhere' })))
    expect(messages).toMatchObject([{ ruleId: 'unknown-unit', actual: 'nowhere' }])
  })
})

describe('every annotation', () => {
  const words = [
    'tour',
    'tours',
    'de',
    'table',
    'l’',
    'AGI',
    'agi',
    's’',
    'est',
    'effrité',
    'prend',
    'en',
    'compte',
    '.',
    ',',
    '-',
    ' ',
    'É',
    'œil',
    '\u00A0',
  ]

  it('should have spans inside the text, in order, that do not touch, and a parent that holds it', () => {
    const glossary = glossaryOf(
      round,
      close,
      { term: 'table', pos: 'noun' },
      { term: 'AGI', pos: 'acronym' },
      { term: 's’effriter', pos: 'verb' },
      { term: 'prendre … en compte' },
      { term: 'compte', pos: 'noun' },
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), parts => {
        const source = parts.join(' ').replace(/’ /gu, '’')
        const { annotations } = annotateText([{ source }], glossary)
        for (const annotation of annotations[0]!) {
          let end = -1
          for (const span of annotation.source) {
            expect(span[0]).toBeGreaterThan(end)
            expect(span[1]).toBeGreaterThan(span[0])
            end = span[1]
          }
          expect(end).toBeLessThanOrEqual(source.length)
          if (annotation.kind === 'term' && annotation.parent !== undefined) {
            const parent = annotations[0]![annotation.parent]!
            for (const [start, stop] of annotation.source)
              expect(parent.source.some(span => span[0] <= start && stop <= span[1])).toBe(true)
          }
        }
      }),
    )
  })
})
