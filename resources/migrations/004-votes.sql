-- What a second reader said of doubtful names, after the rules and apart from them: a mention never
-- changes. A vote that came before a decision stays as it was when the person decided.

CREATE TABLE vote (
  mention_id TEXT PRIMARY KEY REFERENCES mention (id),
  -- The part that it adds to the reason, and by how much.
  part TEXT NOT NULL,
  value REAL NOT NULL,
  -- The mention's score with it.
  score REAL NOT NULL
) STRICT, WITHOUT ROWID;

-- Documents about which it was asked, whether it knew anything or not.
CREATE TABLE vote_asked (
  document_id TEXT PRIMARY KEY REFERENCES document_version (id)
) STRICT, WITHOUT ROWID;
