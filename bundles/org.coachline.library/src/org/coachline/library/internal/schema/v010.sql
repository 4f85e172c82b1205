-- What of a call nobody hears or reads: so that whoever saves a review, a plan or the call again need not read the call to know.

CREATE TABLE redactions (
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  start_micros BIGINT NOT NULL,
  end_micros BIGINT NOT NULL,
  channel TEXT NOT NULL,
  sound_only BIGINT NOT NULL,
  PRIMARY KEY (document_id, id))
