-- Nothing in the trail is changed, put in between or taken out; only texts may go, whole.

CREATE FUNCTION audit_grows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF new.seq IS DISTINCT FROM (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit) THEN
    RAISE EXCEPTION 'the audit trail only grows at its end';
  END IF;
  RETURN new;
END $$

CREATE TRIGGER audit_grows BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_grows()

CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  RAISE EXCEPTION 'nothing is taken out of the audit trail';
END $$

CREATE TRIGGER audit_stays BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stays()

CREATE TRIGGER audit_stays_whole BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_stays()

CREATE FUNCTION audit_unchanged() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF new.seq IS DISTINCT FROM old.seq OR new.at_millis IS DISTINCT FROM old.at_millis OR new.kind IS DISTINCT FROM old.kind
    OR new.subject_type IS DISTINCT FROM old.subject_type OR new.subject_id IS DISTINCT FROM old.subject_id
    OR new.who_seal IS DISTINCT FROM old.who_seal OR new.said_seal IS DISTINCT FROM old.said_seal OR new.hash IS DISTINCT FROM old.hash
    OR NOT (new.who IS NOT DISTINCT FROM old.who AND new.who_salt IS NOT DISTINCT FROM old.who_salt OR new.who IS NULL AND new.who_salt IS NULL)
    OR NOT (new.said_salt IS NOT DISTINCT FROM old.said_salt AND new.label IS NOT DISTINCT FROM old.label
      AND new.before_text IS NOT DISTINCT FROM old.before_text AND new.after_text IS NOT DISTINCT FROM old.after_text
      OR new.said_salt IS NULL AND new.label IS NULL AND new.before_text IS NULL AND new.after_text IS NULL) THEN
    RAISE EXCEPTION 'nothing in the audit trail is changed';
  END IF;
  RETURN new;
END $$

CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION audit_unchanged()
