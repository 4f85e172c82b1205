-- What scorecards of packs ask, by its hash: a pack may change a scorecard without raising its version, and what was scored with it stays as it was.

CREATE TABLE scorecard_contents (
  pack TEXT NOT NULL,
  item TEXT NOT NULL,
  content TEXT NOT NULL,
  definition TEXT NOT NULL,
  PRIMARY KEY (pack, item, content))
