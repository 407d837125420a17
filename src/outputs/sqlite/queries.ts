/** Questions that the database answers, each with its query; `:name` is to be given. */
export const queries: Readonly<Record<string, string>> = {
  'The texts, the easiest first': 'SELECT id, title, target_title, level FROM texts ORDER BY level, words',
  'A text to read, paragraph by paragraph':
    'SELECT id, kind, source, target FROM units WHERE text = :text ORDER BY position',
  'Its sentences beside their translations':
    'SELECT pairs.* FROM pairs JOIN units ON units.text = pairs.text AND units.id = pairs.unit WHERE pairs.text = :text ORDER BY position, number',
  'The glossary of a text, with the words that stand there':
    'SELECT terms.term, gender, gloss, group_concat(DISTINCT content) FROM terms JOIN places ON places.text = terms.text AND places.term = terms.id WHERE terms.text = :text GROUP BY terms.id',
  'Every sentence in which a lemma stands, in whatever form':
    "SELECT words.content, sentences.content FROM words JOIN sentences ON sentences.text = words.text AND sentences.unit = words.unit AND side = 'source' AND sentences.start_at <= words.start_at AND words.end_at <= sentences.end_at WHERE lemma = :lemma",
  'The commonest lemmas of a level':
    'SELECT lemma, class, count(*) AS places FROM words WHERE level = :level GROUP BY lemma, class ORDER BY places DESC, lemma LIMIT 100',
  'What is still to be translated':
    "SELECT text, id, source FROM units WHERE status IN ('missing', 'stale') ORDER BY text, position",
}
