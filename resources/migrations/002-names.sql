-- Who is meant by which spelling, as people decided it. Spellings are read from the mentions and
-- never copied; what stands here are decisions: links between bearers of a name, the agents that
-- they make up, and what was said of an agent's forms. A bearer is written `name:<kind>:<name>` (a
-- spelling wherever it stands), `mention:<id>` (one place of it) or `agent:<id>`.

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

-- What a person said of two bearers, with what was known when they said it. Never changed.
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
CREATE INDEX identity_link_standing ON identity_link (a, b) WHERE withdrawn = 0;
CREATE TRIGGER identity_link_never_changes
BEFORE UPDATE OF number, id, a, b, judgement, score, explanation, made_at ON identity_link
BEGIN
  SELECT RAISE(ABORT, 'a link never changes');
END;
CREATE TRIGGER identity_link_never_goes BEFORE DELETE ON identity_link
BEGIN
  SELECT RAISE(ABORT, 'a link never goes');
END;

-- Projection: what people said of the forms of an agent's name. Whatever has no row follows from
-- the mentions that attest it and from the engine.
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
CREATE UNIQUE INDEX name_form_preferred ON name_form (agent_id, language, script)
  WHERE preferred = 1;

CREATE INDEX mention_name ON mention (type, value ->> '$.name')
  WHERE type IN ('person', 'org', 'place', 'court');
