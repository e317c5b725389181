-- Paragraphs long enough not to be alike by chance, numbered by their letters: what returns in the
-- documents of different cases is told of none of them.

CREATE TABLE block (
  document_id TEXT NOT NULL REFERENCES document_version (id) ON DELETE CASCADE,
  -- The segment's ordinal.
  segment INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  -- Whether it may tell of the document's own case; then it tells wherever it stands.
  of_case INTEGER NOT NULL CHECK (of_case IN (0, 1)),
  PRIMARY KEY (document_id, segment)
) STRICT, WITHOUT ROWID;
CREATE INDEX block_hash ON block (hash, of_case);

-- What was found of a block. Boilerplate becomes an account when a later document shows that it
-- tells of a case, and never turns back: documents are made anew for it twice at most.
CREATE TABLE returning_block (
  hash INTEGER PRIMARY KEY,
  found TEXT NOT NULL CHECK (found IN ('boilerplate', 'account'))
) STRICT;

-- Documents whose blocks were not yet compared with those of others.
CREATE TABLE uncompared (
  document_id TEXT PRIMARY KEY REFERENCES document_version (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Documents of earlier versions have no blocks until their suggestions are made again.
UPDATE document_version SET words_sha256 = 'behind' WHERE state = 'ready';
