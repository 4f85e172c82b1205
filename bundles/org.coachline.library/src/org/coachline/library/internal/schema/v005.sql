-- What a timeline draws of a review with many moments before its document has been read: all of them, packed, for one version of it.

CREATE TABLE outlines (
  document_id TEXT NOT NULL PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  version BIGINT NOT NULL,
  body ${blob} NOT NULL)
