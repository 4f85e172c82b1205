-- Where a team's recordings come from, how looking there went, and what is known of each file. What a call is called elsewhere.

CREATE TABLE intake_sources (
  name TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  root TEXT NOT NULL,
  path TEXT NOT NULL,
  settings TEXT NOT NULL,
  watched INTEGER NOT NULL,
  looked_millis BIGINT,
  failures BIGINT NOT NULL,
  failure TEXT,
  next_millis BIGINT)

CREATE TABLE intake_files (
  source TEXT NOT NULL REFERENCES intake_sources (name) ON DELETE CASCADE,
  path TEXT NOT NULL,
  stamp TEXT NOT NULL,
  state TEXT NOT NULL,
  call_id TEXT NOT NULL,
  remark TEXT NOT NULL,
  PRIMARY KEY (source, path))

CREATE INDEX intake_files_by_call ON intake_files (call_id)

CREATE TABLE call_sources (
  document_id TEXT NOT NULL PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  external_id TEXT NOT NULL)

CREATE INDEX call_sources_by_id ON call_sources (external_id, source)
