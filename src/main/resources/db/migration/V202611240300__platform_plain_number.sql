-- A number as people quote it, whatever they put between its parts: "INV-2026-000012" and "inv 2026 000012" are the same.
create function platform_plain(text) returns text
    language sql immutable strict parallel safe
    return upper(regexp_replace($1, '[^A-Za-z0-9]', '', 'g'));
