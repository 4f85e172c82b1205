-- Who did what and when: a list that only grows, each entry chained to the one before by a hash. What may be about a person (who, label,
-- before, after) can be taken out together with the random bytes of its seal; the seals stay, and with them the chain.

CREATE TABLE audit (
  seq ${identity},
  at_millis BIGINT NOT NULL,
  kind TEXT NOT NULL,
  subject_type TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  who_salt ${blob},
  who TEXT,
  said_salt ${blob},
  label TEXT,
  before_text TEXT,
  after_text TEXT,
  who_seal ${blob} NOT NULL,
  said_seal ${blob} NOT NULL,
  hash ${blob} NOT NULL)

CREATE INDEX audit_by_kind ON audit (kind, seq)

CREATE INDEX audit_by_subject ON audit (subject_id, seq)

CREATE INDEX audit_by_who ON audit (who)
