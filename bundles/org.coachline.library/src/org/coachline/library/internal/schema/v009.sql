-- Technique packs that a team shares, one of each id, as the archives that they are.

CREATE TABLE packs (
  id TEXT NOT NULL PRIMARY KEY,
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size BIGINT NOT NULL,
  who TEXT NOT NULL,
  at_millis BIGINT NOT NULL,
  body ${blob} NOT NULL)
