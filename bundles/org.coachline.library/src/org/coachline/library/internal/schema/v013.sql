-- A team's own scorecards, version by version; of those of packs, what they asked when an evaluation first referred to them. And calls that
-- several reviewers score, each without seeing the others: while opened_millis is empty, nobody reads of such a call what others said.

CREATE TABLE scorecards (
  document_id TEXT NOT NULL PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  questions BIGINT NOT NULL,
  created_millis BIGINT,
  published_millis BIGINT,
  published_by TEXT NOT NULL)

CREATE INDEX scorecards_by_version ON scorecards (item, version)

CREATE TABLE seen_scorecards (
  pack TEXT NOT NULL,
  item TEXT NOT NULL,
  version TEXT NOT NULL,
  definition TEXT NOT NULL,
  PRIMARY KEY (pack, item, version))

CREATE TABLE calibrations (
  document_id TEXT NOT NULL PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  call_id TEXT NOT NULL,
  scorecard TEXT,
  scorecard_version TEXT NOT NULL,
  organiser_id TEXT NOT NULL,
  created_millis BIGINT,
  opened_millis BIGINT,
  discussed_millis BIGINT,
  note TEXT NOT NULL)

CREATE INDEX calibrations_by_call ON calibrations (call_id)

CREATE TABLE calibration_parts (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  reviewer_id TEXT NOT NULL,
  review_id TEXT,
  submitted_millis BIGINT,
  PRIMARY KEY (document_id, reviewer_id))

CREATE INDEX calibration_parts_by_review ON calibration_parts (review_id)
