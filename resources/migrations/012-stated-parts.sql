-- Segments that people said to be account or frame, whatever the rules say. Projection of the
-- journal.

CREATE TABLE stated_part (
  document_id TEXT NOT NULL REFERENCES document_version (id) ON DELETE CASCADE,
  -- The segment's ordinal.
  segment INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('account', 'frame')),
  PRIMARY KEY (document_id, segment)
) STRICT, WITHOUT ROWID;
