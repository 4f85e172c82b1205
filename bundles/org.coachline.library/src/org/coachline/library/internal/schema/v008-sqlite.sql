-- Nothing in the trail is changed, put in between or taken out; only texts may go, whole.

CREATE TRIGGER audit_grows BEFORE INSERT ON audit
WHEN new.seq IS NOT (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit) BEGIN
  SELECT RAISE(ABORT, 'the audit trail only grows at its end');
END

CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN
  SELECT RAISE(ABORT, 'nothing is taken out of the audit trail');
END

CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
WHEN new.seq IS NOT old.seq OR new.at_millis IS NOT old.at_millis OR new.kind IS NOT old.kind OR new.subject_type IS NOT old.subject_type
  OR new.subject_id IS NOT old.subject_id OR new.who_seal IS NOT old.who_seal OR new.said_seal IS NOT old.said_seal OR new.hash IS NOT old.hash
  OR NOT (new.who IS old.who AND new.who_salt IS old.who_salt OR new.who IS NULL AND new.who_salt IS NULL)
  OR NOT (new.said_salt IS old.said_salt AND new.label IS old.label AND new.before_text IS old.before_text AND new.after_text IS old.after_text
    OR new.said_salt IS NULL AND new.label IS NULL AND new.before_text IS NULL AND new.after_text IS NULL) BEGIN
  SELECT RAISE(ABORT, 'nothing in the audit trail is changed');
END
