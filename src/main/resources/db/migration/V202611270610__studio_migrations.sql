create sequence studio_migration_seq;
-- Running instances that are to follow another version of their process.
create table studio_migration (
    number       text primary key,
    process      text        not null,
    source       text        not null,
    target       text        not null,
    from_version int         not null,
    to_version   int         not null,
    -- step of the source -> step of the target
    mapping      jsonb       not null,
    state        text        not null default 'READY' check (state in ('READY', 'MOVING', 'UNDOING')),
    -- how many percent of its instances may be moved so far
    stage        int         not null default 0 check (stage between 0 and 100),
    created_by   text        not null,
    created_at   timestamptz not null
);
create index studio_migration_process on studio_migration (process, number desc);
-- One at a time moves instances of a process.
create unique index studio_migration_at_work on studio_migration (process) where state <> 'READY';

create table studio_migration_instance (
    migration    text   not null references studio_migration,
    position     int    not null,
    instance     text   not null,
    business_key text,
    steps        text[] not null,
    state        text   not null default 'WAITING' check (state in
        ('WAITING', 'MOVED', 'REFUSED', 'ENDED', 'MOVED_BACK', 'STAYED')),
    reason       text,
    at           timestamptz,
    primary key (migration, position),
    unique (migration, instance)
);
create index studio_migration_instance_state on studio_migration_instance (migration, state, position);
