/** What people write, by path in a library. */
export interface Written {
  readonly fr: string
  readonly en?: string
  /** `annotations/<text>.yaml` */
  readonly notes?: string
  readonly questions?: string
  readonly glossary?: string
  readonly library?: string
  readonly lock?: string
}

const times = (count: number, each: string | ((index: number) => string)): string =>
  Array.from({ length: count }, (_, index) => (typeof each === 'string' ? each : each(index))).join('')

const front = (title: string, more = '') =>
  `---\ntitle: ${title}\nauthor: A\ndate: 2026\nlicense: CC0-1.0\n${more}---\n\n`
const french = (body: string, more = '') => `${front('Texte', more)}${body}\n`
const english = (body: string, more = '') => `---\ntitle: Text\ntranslator: A\n${more}---\n\n${body}\n`
const both = (fr: string, en: string): Written => ({ fr: french(fr), en: english(en) })
const alone = (fr: string): Written => ({ fr: french(fr) })

/** Paragraphs that differ, with their translation. */
const paragraphs = (count: number): Written =>
  both(
    times(count, index => `Le chat numéro ${index} dort sur le mur. Il rêve de ${index} souris.\n\n`),
    times(count, index => `Cat number ${index} sleeps on the wall. It dreams of ${index} mice.\n\n`),
  )

/** A lock with `n` units that say of a paragraph what they are given. */
const lockOf = (n: number, unit: (index: number) => object): string => {
  const given = { source: '0f7687c207553db5', status: 'missing', kind: 'paragraph' }
  const id = (index: number) => index.toString(36).padStart(4, 'a')
  const units = Array.from({ length: n }, (_, index) => ({ id: id(index), ...given, ...unit(index) }))
  return JSON.stringify({ format: 1, units })
}

/** Grows with `n`: one kind of thing that people write, and `n` of it. */
export const inputs: Readonly<Record<string, (n: number) => Written>> = {
  '🐈 chat in one sentence': n => both(`${times(n, '🐈 chat ')}.`, `${times(n, '🐈 cat ')}.`),
  'words in one sentence': n =>
    both(
      times(n, index => `mot${index % 97} `),
      times(n, index => `word${index % 97} `),
    ),
  'one word, over and over': n => both(times(n, 'chat '), times(n, 'cat ')),
  'commas in one sentence': n => both(times(n, 'le chat, '), times(n, 'the cat, ')),
  'sentences in one paragraph': n =>
    both(
      times(n, index => `Le chat ${index} dort. `),
      times(n, index => `Cat ${index} sleeps. `),
    ),
  paragraphs,
  'paragraphs without a translation': n => alone(times(n, index => `Le chat numéro ${index} dort.\n\n`)),
  headings: n =>
    both(
      times(n, index => `# Chat ${index}\n\n`),
      times(n, index => `# Cat ${index}\n\n`),
    ),
  'list items': n =>
    both(
      times(n, index => `- Chat ${index}\n`),
      times(n, index => `- Cat ${index}\n`),
    ),
  'opening brackets': n => alone(times(n, '[')),
  'closing brackets': n => alone(times(n, ']')),
  'nested brackets': n => alone(`${times(n, '[')}chat${times(n, ']')}`),
  'brackets and addresses': n => alone(times(n, '[a](')),
  parentheses: n => alone(`[a](${times(n, '(')}`),
  stars: n => alone(times(n, '*')),
  'stars and words': n => alone(times(n, '*a ')),
  'stars that close nothing': n => alone(times(n, 'a* ')),
  'mixed marks of emphasis': n => alone(times(n, '*a _b ')),
  'underscores in words': n => alone(times(n, 'a_')),
  backticks: n => alone(times(n, index => `${'`'.repeat((index % 100) + 1)} `)),
  'emphasised words': n => both(times(n, '*chat* '), times(n, '*cat* ')),
  'highlighted words': n => both(times(n, '==chat== '), times(n, '==cat== ')),
  tildes: n => alone(times(n, 'H~2 ')),
  dollars: n => alone(times(n, '$a ')),
  formulas: n => both(times(n, '$x$ '), times(n, '$x$ ')),
  braces: n => alone(times(n, '{')),
  'opening angles': n => alone(times(n, '<')),
  'opening tags': n => alone(times(n, '<a ')),
  'opening comments': n => alone(times(n, '<!-- ')),
  'raw html': n => alone(times(n, '<b>chat</b> ')),
  'nested quotes': n => alone(`${times(n, '« ')}chat${times(n, ' »')}`),
  'opening quotes': n => alone(times(n, '« chat ')),
  'single quotes': n => both(times(n, '‘chat ’ '), times(n, '‘cat ’ ')),
  dashes: n => alone(times(n, '— chat ')),
  'a long word': n => both('a'.repeat(n), 'b'.repeat(n)),
  'a long word with hyphens': n => both(times(n, 'a-'), times(n, 'b-')),
  'a long number': n => both('1'.repeat(n), '1'.repeat(n)),
  'spaced number': n => both(times(n, '100 '), times(n, '100,')),
  numbers: n =>
    both(
      times(n, index => `${index} chats, `),
      times(n, index => `${index} cats, `),
    ),
  'points and spaces': n => alone(times(n, '. ')),
  spaces: n => alone(`a${' '.repeat(n)}b`),
  'empty lines': n => alone(`a${'\n'.repeat(n)}b`),
  'lines of one paragraph': n => alone(times(n, 'chat\n')),
  links: n =>
    both(
      times(n, index => `[chat](https://a.example/${index}) `),
      times(n, index => `[cat](https://a.example/${index}) `),
    ),
  'bare addresses': n => alone(times(n, index => `https://a.example/${index} `)),
  'link definitions': n =>
    alone(
      `${times(n, index => `[chat][${index}] `)}\n\n${times(n, index => `[${index}]: https://a.example/${index}\n`)}`,
    ),
  'links without definitions': n => alone(times(n, index => `[chat][a${index}] `)),
  footnotes: n =>
    both(
      `${times(n, index => `chat[^${index}] `)}\n\n${times(n, index => `[^${index}]: Note ${index}.\n\n`)}`,
      `${times(n, index => `cat[^${index}] `)}\n\n${times(n, index => `[^${index}]: Note ${index}.\n\n`)}`,
    ),
  'footnotes that are missing': n => alone(times(n, index => `chat[^${index}] `)),
  'one footnote called often': n => alone(`${times(n, 'chat[^a] ')}\n\n[^a]: Note.`),
  'accented names': n =>
    both(
      times(n, index => `Éloïse${index} Dupont. `),
      times(n, index => `Éloïse${index} Dupont. `),
    ),
  combining: n => alone(`a${'\u0301'.repeat(n)}`),
  'unknown front-matter keys': n => ({
    fr: french(
      'Un chat.',
      times(n, index => `key${index}: a\n`),
    ),
  }),
  'sources in front matter': n => ({
    fr: french('Un chat.', `sources:\n${times(n, index => `  - https://a.example/${index}\n`)}`),
  }),
  'front matter that is broken': n => ({ fr: french('Un chat.', times(n, 'a: b: c\n')) }),
  'a long YAML string': n => ({ fr: french('Un chat.', `rights: "${times(n, 'a\\n')}"\n`) }),
  'library.yaml keys': n => ({
    ...alone('Un chat.'),
    library: `name: l\ntitle: L\nlicense: CC0-1.0\npublisher: P\n${times(n, index => `key${index}: a\n`)}`,
  }),
  'rules in library.yaml': n => ({
    ...alone('Un chat.'),
    library: `name: l\ntitle: L\nlicense: CC0-1.0\npublisher: P\nrules:\n${times(n, index => `  rule-${index}: off\n`)}`,
  }),
  'glossary terms': n => ({
    ...both('Un chat dort.', 'A cat sleeps.'),
    glossary: times(
      n,
      index => `- term: mot${index}\n  pos: noun\n  gender: m\n  gloss: word ${index}\n  renderings: [word${index}]\n`,
    ),
  }),
  'glossary terms of two words that all begin alike': n => ({
    ...both(times(n, 'le chat '), times(n, 'the cat ')),
    glossary: times(n, index => `- term: chat ${index}\n  pos: noun\n  gender: m\n  gloss: cat ${index}\n`),
  }),
  'glossary entries that are wrong': n => ({ ...alone('Un chat dort.'), glossary: times(n, '- trem: chat\n') }),
  'renderings of one term': n => ({
    ...both(times(n, 'Un chat dort. '), times(n, 'A cat sleeps. ')),
    glossary: `- term: chat\n  pos: noun\n  gender: m\n  gloss: cat\n  renderings:\n${times(n, index => `    - cat${index}\n`)}`,
  }),
  'occurrences of a term': n => ({
    ...both(times(n, 'Un chat dort.\n\n'), times(n, 'A cat sleeps.\n\n')),
    glossary: '- term: chat\n  pos: noun\n  gender: m\n  gloss: cat\n  renderings: [cat]\n',
  }),
  'occurrences of a gapped term in one sentence': n => ({
    ...both(times(n, 'ne dort '), times(n, 'not sleep ')),
    glossary: '- term: ne … pas\n  pos: expression\n  gloss: not\n  renderings: [not]\n',
  }),
  notes: n => ({
    ...paragraphs(n),
    notes: times(n, index => `- quote: numéro ${index}\n  kind: usage\n  body: Note ${index}.\n`),
  }),
  'notes on one sentence': n => ({
    ...both('Le chat dort sur le mur.', 'The cat sleeps on the wall.'),
    notes: times(n, index => `- quote: chat\n  kind: usage\n  body: Note ${index}.\n`),
  }),
  'notes that stand nowhere': n => ({
    ...paragraphs(n),
    notes: times(n, index => `- quote: chien absent ${index}\n  kind: usage\n  body: Note.\n`),
  }),
  'notes that stand everywhere': n => ({
    ...paragraphs(n),
    notes: times(n, '- quote: dort\n  kind: usage\n  body: Note.\n'),
  }),
  'notes with unknown keys': n => ({
    ...paragraphs(n),
    notes: times(n, index => `- quote: numéro ${index}\n  nte: Note.\n`),
  }),
  'a long note': n => ({
    ...both('Le chat dort.', 'The cat sleeps.'),
    notes: `- quote: chat\n  kind: usage\n  body: |\n${times(n, '    *Un* mot.\n')}`,
  }),
  bindings: n => ({
    ...paragraphs(n),
    glossary: '- term: chat\n  pos: noun\n  gender: m\n  gloss: cat\n  renderings: [cat]\n',
    notes: times(n, index => `- quote: chat numéro ${index}\n  term: chat\n`),
  }),
  waivers: n => ({
    ...both(
      times(n, index => `Le chat ${index} a 12 ans.\n\n`),
      times(n, index => `Cat ${index} is old.\n\n`),
    ),
    notes: times(n, index => `- accept: missing-number\n  quote: Le chat ${index} a\n`),
  }),
  'waivers that stand nowhere': n => ({
    ...paragraphs(n),
    notes: times(n, index => `- accept: missing-number\n  quote: chien ${index}\n`),
  }),
  'hand links': n => ({
    ...paragraphs(n),
    notes: times(n, index => `- link:\n    source: chat numéro ${index} dort\n    target: number ${index} sleeps\n`),
  }),
  'hand links that stand nowhere': n => ({
    ...paragraphs(n),
    notes: times(n, index => `- link:\n    source: chien ${index}\n    target: dog ${index}\n`),
  }),
  questions: n => ({
    ...both('Le chat dort.', 'The cat sleeps.'),
    questions: times(n, index => `- kind: open\n  question: Que fait le chat ${index} ?\n  answers: [Il dort.]\n`),
  }),
  'questions that are wrong': n => ({
    ...both('Le chat dort.', 'The cat sleeps.'),
    questions: times(n, '- kid: open\n'),
  }),
  'terms of one text': n => ({
    ...paragraphs(n),
    notes: times(n, index => `- term: souris ${index}\n  pos: noun\n  gender: f\n  gloss: mouse ${index}\n`),
  }),
  'forms of one term': n => ({
    ...both(times(n, 'Un chat dort. '), times(n, 'A cat sleeps. ')),
    glossary: `- term: chat\n  pos: noun\n  gender: m\n  gloss: cat\n  forms:\n${times(n, index => `    - chat${index}\n`)}`,
  }),
  'terms that see each other': n => ({
    ...alone('Un chat dort.'),
    glossary: times(
      n,
      index => `- term: mot${index}\n  pos: noun\n  gender: m\n  gloss: word\n  see: [mot${(index + 1) % n}]\n`,
    ),
  }),
  'terms of one headword': n => ({
    ...both('Un chat dort.', 'A cat sleeps.'),
    glossary: times(n, index => `- term: chat\n  id: chat-${index}\n  pos: noun\n  gender: m\n  gloss: cat ${index}\n`),
  }),
  'tags in front matter': n => ({ fr: french('Un chat.', `tags: [${times(n, index => `tag${index}, `)}]\n`) }),
  'pictures that are missing': n => alone(times(n, index => `![Chat](chat-${index}.png) `)),
  'cells of one row': n => alone(`${times(n, '| a ')}|\n${times(n, '| - ')}|\n${times(n, '| b ')}|`),
  'rows of a table': n => alone(`| a | b |\n| - | - |\n${times(n, index => `| chat ${index} | mur |\n`)}`),
  'nested lists': n => alone(times(n, index => `${'  '.repeat(index % 40)}- chat\n`)),
  boxes: n => alone(times(n, index => `:::tip Chat ${index}\nIl dort.\n:::\n\n`)),
  'boxes that never end': n => alone(times(n, ':::tip\n')),
  definitions: n => alone(times(n, index => `Chat ${index}\n: Il dort.\n\n`)),
  'lines of verse': n => alone(times(n, 'Le chat dort  \n')),
  entities: n => alone(times(n, '&eacute; &#233; &nosuch; ')),
  'units in a lock': n => ({ ...paragraphs(n), lock: lockOf(n, index => ({ text: `Le chat numéro ${index} dort.` })) }),
  'units in a lock that are gone': n => ({
    ...alone('Un chat.'),
    lock: lockOf(n, index => ({ text: `Le chien ${index} court.` })),
  }),
  'one unit in a lock, over and over': n => ({
    ...paragraphs(n),
    lock: lockOf(n, () => ({ id: 'aaaa', text: 'Le chat dort.' })),
  }),
  'conflict marks in a lock': n => ({ ...paragraphs(10), lock: times(n, '<<<<<<< a\n{}\n=======\n{}\n>>>>>>> b\n') }),
  'conflict marks in a text': n => alone(times(n, '<<<<<<< a\n\nUn.\n\n=======\n\nDeux.\n\n>>>>>>> b\n\n')),
  'YAML lines that are broken': n => ({
    ...both('Le chat dort.', 'The cat sleeps.'),
    notes: times(n, '- quote: "chat\n'),
  }),
  'YAML aliases': n => ({
    ...both('Le chat dort.', 'The cat sleeps.'),
    notes: `- &a\n  quote: chat\n  kind: usage\n  body: Note.\n${times(n, '- *a\n')}`,
  }),
}

const unit = (index: number) =>
  `<trans-unit id="${index}"><source>Le chat ${index} dort.</source><target>Cat ${index} sleeps.</target></trans-unit>`
const clock = (index: number) => new Date(index * 1000).toISOString().slice(11, 19)

/** Files from elsewhere by their names, of `n` rows each. */
export const foreign: Readonly<Record<string, (n: number) => string>> = {
  'list.csv': n => `term,gloss\n${times(n, index => `mot${index},word ${index}\n`)}`,
  'list.tsv': n => times(n, index => `mot${index}\tword ${index}\n`),
  'list of one cell.csv': n => `term,gloss\nmot,"${times(n, 'word\n')}`,
  'film.srt': n =>
    times(n, index => `${index + 1}\n${clock(index)},000 --> ${clock(index)},900\nLe chat ${index} dort.\n\n`),
  'film.vtt': n =>
    `WEBVTT\n\n${times(n, index => `${clock(index)}.000 --> ${clock(index)}.900\nLe chat ${index} dort.\n\n`)}`,
  'text.xliff': n =>
    `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="fr" target-language="en" datatype="plaintext" original="t"><body>${times(n, unit)}</body></file></xliff>`,
  'text.tmx': n =>
    `<?xml version="1.0"?><tmx version="1.4"><header srclang="fr"/><body>${times(n, index => `<tu><tuv xml:lang="fr"><seg>Le chat ${index} dort.</seg></tuv><tuv xml:lang="en"><seg>Cat ${index} sleeps.</seg></tuv></tu>`)}</body></tmx>`,
  'text.po': n =>
    `msgid ""\nmsgstr "Language: en\\n"\n\n${times(n, index => `msgid "Le chat ${index} dort."\nmsgstr "Cat ${index} sleeps."\n\n`)}`,
  'line.po': n => `msgid "${times(n, 'Le chat \\"dort\\" \\303\\251. ')}"\nmsgstr "x"\n`,
  'continued.po': n => `msgid ""\n${times(n, '"Le chat dort. "\n')}msgstr ""\n${times(n, '"The cat sleeps. "\n')}`,
  'remarks.po': n => `${times(n, '#. Le chat\n#: a.md:1\n')}msgid "Le chat *dort."\nmsgstr "x"\n`,
  'tei.xml': n =>
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${times(n, '<p>Le chat<lb/> dort<note>Bien.</note>.</p>')}</body></text></TEI>`,
  'text.txt': n => times(n, index => `Le chat ${index} dort.\n\n`),
  'text.html': n =>
    `<html><body><article>${times(n, index => `<p>Le chat ${index} dort.</p>`)}</article></body></html>`,
  'nested.html': n => `<html><body>${times(n, '<div>')}Le chat dort.</body></html>`,
}
