-- Days are looked up in the documents that name the same person, and not in the whole library.
DROP INDEX mention_day;
CREATE INDEX mention_day ON mention (substr(value ->> 'reading', 6, 5), document_id)
  WHERE type = 'date';
