-- The few mentions beside which a text tells an age, a birth or a death.
CREATE INDEX mention_life ON mention (number) WHERE reason ->> '$.life' IS NOT NULL;
