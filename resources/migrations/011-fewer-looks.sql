-- Years are told beside names of persons: of other mentions the reason need not be read to know it.
DROP INDEX mention_life;
CREATE INDEX mention_life ON mention (number)
  WHERE type = 'person' AND reason ->> '$.life' IS NOT NULL;

-- A document that is taken out again leaves no work without a version.
CREATE INDEX document_version_work ON document_version (work_id);
