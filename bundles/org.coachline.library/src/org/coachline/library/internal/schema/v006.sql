-- What in plans has a day and is not finished, and the role-plays that were practised. Their rows are made from the plans at once.

CREATE TABLE plan_dues (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  goal_id TEXT NOT NULL,
  technique TEXT,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT NOT NULL,
  PRIMARY KEY (document_id, kind, id))

CREATE INDEX plan_dues_by_day ON plan_dues (due)

CREATE TABLE role_plays (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  played TEXT,
  partner TEXT NOT NULL,
  card TEXT,
  technique TEXT,
  result TEXT NOT NULL,
  PRIMARY KEY (document_id, id))

CREATE INDEX role_plays_by_agent ON role_plays (agent_id, played)

CREATE INDEX reviews_undelivered ON reviews (call_id) WHERE delivered_millis IS NULL

INSERT INTO facts (name, content) VALUES ('rows.CoachingPlan', 'made anew')
