-- The words that were decided on: a copy of the mention's, which never changes. What people said of
-- some words is found by them, without a look at the mentions on which nobody decided.
ALTER TABLE judgement ADD COLUMN text TEXT NOT NULL DEFAULT '';
UPDATE judgement SET text = (SELECT m.text FROM mention m WHERE m.id = mention_id);
CREATE INDEX judgement_text ON judgement (text, state);

-- Documents whose suggestions were made with other words are asked for after every lesson.
CREATE INDEX document_version_words ON document_version (words_sha256) WHERE state = 'ready';
