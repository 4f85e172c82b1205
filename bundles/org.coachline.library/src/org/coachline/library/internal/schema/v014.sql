-- What is known of recordings whose calls were deleted or erased, so that their files do not bring them back: a keyed hash each, of the
-- recording's content or of what its source called the call. Nothing here can be read back into either; the key never leaves the library.

CREATE TABLE gone_calls (
  mark TEXT NOT NULL PRIMARY KEY,
  erased INTEGER NOT NULL,
  call_id TEXT NOT NULL,
  at_millis BIGINT NOT NULL)

CREATE INDEX gone_calls_by_call ON gone_calls (call_id)

CREATE TABLE gone_key (
  secret TEXT NOT NULL)
