-- What was measured in calls as numbers, for lists that put calls in an order. What a recording cannot tell is null.

CREATE TABLE measured_figures (
  call_id TEXT NOT NULL PRIMARY KEY REFERENCES measures (call_id) ON DELETE CASCADE,
  version INTEGER NOT NULL,
  silences INTEGER NOT NULL,
  silence_micros BIGINT NOT NULL,
  agent_talk_overs INTEGER,
  customer_talk_overs INTEGER,
  long_holds INTEGER,
  longest_hold_micros BIGINT,
  louder_db DOUBLE PRECISION,
  louder_micros BIGINT,
  higher_semitones DOUBLE PRECISION,
  higher_micros BIGINT)
