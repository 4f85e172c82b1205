-- What a team has set for everybody who opens this library, and who changed it when.

CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL)

CREATE TABLE setting_changes (
  seq ${identity},
  name TEXT NOT NULL,
  old_content TEXT,
  new_content TEXT,
  who TEXT NOT NULL,
  at_millis BIGINT NOT NULL)
