-- What a person wrote about a mention, for themselves and their colleagues. Projection of the journal.

CREATE TABLE note (
  mention_id TEXT PRIMARY KEY REFERENCES mention (id),
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
