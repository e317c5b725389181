-- Words that people added to the lists of the app or took out of them, in this casebook. Projection
-- of the journal.

CREATE TABLE word_change (
  -- The file below resources/, and the way to the list inside it.
  path TEXT NOT NULL,
  key TEXT NOT NULL,
  word TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('added', 'removed')),
  PRIMARY KEY (path, key, word)
) STRICT, WITHOUT ROWID;

-- The changes (their hash) that the suggestions of a document were made with; empty for none.
ALTER TABLE document_version ADD COLUMN words_sha256 TEXT NOT NULL DEFAULT '';

-- The kind that the importer gave, where extraction gave another.
ALTER TABLE segment ADD COLUMN imported_kind TEXT;

-- Suggestions that the rules, with the words as they are now, no longer make; one that somebody
-- decided on is still there. Numbers are never given twice, so that the last of them and the count
-- tell whether anything changed.
CREATE TABLE superseded (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  mention_id TEXT NOT NULL UNIQUE REFERENCES mention (id)
) STRICT;
