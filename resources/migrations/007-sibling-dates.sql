-- Dates by their day: a document that leaves a year open is told it by others of its case.
CREATE INDEX mention_day ON mention (substr(value ->> 'reading', 6, 5)) WHERE type = 'date';
