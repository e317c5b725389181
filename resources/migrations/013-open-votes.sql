-- Documents about which the second reader is yet to be asked, and no longer those about which it was:
-- to find what is left nobody goes through all documents.
CREATE TABLE unvoted (
  document_id TEXT PRIMARY KEY REFERENCES document_version (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO unvoted
  SELECT d.id FROM document_version d
  WHERE d.state = 'ready' AND d.id NOT IN (SELECT document_id FROM vote_asked)
    AND EXISTS (SELECT 1 FROM segment s WHERE s.document_id = d.id AND s.language = 'en');
DROP TABLE vote_asked;

-- A document that is taken out again may be the older version of another.
CREATE INDEX document_version_supersedes ON document_version (supersedes)
  WHERE supersedes IS NOT NULL;
