-- How techniques went, summed up for each call and agent, and for each review and agent: what progress is read from. The counts of
-- a call are one text, technique=used well,partly,missed,backfired and so on, so that a year of a team is some thousand rows.

CREATE TABLE technique_counts (
  call_id TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  start_millis BIGINT,
  caller_type TEXT,
  counts TEXT NOT NULL,
  PRIMARY KEY (call_id, agent_id))

CREATE TABLE review_counts (
  document_id TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  call_id TEXT NOT NULL,
  start_millis BIGINT,
  used_well BIGINT NOT NULL,
  partly BIGINT NOT NULL,
  missed BIGINT NOT NULL,
  backfired BIGINT NOT NULL,
  PRIMARY KEY (document_id, agent_id))

INSERT INTO technique_counts (call_id, agent_id, start_millis, caller_type, counts)
SELECT n.call_id, n.agent_id, n.start_millis, n.caller_type,
  string_agg(n.technique_key || '=' || n.used_well || ',' || n.partly || ',' || n.missed || ',' || n.backfired, ';' ORDER BY n.technique_key)
FROM (SELECT m.call_id, COALESCE(l.agent_id, c.agent_id) AS agent_id, c.start_millis, c.caller_type, m.technique_key,
  SUM(CASE m.verdict WHEN 'USED_WELL' THEN 1 ELSE 0 END) AS used_well, SUM(CASE m.verdict WHEN 'PARTLY' THEN 1 ELSE 0 END) AS partly,
  SUM(CASE m.verdict WHEN 'MISSED' THEN 1 ELSE 0 END) AS missed, SUM(CASE m.verdict WHEN 'BACKFIRED' THEN 1 ELSE 0 END) AS backfired
FROM moments m JOIN calls c ON c.document_id = m.call_id
LEFT JOIN legs l ON l.document_id = m.call_id AND l.from_micros <= m.start_micros AND m.start_micros < l.until_micros
WHERE m.technique_key IS NOT NULL AND m.verdict <> 'NONE'
GROUP BY m.call_id, COALESCE(l.agent_id, c.agent_id), c.start_millis, c.caller_type, m.technique_key) n
GROUP BY n.call_id, n.agent_id, n.start_millis, n.caller_type

INSERT INTO review_counts (document_id, agent_id, call_id, start_millis, used_well, partly, missed, backfired)
SELECT m.document_id, COALESCE(l.agent_id, c.agent_id), m.call_id, c.start_millis,
  SUM(CASE m.verdict WHEN 'USED_WELL' THEN 1 ELSE 0 END), SUM(CASE m.verdict WHEN 'PARTLY' THEN 1 ELSE 0 END),
  SUM(CASE m.verdict WHEN 'MISSED' THEN 1 ELSE 0 END), SUM(CASE m.verdict WHEN 'BACKFIRED' THEN 1 ELSE 0 END)
FROM moments m JOIN calls c ON c.document_id = m.call_id
LEFT JOIN legs l ON l.document_id = m.call_id AND l.from_micros <= m.start_micros AND m.start_micros < l.until_micros
WHERE m.technique_key IS NOT NULL AND m.verdict <> 'NONE'
GROUP BY m.document_id, COALESCE(l.agent_id, c.agent_id), m.call_id, c.start_millis

CREATE INDEX technique_counts_by_agent ON technique_counts (agent_id, start_millis)

CREATE INDEX review_counts_by_agent ON review_counts (agent_id, start_millis)

CREATE INDEX review_counts_by_call ON review_counts (call_id)

CREATE INDEX reviews_by_reviewer ON reviews (reviewer_id)
