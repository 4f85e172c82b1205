-- What is kept whatever the rules say, and files that are to be deleted after the transaction that forgot them.

CREATE TABLE holds (
  id ${identity},
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  at_millis BIGINT NOT NULL)

CREATE INDEX holds_by_subject ON holds (subject_id)

CREATE TABLE doomed_files (
  id ${identity},
  root TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size_bytes BIGINT NOT NULL)
