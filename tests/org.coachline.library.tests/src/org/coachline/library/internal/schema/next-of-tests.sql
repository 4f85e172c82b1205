-- A step that a later version might make.

CREATE TABLE of_tests (name TEXT NOT NULL PRIMARY KEY)

ALTER TABLE calls ADD COLUMN of_tests TEXT
