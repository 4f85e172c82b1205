-- Documents that could not be read when their rows were last made: the rows are what was known before.

CREATE TABLE damages (
  document_id TEXT NOT NULL PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  reason TEXT NOT NULL)
