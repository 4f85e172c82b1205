-- Statements are separated by empty lines. ${...} is what a database calls by a name of its own.

CREATE TABLE schema_version (
  version INTEGER NOT NULL PRIMARY KEY,
  applied_millis BIGINT NOT NULL)

CREATE TABLE facts (
  name TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL)

CREATE TABLE documents (
  id TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL,
  version BIGINT NOT NULL,
  saved_millis BIGINT NOT NULL,
  body ${blob} NOT NULL)

CREATE TABLE changes (
  seq ${identity},
  document_id TEXT NOT NULL,
  origin TEXT NOT NULL,
  at_millis BIGINT NOT NULL)

CREATE TABLE deletions (
  seq ${identity},
  document_id TEXT NOT NULL,
  type TEXT NOT NULL,
  description TEXT NOT NULL,
  who TEXT NOT NULL,
  at_millis BIGINT NOT NULL)

CREATE TABLE roots (
  name TEXT NOT NULL PRIMARY KEY,
  folder TEXT NOT NULL)

CREATE TABLE found_recordings (
  sha256 TEXT NOT NULL PRIMARY KEY,
  root TEXT NOT NULL,
  path TEXT NOT NULL)

CREATE TABLE seen_techniques (
  pack TEXT NOT NULL,
  item TEXT NOT NULL,
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  color TEXT NOT NULL,
  icon TEXT NOT NULL,
  intent TEXT NOT NULL,
  how TEXT NOT NULL,
  phrases_to_say TEXT NOT NULL,
  phrases_to_avoid TEXT NOT NULL,
  PRIMARY KEY (pack, item, version))

CREATE TABLE measures (
  call_id TEXT NOT NULL PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  hardness DOUBLE PRECISION NOT NULL)

CREATE TABLE measure_reasons (
  call_id TEXT NOT NULL REFERENCES measures (call_id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  weight DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (call_id, place))

CREATE TABLE people (
  document_id TEXT NOT NULL PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  external_id TEXT,
  team_id TEXT)

CREATE INDEX people_by_name ON people (kind, name_key)

CREATE TABLE calls (
  document_id TEXT NOT NULL PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  start_millis BIGINT,
  zone TEXT,
  queue TEXT NOT NULL,
  caller_type TEXT,
  resolution TEXT NOT NULL,
  satisfaction DOUBLE PRECISION,
  handle_micros BIGINT,
  duration_micros BIGINT NOT NULL,
  agent_id TEXT NOT NULL,
  imported_millis BIGINT,
  help_requested INTEGER NOT NULL)

CREATE INDEX calls_by_start ON calls (start_millis)

CREATE TABLE call_totals (
  call_id TEXT NOT NULL PRIMARY KEY,
  moments BIGINT NOT NULL,
  missed BIGINT NOT NULL,
  attention INTEGER NOT NULL)

CREATE TABLE legs (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  agent_id TEXT NOT NULL,
  from_micros BIGINT NOT NULL,
  until_micros BIGINT NOT NULL,
  PRIMARY KEY (document_id, place))

CREATE INDEX legs_by_agent ON legs (agent_id)

CREATE TABLE recordings (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  root TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size_bytes BIGINT NOT NULL,
  PRIMARY KEY (document_id, place))

CREATE INDEX recordings_by_hash ON recordings (sha256)

CREATE TABLE reviews (
  document_id TEXT NOT NULL PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  call_id TEXT NOT NULL,
  reviewer_id TEXT NOT NULL,
  status TEXT NOT NULL,
  created_millis BIGINT,
  delivered_millis BIGINT,
  acknowledged_millis BIGINT,
  moments BIGINT NOT NULL,
  missed BIGINT NOT NULL,
  attention INTEGER NOT NULL)

CREATE INDEX reviews_by_call ON reviews (call_id)

CREATE TABLE moments (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  call_id TEXT NOT NULL,
  start_micros BIGINT NOT NULL,
  end_micros BIGINT NOT NULL,
  channel TEXT NOT NULL,
  technique TEXT,
  technique_key TEXT,
  verdict TEXT NOT NULL,
  severity TEXT NOT NULL,
  phrase_heard TEXT NOT NULL,
  better_phrase TEXT NOT NULL,
  comment TEXT NOT NULL,
  created_millis BIGINT,
  PRIMARY KEY (document_id, id))

CREATE INDEX moments_by_call ON moments (call_id)

CREATE INDEX moments_by_technique ON moments (technique_key, verdict)

CREATE TABLE notes (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  call_id TEXT NOT NULL,
  visibility TEXT NOT NULL,
  text TEXT NOT NULL,
  created_millis BIGINT,
  PRIMARY KEY (document_id, id))

CREATE INDEX notes_by_call ON notes (call_id)

CREATE TABLE plans (
  document_id TEXT NOT NULL PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  coach_id TEXT NOT NULL,
  status TEXT NOT NULL,
  created_millis BIGINT,
  period_start TEXT,
  period_end TEXT,
  goals BIGINT NOT NULL,
  next_due TEXT)

CREATE INDEX plans_by_agent ON plans (agent_id)

CREATE TABLE goals (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  technique TEXT,
  technique_key TEXT,
  statement TEXT NOT NULL,
  status TEXT NOT NULL,
  due TEXT,
  baseline_used BIGINT NOT NULL,
  baseline_chances BIGINT NOT NULL,
  target DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (document_id, id))

CREATE INDEX goals_by_agent ON goals (agent_id)

CREATE TABLE texts (
  id ${rowid},
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  part TEXT NOT NULL,
  call_id TEXT,
  start_micros BIGINT NOT NULL,
  body TEXT NOT NULL)

CREATE UNIQUE INDEX texts_by_document ON texts (document_id, kind, part)

CREATE INDEX texts_by_call ON texts (call_id)
