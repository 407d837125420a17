/** The tables. Names and columns stay within `user_version`; what is added raises nothing. */
export const schema = `
PRAGMA user_version = 1;
CREATE TABLE library (name TEXT NOT NULL, title TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL, license TEXT NOT NULL, publisher TEXT NOT NULL, version TEXT, url TEXT);
CREATE TABLE texts (id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL, author TEXT, date TEXT, level TEXT, license TEXT, language TEXT NOT NULL, target_title TEXT, translator TEXT, target_license TEXT, target_language TEXT, words INTEGER NOT NULL, target_words INTEGER NOT NULL, address TEXT) WITHOUT ROWID;
CREATE TABLE units (text TEXT NOT NULL REFERENCES texts (id), id TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, depth INTEGER, status TEXT NOT NULL, source TEXT NOT NULL, target TEXT, address TEXT, PRIMARY KEY (text, id)) WITHOUT ROWID;
CREATE TABLE links (text TEXT NOT NULL, unit TEXT NOT NULL, number INTEGER NOT NULL, score REAL NOT NULL, elsewhere TEXT, PRIMARY KEY (text, unit, number), FOREIGN KEY (text, unit) REFERENCES units (text, id)) WITHOUT ROWID;
CREATE TABLE sentences (text TEXT NOT NULL, unit TEXT NOT NULL, side TEXT NOT NULL CHECK (side IN ('source', 'target')), number INTEGER NOT NULL, link INTEGER NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (text, unit, side, number), FOREIGN KEY (text, unit, link) REFERENCES links (text, unit, number)) WITHOUT ROWID;
CREATE TABLE terms (text TEXT NOT NULL, id TEXT NOT NULL, term TEXT NOT NULL, pos TEXT, gender TEXT, level TEXT, gloss TEXT, renderings TEXT NOT NULL, expansion TEXT, ipa TEXT, definition TEXT, target_definition TEXT, example TEXT, target_example TEXT, PRIMARY KEY (text, id), FOREIGN KEY (text) REFERENCES texts (id)) WITHOUT ROWID;
CREATE TABLE places (text TEXT NOT NULL, unit TEXT NOT NULL, number INTEGER NOT NULL, term TEXT NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, content TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (text, unit, number), FOREIGN KEY (text, term) REFERENCES terms (text, id)) WITHOUT ROWID;
CREATE TABLE notes (text TEXT NOT NULL, unit TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, content TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (text, unit, number), FOREIGN KEY (text, unit) REFERENCES units (text, id)) WITHOUT ROWID;
CREATE TABLE words (text TEXT NOT NULL, unit TEXT NOT NULL, number INTEGER NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, content TEXT NOT NULL, lemma TEXT NOT NULL, class TEXT NOT NULL, form TEXT NOT NULL, gender TEXT, level TEXT, meaning TEXT, term TEXT, PRIMARY KEY (text, unit, number), FOREIGN KEY (text, unit) REFERENCES units (text, id)) WITHOUT ROWID;
`

/** Made once the tables are full, and the pairs: a link with the words on both sides. */
export const indexes = `
CREATE INDEX units_in_order ON units (text, position);
CREATE INDEX terms_by_id ON terms (id);
CREATE INDEX places_by_term ON places (term);
CREATE INDEX words_by_lemma ON words (lemma, class);
CREATE INDEX sentences_by_link ON sentences (text, unit, link, side, number);
CREATE VIEW pairs AS SELECT text, unit, number,
  coalesce((SELECT group_concat(content, ' ') FROM (SELECT content FROM sentences WHERE text = links.text AND unit = links.unit AND link = links.number AND side = 'source' ORDER BY number)), '') AS source,
  coalesce((SELECT group_concat(content, ' ') FROM (SELECT content FROM sentences WHERE text = links.text AND unit = links.unit AND link = links.number AND side = 'target' ORDER BY number)), '') AS target,
  score, elsewhere FROM links;
ANALYZE;
`
