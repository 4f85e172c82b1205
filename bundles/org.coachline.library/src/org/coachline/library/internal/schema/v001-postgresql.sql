-- Words as they are searched for: without accents, in small letters, cut where no letter or digit is.

CREATE FUNCTION words_of(body TEXT) RETURNS tsvector IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$
  SELECT to_tsvector(CAST('pg_catalog.simple' AS regconfig),
    regexp_replace(regexp_replace(normalize(lower(body), NFKD), '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))
$$

CREATE INDEX texts_words ON texts USING gin (words_of(body))
