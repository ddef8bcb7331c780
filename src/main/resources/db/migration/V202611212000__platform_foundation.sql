-- The audit trail: what happened, to what, when and by whom. Append-only.
create table platform_timeline (
    id           bigint generated always as identity primary key,
    subject_type text        not null,
    subject      text        not null,
    kind         text        not null,
    facts        jsonb       not null,
    actor        text        not null,
    actor_kind   text        not null check (actor_kind in ('PERSON', 'MACHINE', 'CUSTOMER', 'PROCESS')),
    at           timestamptz not null
);
create index platform_timeline_subject on platform_timeline (subject_type, subject, id);

-- One row a gapless series; the row's lock is what makes it gapless.
create table platform_series (
    name        text primary key,
    last_number bigint not null check (last_number > 0)
);

-- Documents: the facts at once, the bytes when first needed.
create table platform_document (
    id           bigint generated always as identity primary key,
    kind         text        not null,
    number       text        not null,
    subject_type text        not null,
    subject      text        not null,
    file_name    text        not null,
    language     text        not null,
    facts        jsonb       not null,
    media_type   text,
    bytes        bytea,
    sha256       text,
    created_at   timestamptz not null,
    unique (kind, number),
    check ((bytes is null) = (sha256 is null) and (bytes is null) = (media_type is null))
);
create index platform_document_subject on platform_document (subject_type, subject, id);

-- What is written once stays as it was written.
create function platform_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are never changed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger platform_timeline_append_only before update or delete on platform_timeline
    for each statement execute function platform_refuse_change();

-- Events that cross module borders, stored with the change that caused them and redelivered until handled.
create table event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_event on event_publication using hash (serialized_event);
create index event_publication_completed on event_publication (completion_date);
