CREATE INDEX block_hash ON block (hash, of_case);

CREATE INDEX case_document_document ON case_document (document_id);

CREATE INDEX document_version_original ON document_version (original_sha256);

CREATE INDEX document_version_state ON document_version (state) WHERE state = 'parsed';

CREATE INDEX document_version_supersedes ON document_version (supersedes)
  WHERE supersedes IS NOT NULL;

CREATE INDEX document_version_words ON document_version (words_sha256) WHERE state = 'ready';

CREATE INDEX document_version_work ON document_version (work_id);

CREATE INDEX identity_link_other ON identity_link (b, a) WHERE withdrawn = 0;

CREATE INDEX identity_link_standing ON identity_link (a, b) WHERE withdrawn = 0;

CREATE INDEX journal_status_done ON journal_status (seq) WHERE status = 'done';

CREATE INDEX journal_status_undone ON journal_status (seq) WHERE status = 'undone';

CREATE INDEX judgement_name ON judgement (corrected_type, corrected_value ->> '$.name')
  WHERE corrected_value IS NOT NULL;

CREATE INDEX judgement_subject ON judgement (corrected_subject)
  WHERE corrected_subject IS NOT NULL;

CREATE INDEX judgement_text ON judgement (text, state);

CREATE INDEX mention_day ON mention (substr(value ->> 'reading', 6, 5), document_id)
  WHERE type = 'date';

CREATE INDEX mention_life ON mention (number)
  WHERE type = 'person' AND reason ->> '$.life' IS NOT NULL;

CREATE INDEX mention_name ON mention (type, value ->> '$.name')
  WHERE type IN ('person', 'org', 'place', 'court');

CREATE INDEX mention_subject ON mention (subject);

CREATE INDEX mention_text ON mention (text);

CREATE UNIQUE INDEX name_form_preferred ON name_form (agent_id, language, script)
  WHERE preferred = 1;

CREATE TABLE agent (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'org', 'place', 'court')),
  created_at TEXT NOT NULL,
  -- Projections of the journal; all null: undone.
  protected INTEGER CHECK (protected IN (0, 1)),
  notes TEXT,
  identifiers TEXT CHECK (json_valid(identifiers)),
  CHECK ((protected IS NULL) = (notes IS NULL) AND (notes IS NULL) = (identifiers IS NULL))
) STRICT;

CREATE TABLE block (
  document_id TEXT NOT NULL REFERENCES document_version (id) ON DELETE CASCADE,
  -- The segment's ordinal.
  segment INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  -- Whether it may tell of the document's own case; then it tells wherever it stands.
  of_case INTEGER NOT NULL CHECK (of_case IN (0, 1)),
  PRIMARY KEY (document_id, segment)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_document (
  case_id TEXT NOT NULL REFERENCES case_file (id),
  document_id TEXT NOT NULL REFERENCES document_version (id) ON DELETE CASCADE,
  PRIMARY KEY (case_id, document_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_file (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  -- The title it was born with, for the case that comes with the casebook; else null.
  first_title TEXT,
  title TEXT
) STRICT;

CREATE TABLE casebook (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE cluster (
  document_id TEXT NOT NULL REFERENCES document_version (id),
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  mentions TEXT NOT NULL CHECK (json_valid(mentions)),
  PRIMARY KEY (document_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE document_text (
  document_id TEXT PRIMARY KEY REFERENCES document_version (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  edits TEXT NOT NULL CHECK (json_valid(edits)),
  revisions TEXT NOT NULL CHECK (json_valid(revisions)),
  -- The clean page of a DOCX.
  rich TEXT CHECK (json_valid(rich))
) STRICT;

CREATE TABLE document_version (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  work_id TEXT NOT NULL REFERENCES work (id),
  original_sha256 TEXT NOT NULL REFERENCES original (sha256),
  supersedes TEXT REFERENCES document_version (id),
  -- The case it was imported into; later moves are in the journal.
  imported_into TEXT NOT NULL REFERENCES case_file (id),
  imported_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('pdf', 'docx', 'txt')),
  -- The label a person chose for a TXT; null where it was detected.
  chosen_encoding TEXT,
  characters INTEGER NOT NULL,
  page_count INTEGER,
  text_sha256 TEXT NOT NULL,
  quality TEXT NOT NULL CHECK (json_valid(quality)),
  state TEXT NOT NULL CHECK (state IN ('parsed', 'ready', 'extraction_failed')),
  -- What extraction said of the whole; null until then.
  language TEXT,
  document_date TEXT,
  warnings TEXT CHECK (json_valid(warnings))
, words_sha256 TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE extraction_fact (
  document_id TEXT NOT NULL REFERENCES document_version (id),
  ordinal INTEGER NOT NULL,
  type TEXT NOT NULL,
  fact TEXT NOT NULL CHECK (json_valid(fact)),
  PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE identity_link (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  judgement TEXT NOT NULL CHECK (judgement IN ('same', 'not_same', 'unsure')),
  -- 0 to 1; null where no comparison stood behind it.
  score REAL,
  explanation TEXT CHECK (json_valid(explanation)),
  made_at TEXT NOT NULL,
  -- Projection of the journal.
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  CHECK (a < b)
) STRICT;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  operation TEXT NOT NULL,
  forward TEXT NOT NULL CHECK (json_valid(forward)),
  inverse TEXT NOT NULL CHECK (json_valid(inverse)),
  target INTEGER REFERENCES journal (seq),
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE journal_status (
  seq INTEGER PRIMARY KEY REFERENCES journal (seq),
  status TEXT NOT NULL CHECK (status IN ('done', 'undone', 'abandoned'))
) STRICT;

CREATE TABLE judgement (
  mention_id TEXT PRIMARY KEY REFERENCES mention (id),
  state TEXT NOT NULL CHECK (state IN ('suggested', 'confirmed', 'rejected')),
  corrected_type TEXT,
  corrected_value TEXT CHECK (json_valid(corrected_value)),
  corrected_subject TEXT
, text TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;

CREATE TABLE mention (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document_id TEXT NOT NULL REFERENCES document_version (id),
  -- The extraction's own id: `e1`; `u1` for a person's.
  local_id TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('rule', 'person')),
  type TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  score REAL NOT NULL,
  cluster TEXT,
  segment INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (json_valid(reason)),
  subject TEXT NOT NULL,
  UNIQUE (document_id, local_id)
) STRICT;

CREATE TABLE name_form (
  agent_id TEXT NOT NULL REFERENCES agent (id),
  -- The full form, as it stands in the documents.
  name TEXT NOT NULL,
  -- ISO 639-1; `und` where it is not known.
  language TEXT NOT NULL,
  -- ISO 15924.
  script TEXT NOT NULL,
  given TEXT,
  family TEXT,
  patronymic TEXT,
  scheme TEXT,
  type TEXT NOT NULL CHECK (type IN
    ('variant', 'typo', 'inflected', 'short', 'alias', 'former', 'predicted')),
  -- Preferred for its language and script.
  preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),
  PRIMARY KEY (agent_id, name, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE name_subject (
  type TEXT NOT NULL,
  key TEXT NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (type, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  mention_id TEXT PRIMARY KEY REFERENCES mention (id),
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE original (
  number INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE page (
  document_id TEXT NOT NULL REFERENCES document_version (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  width REAL NOT NULL,
  height REAL NOT NULL,
  has_text INTEGER NOT NULL CHECK (has_text IN (0, 1)),
  -- Glyph boxes, packed.
  boxes BLOB NOT NULL,
  PRIMARY KEY (document_id, number)
) STRICT;

CREATE VIRTUAL TABLE passage USING fts5 (
  text,
  content = 'segment',
  content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'passage_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'passage_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'passage_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'passage_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE returning_block (
  hash INTEGER PRIMARY KEY,
  found TEXT NOT NULL CHECK (found IN ('boilerplate', 'account'))
) STRICT;

CREATE TABLE segment (
  number INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES document_version (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  page INTEGER,
  language TEXT,
  label TEXT,
  call_start INTEGER,
  call_end INTEGER,
  text TEXT NOT NULL, imported_kind TEXT,
  UNIQUE (document_id, ordinal)
) STRICT;

CREATE TABLE stated_part (
  document_id TEXT NOT NULL REFERENCES document_version (id) ON DELETE CASCADE,
  -- The segment's ordinal.
  segment INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('account', 'frame')),
  PRIMARY KEY (document_id, segment)
) STRICT, WITHOUT ROWID;

CREATE TABLE superseded (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  mention_id TEXT NOT NULL UNIQUE REFERENCES mention (id)
) STRICT;

CREATE TABLE uncompared (
  document_id TEXT PRIMARY KEY REFERENCES document_version (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE unvoted (
  document_id TEXT PRIMARY KEY REFERENCES document_version (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE vote (
  mention_id TEXT PRIMARY KEY REFERENCES mention (id),
  -- The part that it adds to the reason, and by how much.
  part TEXT NOT NULL,
  value REAL NOT NULL,
  -- The mention's score with it.
  score REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE word_change (
  -- The file below resources/, and the way to the list inside it.
  path TEXT NOT NULL,
  key TEXT NOT NULL,
  word TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('added', 'removed')),
  PRIMARY KEY (path, key, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE work (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER identity_link_never_changes
BEFORE UPDATE OF number, id, a, b, judgement, score, explanation, made_at ON identity_link
BEGIN
  SELECT RAISE(ABORT, 'a link never changes');
END;

CREATE TRIGGER identity_link_never_goes BEFORE DELETE ON identity_link
BEGIN
  SELECT RAISE(ABORT, 'a link never goes');
END;

CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal never changes');
END;

CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal never shrinks');
END;

CREATE TRIGGER mention_never_changes BEFORE UPDATE ON mention
BEGIN
  SELECT RAISE(ABORT, 'a mention never changes');
END;

CREATE TRIGGER mention_never_goes BEFORE DELETE ON mention
BEGIN
  SELECT RAISE(ABORT, 'a mention never goes');
END;
