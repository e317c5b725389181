-- Whoever is one with a bearer is found from either side of a link.
CREATE INDEX identity_link_other ON identity_link (b, a) WHERE withdrawn = 0;
-- Mentions that people called by this name.
CREATE INDEX judgement_name ON judgement (corrected_type, corrected_value ->> '$.name')
  WHERE corrected_value IS NOT NULL;
