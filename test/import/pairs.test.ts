import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/core/compile.ts'
import { sourceFile } from '../../src/core/model/file.ts'
import { escapedXml } from '../../src/core/model/xml.ts'
import { textPaths } from '../../src/disk/text-paths.ts'
import { type Imported, importText, importTree } from '../../src/importers/import.ts'
import { english } from '../../src/languages/en/english.ts'
import { french } from '../../src/languages/fr/french.ts'
import { frenchEnglish } from '../../src/languages/fr-en/pair.ts'
import { settledPairs } from '../../src/run/import-pairs.ts'

const read = (content: string, name: string) =>
  importText(strToU8(content), name, { side: 'source', language: french, other: english })

const body = (markdown: string | null | undefined) => (markdown ?? '').replace(/^---\n[\s\S]*?\n---\n\n?/, '').trimEnd()
const english_ = ({ translation }: Imported, name: string) =>
  translation === undefined
    ? undefined
    : importTree(translation, { name }, { side: 'target', language: english }).markdown
const leftOut = ({ messages }: Imported) =>
  messages.filter(({ ruleId }) => ruleId === 'left-out').map(({ reason }) => reason.split('left out: ')[1])

/** The texts of both sides as the compiled edition pairs them, with the status of each. */
function edition(made: Imported, name: string) {
  const target = english_(made, name)
  const text = {
    id: 't',
    paths: textPaths('t'),
    source: made.markdown!,
    pairs: made.pairs!,
    ...(target ? { target } : {}),
  }
  const settled = settledPairs(text, frenchEnglish)!
  const files = {
    id: 't',
    source: sourceFile('corpus/t/fr.md', text.source),
    ...(target ? { target: sourceFile('corpus/t/en.md', target) } : {}),
    lock: sourceFile('corpus/t/units.lock.json', settled.lock),
    ...(settled.annotations ? { annotations: sourceFile('annotations/t.yaml', settled.annotations) } : {}),
  }
  const { edition, messages } = compile(files, { glossary: { terms: [] }, pair: frenchEnglish })
  return { units: edition.units, errors: messages.filter(({ severity }) => severity === 'error'), messages }
}

const tmx = (units: string) => `<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="fr"/><body>${units}</body></tmx>`

describe('TMX', () => {
  const made = read(
    tmx(`<tu><note>Sur le panneau.</note><tuv xml:lang="fr-FR"><seg>Le port est <bpt i="1">&lt;b&gt;</bpt>fermé<ept i="1">&lt;/b&gt;</ept>.</seg></tuv><tuv xml:lang="en-GB"><seg>The harbour is closed.</seg></tuv></tu>
<tu><tuv xml:lang="fr-FR"><seg>Rien n’en dit la raison.</seg></tuv></tu>
<tu creationdate="20261123T101500Z"><prop type="engine">deepl</prop><tuv xml:lang="en"><seg>Two boats are left.</seg></tuv><tuv xml:lang="fr"><seg>Il reste deux barques.</seg></tuv><tuv xml:lang="de"><seg>Zwei Boote.</seg></tuv></tu>`),
    'port.tmx',
  )

  it('should give both languages in order, a unit a paragraph, whatever the order of the languages', async () => {
    expect(body((await made).markdown)).toBe(
      'Le port est **fermé**.\n\nRien n’en dit la raison.\n\nIl reste deux barques.',
    )
    expect(body(english_(await made, 'port.tmx'))).toBe('The harbour is closed.\n\nTwo boats are left.')
    expect(leftOut(await made)).toEqual(['texts in other languages'])
  })

  it.each([
    ['a', '<bpt i="1" type="bold">{}</bpt>', '<ept i="1">{}</ept>', 'Le **port** dort.', []],
    ['b', '<bpt i="1">x</bpt>', '<ept i="1"/>', 'Le port dort.', ['codes of another format (4)']],
    ['c', '<hi type="italic">', '</hi>', 'Le *port* dort.', []],
    ['d', '<ph>&lt;br/&gt;</ph>', ' ', 'Le port dort.', []],
    ['e', '<ph>%s</ph> ', ' ', 'Le `%s` port dort.', []],
    ['f', '<it pos="begin">x</it>', '<ut>y</ut>', 'Le port dort.', ['codes of another format (4)']],
    ['g', '<bpt i="1" type="bold"/>', '<ept i="2"/>', 'Le port dort.', ['codes of another format (4)']],
  ])('should read its codes for what they are to a reader: %s', async (name, open, close, expected, said) => {
    const variant = (tag: string) => `<tuv xml:lang="${tag}"><seg>Le ${open}port${close} dort.</seg></tuv>`
    const made = await read(tmx(`<tu>${variant('fr')}${variant('en')}</tu>`), `${name}.tmx`)
    expect(body(made.markdown)).toBe(expected)
    expect(leftOut(made)).toEqual(said)
  })

  it.each([
    ['words of codes inside words of codes', '<ph><sub>'.repeat(60), '</sub></ph>'.repeat(60)],
    ['halves that have no other', '<bpt i="1" type="bold"/>'.repeat(20_000), '<ept i="2"/>'.repeat(20_000)],
    ['halves that cross', Array.from({ length: 5000 }, (_, at) => `<bpt i="${at}"/>`).join(''), '<ept i="0"/>'],
    ['marks without end', '<hi type="bold">'.repeat(200), '</hi>'.repeat(200)],
  ])('should come to an end with %s', async (_, open, close) => {
    const unit = `<tu><tuv xml:lang="fr"><seg>Le ${open}port${close} dort.</seg></tuv></tu>`
    const { markdown } = await read(tmx(unit), 'a.tmx')
    expect(body(markdown).replaceAll('*', '')).toBe('Le port dort.')
  })

  it('should leave out the codes that OmegaT writes as words', async () => {
    const unit = '<tu><tuv lang="FR"><seg>Le &lt;f0&gt;port&lt;/f0&gt; dort &lt; 3 h.</seg></tuv></tu>'
    const made = await read(tmx(unit).replace('<header', '<header creationtool="OmegaT"'), 'a.tmx')
    expect(body(made.markdown)).toBe('Le port dort < 3 h.')
  })

  it('should keep what is not translated missing, engines named, and remarks as notes', async () => {
    const { units, errors } = edition(await made, 'port.tmx')
    expect(errors).toEqual([])
    expect(units.map(({ status, target }) => [status, target?.text ?? null])).toEqual([
      ['written', 'The harbour is closed.'],
      ['missing', null],
      ['machine', 'Two boats are left.'],
    ])
    expect(units[2]!.provenance).toEqual({ engine: 'deepl', date: '2026-11-23T10:15:00Z' })
    expect(units[0]!.annotations).toMatchObject([{ kind: 'note', note: { body: 'Sur le panneau.' } }])
  })
})

describe('subtitles', () => {
  it.each([
    ['tags that are never closed', '<v a'.repeat(50_000)],
    ['emphasis that is never closed', `${'<i>'.repeat(20_000)}a${'\n<b>'.repeat(5000)}`],
    ['remarks of a style that are never closed', `a${'{\\'.repeat(50_000)}`],
  ])('should come to an end with %s', async (_, words) => {
    const { markdown } = await read(`1\n00:00:01,000 --> 00:00:02,000\n${words}\n\nFin.\n`, 'a.srt')
    expect(markdown).toContain('Fin.')
  })
})

describe('PO', () => {
  const po = `# Messages
msgid ""
msgstr ""
"Language: en\\n"
"Last-Translator: Ann Example <a@example.org>\\n"

#. Sur le panneau
#: port.c:12
msgctxt "panneau"
msgid ""
"Le port "
"est \\"fermé\\"."
msgstr "The harbour is “closed”."

#, fuzzy
#| msgid "Il reste une barque."
msgid "Il reste deux barques."
msgstr "One boat is left."
#, c-format, fuzzy
msgid "Il pleut."
msgstr "It does not rain."

msgid "%d barque"
msgid_plural "%d barques"
msgstr[0] "%d boat"
msgstr[1] "%d boats"

#~ msgid "Vieux"
#~ msgstr "Old"
`
  it('should never take a fuzzy translation for one, and say of which text it was made', async () => {
    const made = await read(po, 'port.po')
    const { units, errors } = edition(made, 'port.po')
    expect(errors).toEqual([])
    expect(units.map(({ source, status, target }) => [source.text, status, target?.text ?? null])).toEqual([
      ['Le port est "fermé".', 'written', 'The harbour is “closed”.'],
      ['Il reste deux barques.', 'stale', 'One boat is left.'],
      ['Il pleut.', 'missing', null],
      ['%d barque', 'written', '%d boat'],
      ['%d barques', 'written', '%d boats'],
    ])
    expect(units[1]!.staleSource).toBe('Il reste une barque.')
    expect(leftOut(made)).toEqual(['obsolete entries, fuzzy translations, contexts'])
    expect(english_(made, 'port.po')).toContain('translator: Ann Example\n')
  })

  it('should be turned round where the translation is the French', async () => {
    const made = await read(
      'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "Closed."\nmsgstr "Fermé."\n\nmsgid "Open."\nmsgstr ""\n',
      'a.po',
    )
    expect([body(made.markdown), body(english_(made, 'a.po'))]).toEqual(['Fermé.', 'Closed.'])
    expect(leftOut(made)).toEqual(['units without a text in fr'])
  })

  it.each([
    [
      'plurals of three forms, the last of which is of many',
      'msgid "One day"\nmsgid_plural "%d days"\nmsgstr[0] "Un jour"\nmsgstr[1] "%d de jours"\nmsgstr[2] "%d jours"',
      ['Un jour', '%d jours'],
      ['plural forms between the first and the last'],
    ],
    [
      'what programs remark, and what people do',
      '#. type: Plain text\n#. (itstool) path: page/p\n#. Sur le panneau\nmsgctxt "mer"\nmsgid "Closed."\nmsgstr "Fermé."',
      ['Fermé.', 'Sur le panneau'],
      ['contexts, remarks of programs (2)'],
    ],
    [
      'credits with addresses of translators',
      'msgid "translator-credits"\nmsgstr "Ann <a@example.org>"\n\nmsgid "Closed."\nmsgstr "Fermé."',
      ['Fermé.'],
      ['credits of translators'],
    ],
    ['bytes as numbers', 'msgid "Closed \\x41 \\\\303."\nmsgstr "Ferm\\303\\251 \\\\303\\a."', ['Fermé \\303.'], []],
    [
      'the Markdown of po4a',
      '#: fr.md:4\nmsgid "The *harbour*."\nmsgstr "Le *port*."\n\n#: port.c:4\nmsgid "A * b *"\nmsgstr "A *b*"',
      ['Le *port*.', 'A \\*b\\*'],
      [],
    ],
  ])('should read %s', async (_, units, expected, said) => {
    const made = await read(`msgid ""\nmsgstr "Language: fr\\n"\n\n${units}\n`, 'a.po')
    const texts = body(made.markdown).split('\n\n')
    expect(texts.flatMap((text, at) => [text, ...made.pairs![at]!.notes])).toEqual(expected)
    expect(leftOut(made)).toEqual(said)
  })

  it('should tell by their words which of two texts is the French where a catalogue names no language', async () => {
    const made = await read('msgid "The harbour of the isle"\nmsgstr "Le port de l’île"\n', 'a.po')
    expect(body(made.markdown)).toBe('Le port de l’île')
  })

  it('should say of which text each form of a doubtful plural was made', async () => {
    const made = await read(
      '#, fuzzy\n#| msgid "%d barque"\n#| msgid_plural ""\n#| "%d barques"\nmsgid "%d port"\nmsgid_plural "%d ports"\nmsgstr[0] "%d boat"\nmsgstr[1] "%d boats"\n',
      'a.po',
    )
    expect(made.pairs!.map(({ madeFrom }) => madeFrom)).toEqual(['%d barque', '%d barques'])
  })

  it('should name the line that is none', async () => {
    const { markdown, messages } = await read('msgid "a"\nmsgstr "b"\noups\n', 'a.po')
    expect(markdown).toBeNull()
    expect(messages[0]).toMatchObject({ ruleId: 'unreadable-file', place: { file: 'a.po', line: 3 } })
  })
})

describe('XLIFF', () => {
  it('should take a match of a similar text, or a copy, for no translation', async () => {
    const made = await read(
      `<xliff version="1.2"><file source-language="fr" target-language="en" date="2026-11-01"><header><tool tool-id="m" tool-name="Moses"/></header><body>
<trans-unit id="1"><source>Le port est <g id="1" ctype="italic">fermé</g>.</source><target state="translated">The harbour is <g id="1" ctype="italic">closed</g>.</target><alt-trans><source>x</source><target>Nothing.</target></alt-trans></trans-unit>
<group><trans-unit id="2"><source>Il reste deux barques.</source><target state-qualifier="mt-suggestion">Two boats are left.</target></trans-unit></group>
<trans-unit id="3"><source>Il pleut.</source><target state="new">Il pleut.</target></trans-unit>
<trans-unit id="4"><source>Bonjour <x id="1" equiv-text="{nom}"/> !</source><target state-qualifier="fuzzy-match">Goodbye!</target></trans-unit></body></file></xliff>`,
      'port.xlf',
    )
    expect(body(made.markdown)).toBe('Le port est *fermé*.\n\nIl reste deux barques.\n\nIl pleut.\n\nBonjour `{nom}` !')
    const { units } = edition(made, 'port.xlf')
    expect(units.map(({ status, target }) => [status, target?.text ?? null])).toEqual([
      ['written', 'The harbour is closed.'],
      ['machine', 'Two boats are left.'],
      ['missing', null],
      ['missing', null],
    ])
    expect(units[1]!.provenance).toEqual({ engine: 'Moses', date: '2026-11-01' })
    expect(leftOut(made)).toEqual(['copies of the text in place of a translation, translations of a similar text'])
  })

  it.each([
    [
      'what is not to be translated',
      '<trans-unit translate="no"><source>Style</source></trans-unit>',
      [],
      ['units that are not to be translated'],
    ],
    [
      'remarks of memoQ',
      '<trans-unit><source>Le port.</source><mq:comments><mq:comment>À voir</mq:comment></mq:comments></trans-unit>',
      [['Le port.', 'À voir']],
      [],
    ],
    [
      'tags of Angular',
      '<trans-unit><source>Le <x id="A" equiv-text="&lt;b&gt;"/>port<x id="B" equiv-text="&lt;/b&gt;"/><x id="C" ctype="lb"/>dort.</source></trans-unit>',
      [['Le **port** dort.']],
      [],
    ],
    [
      'halves of Okapi',
      '<trans-unit><source>Le <bpt id="1" ctype="x-i;">x</bpt>port<ept id="1">y</ept> dort.</source></trans-unit>',
      [['Le *port* dort.']],
      [],
    ],
  ])('should read %s', async (_, unit, expected, said) => {
    const keep = '<trans-unit><source>Fin.</source></trans-unit>'
    const made = await read(
      `<xliff version="1.2" xmlns:mq="m"><file source-language="fr" target-language="en"><body>${unit}${keep}</body></file></xliff>`,
      'a.xlf',
    )
    const texts = body(made.markdown).split('\n\n')
    expect(texts.map((text, at) => [text, ...made.pairs![at]!.notes])).toEqual([...expected, ['Fin.']])
    expect(leftOut(made)).toEqual(said)
  })

  it('should tell the engine of a draft of Trados, and take its match of a similar text for none', async () => {
    const unit = (id: number, words: string, origin: string) =>
      `<trans-unit id="${id}"><source>Le port ${id}.</source><target>${words}</target><sdl:seg-defs><sdl:seg ${origin}/></sdl:seg-defs></trans-unit>`
    const made = await read(
      `<xliff version="1.2" xmlns:sdl="s"><file source-language="fr" target-language="en"><body>${unit(1, 'Harbour 1.', 'conf="Draft" origin="nmt"')}${unit(2, 'Harbour 2.', 'conf="Draft" origin="tm" percent="80"')}${unit(3, 'Harbour 3.', 'conf="Translated" origin="tm" percent="80"')}</body></file></xliff>`,
      'a.sdlxliff',
    )
    expect(edition(made, 'a.xlf').units.map(({ status }) => status)).toEqual(['machine', 'missing', 'written'])
  })

  it('should read the second version with what its codes stood for, and its parts in the order of the translation', async () => {
    const made = await read(
      `<xliff version="2.0" srcLang="fr" trgLang="en"><file><unit id="1"><originalData><data id="a">&lt;b&gt;</data><data id="c">&lt;br/&gt;</data></originalData>
<segment><source><pc id="1" dataRefStart="a">Un</pc>.</source><target order="3"><pc id="1" dataRefStart="a">One</pc>.</target></segment><ignorable><source> </source></ignorable><segment><source><sc id="2" subType="xlf:i"/>Deux<ec startRef="2"/><ph id="3" dataRef="c"/>ici.</source><target order="1">Two here.</target></segment></unit></file></xliff>`,
      'a.xlf',
    )
    expect(body(made.markdown)).toBe('**Un**. *Deux* ici.')
    expect(body(english_(made, 'a.xlf'))).toBe('Two here. **One**.')
  })

  const word = fc.constantFrom(
    ...'le port dort sous une pluie fine & <grise> mais la barque rentre enfin avec Yann 12 3,5 OK'.split(' '),
  )
  const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map(words => `${words.join(' ')}.`)
  const units = fc.uniqueArray(fc.record({ source: sentence, target: fc.option(sentence) }), {
    minLength: 1,
    maxLength: 12,
    selector: ({ source }) => source,
  })

  it('should keep every unit with its own translation, or without one, in both versions', async () => {
    const one = (list: readonly { source: string; target: string | null }[]) =>
      `<xliff version="1.2"><file source-language="fr" target-language="en"><body>${list
        .map(
          ({ source, target }) =>
            `<trans-unit><source>${escapedXml(source)}</source>${target === null ? '' : `<target>${escapedXml(target)}</target>`}</trans-unit>`,
        )
        .join('')}</body></file></xliff>`
    const two = (list: readonly { source: string; target: string | null }[]) =>
      `<xliff version="2.0" srcLang="fr" trgLang="en"><file>${list
        .map(
          ({ source, target }) =>
            `<unit><segment><source>${escapedXml(source)}</source>${target === null ? '' : `<target>${escapedXml(target)}</target>`}</segment></unit>`,
        )
        .join('')}</file></xliff>`
    await fc.assert(
      fc.asyncProperty(units, fc.boolean(), async (list, isNew) => {
        const made = await read(isNew ? two(list) : one(list), 'a.xlf')
        const found = edition(made, 'a.xlf').units.map(({ source, target }) => ({
          source: source.text,
          target: target?.text ?? null,
        }))
        const targets = list.map(({ target }) => target)
        fc.pre(new Set(targets.filter(Boolean)).size === targets.filter(Boolean).length)
        expect(found).toEqual(list)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a file of pairs', () => {
  const bomb = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join('')

  it.each([
    ['a tag that is not closed', '<tmx><body><tu></body></tmx>', 1],
    [
      'entities that grow',
      `<!DOCTYPE tmx [<!ENTITY e0 "ha">${bomb}]>\n<tmx><body><tu><tuv xml:lang="fr"><seg>&e30;</seg></tuv></tu></body></tmx>`,
      2,
    ],
    [
      'an entity from elsewhere',
      '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tmx><body>&x;</body></tmx>',
      1,
    ],
  ])('should be refused for %s, with its line', async (_, content, line) => {
    const { markdown, messages } = await read(content, 'a.tmx')
    expect(markdown).toBeNull()
    expect(messages[0]).toMatchObject({ ruleId: 'unreadable-file', place: { line } })
  })

  it('should be refused for elements that are nested too deeply', async () => {
    const { markdown, messages } = await read(`<tmx>${'<hi>'.repeat(100_000)}${'</hi>'.repeat(100_000)}</tmx>`, 'a.tmx')
    expect([markdown, messages[0]?.ruleId]).toEqual([null, 'not-text'])
  })

  it('should know an entity that stands for a few characters', async () => {
    const units = '<tu><tuv xml:lang="fr"><seg>B&oe;uf &amp; &eacute;t&#233;</seg></tuv></tu>'
    const made = await read(`<!DOCTYPE tmx [<!ENTITY oe "œ">]><tmx><body>${units}</body></tmx>`, 'a.tmx')
    expect(body(made.markdown)).toBe('Bœuf & été')
  })
})
