-- The index of words. It keeps no text of its own; triggers hold it to the table of texts.

CREATE VIRTUAL TABLE words USING fts5 (body, content = 'texts', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')

CREATE TRIGGER texts_inserted AFTER INSERT ON texts BEGIN
  INSERT INTO words (rowid, body) VALUES (new.id, new.body);
END

CREATE TRIGGER texts_deleted AFTER DELETE ON texts BEGIN
  INSERT INTO words (words, rowid, body) VALUES ('delete', old.id, old.body);
END

CREATE TRIGGER texts_updated AFTER UPDATE OF body ON texts BEGIN
  INSERT INTO words (words, rowid, body) VALUES ('delete', old.id, old.body);
  INSERT INTO words (rowid, body) VALUES (new.id, new.body);
END
