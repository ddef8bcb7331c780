-- Search that finds Łódź by "lodz" and Bucureşti by "bucuresti", with an index for words in the middle of a text.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Immutable, unlike unaccent itself, so that generated columns and indexes may use it: the dictionary is fixed here.
create function platform_fold(text) returns text
    language sql immutable strict parallel safe
    return lower(unaccent('unaccent', normalize($1, nfc)));
