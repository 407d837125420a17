/**
 * What people write in place of a name of ours, in English or in French: for a message that says which one is meant. Of
 * several names those count that could stand at the place.
 */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  // Parts of speech
  noun: ['nom', 'nom-commun', 'substantif', 'n', 'nm', 'nf', 'n.m.', 'n.f.', 's', 'subst'],
  verb: ['verbe', 'v', 'vb'],
  adjective: ['adjectif', 'adj', 'a'],
  adverb: ['adverbe', 'adv'],
  expression: ['locution', 'loc', 'expr', 'phrase', 'idiom', 'idiome', 'phrasal-verb', 'collocation', 'phraseme'],
  acronym: ['sigle', 'acronyme', 'abbreviation', 'abbr', 'initialism'],
  name: ['nom-propre', 'proper-noun', 'proper-name', 'propn', 'proper'],
  // Genders
  m: ['masculine', 'masculin', 'masc', 'le', 'un', 'male'],
  f: ['feminine', 'feminin', 'fem', 'la', 'une', 'female'],
  mf: ['both', 'm/f', 'f/m', 'epicene', 'm-f', 'fm'],
  // Kinds of notes
  'false-friend': ['faux-ami', 'faux-amis', 'false-cognate', 'falsefriend'],
  grammar: ['grammaire', 'syntax', 'conjugation'],
  culture: ['culturel', 'cultural', 'history', 'histoire', 'reference'],
  idiom: ['idiome', 'idiomatic', 'expression', 'locution', 'phrase'],
  usage: ['register', 'registre', 'vocabulary', 'vocabulaire', 'style', 'word', 'lexis'],
  // Fields
  term: ['headword', 'word', 'mot', 'lemma', 'entry', 'french', 'fr', 'terme'],
  pos: ['part-of-speech', 'partofspeech', 'class', 'type', 'category', 'nature', 'wordclass'],
  gender: ['genre', 'sex'],
  gloss: ['translation', 'traduction', 'meaning', 'english', 'en', 'sens'],
  renderings: ['translations', 'rendering', 'traductions', 'equivalents', 'synonyms'],
  forms: ['inflections', 'variants', 'formes'],
  definition: ['def', 'definitions', 'explanation'],
  example: ['examples', 'sentence', 'exemple', 'exemples', 'ex'],
  ipa: ['pronunciation', 'prononciation', 'phonetic', 'sound', 'api'],
  level: ['niveau', 'cefr', 'cecr'],
  see: ['see-also', 'seealso', 'related', 'voir'],
  quote: ['citation', 'words', 'passage', 'anchor', 'phrase', 'word'],
  kind: ['type', 'category', 'sort', 'genre', 'class'],
  body: ['note', 'text', 'comment', 'content', 'explanation', 'commentaire', 'remark'],
  reason: ['why', 'because', 'comment', 'raison'],
  accept: ['ignore', 'waive', 'allow', 'rule'],
  title: ['titre', 'name'],
  author: ['auteur', 'by', 'writer'],
  translator: ['traducteur', 'traductrice', 'translated-by'],
  license: ['licence', 'rights', 'copyright'],
  tags: ['subjects', 'keywords', 'topics', 'categories', 'tag'],
  sources: ['references', 'links', 'bibliography'],
  fr: ['french', 'francais', 'fr-fr', 'fra', 'fre'],
  es: ['spanish', 'espanol', 'espagnol', 'es-es', 'spa'],
  en: ['english', 'anglais', 'en-gb', 'en-us', 'eng'],
  exclude: ['drafts', 'ignore', 'skip', 'brouillons', 'exclude-folders'],
  // Settings of a rule
  off: ['no', 'false', 'none', 'never', 'disable', 'disabled', 'ignore', 'silent', '0'],
  warning: ['warn', 'avertissement', '1'],
  error: ['erreur', 'fatal', 'err', '2'],
  // Questions
  'true-false': ['vrai-faux', 'vrai/faux', 'truefalse', 'boolean', 'yes-no'],
  gap: ['cloze', 'fill-in', 'blank', 'trou', 'fill-in-the-blank'],
  open: ['free', 'ouverte', 'ouvert', 'free-text'],
  true: ['yes', 'vrai', 'oui', 'right', 'correct'],
  false: ['no', 'faux', 'non', 'wrong'],
  'not-said': ['unknown', 'not-given', 'non-dit', 'on-ne-sait-pas'],
}

/** Of these names the one that people call so; undefined where none of them is, or several are. */
export function calledSo(written: string, names: readonly string[]): string | undefined {
  const plain = written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/gu, '-')
  const found = names.filter(name => otherNames[name]?.includes(plain))
  return found.length === 1 ? found[0] : undefined
}
