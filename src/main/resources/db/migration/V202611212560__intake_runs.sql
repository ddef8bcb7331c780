-- One import: which mapping on which files, how far it is, and how it ended.
create table intake_run (
    id               bigint generated always as identity primary key,
    mapping          text        not null,
    mapping_text     text        not null,
    folder           text        not null,
    dry_run          boolean     not null,
    skip_bad_rows    boolean     not null,
    release_orders   integer     not null check (release_orders >= 0),
    top_up_stock     boolean     not null,
    state            text        not null check (state in
        ('WAITING', 'STAGING', 'SELECTING', 'CHECKING', 'LOADING', 'DONE', 'REJECTED', 'FAILED', 'CANCELLED')),
    checked          boolean     not null default false,
    steps_done       bigint      not null default 0,
    steps            bigint      not null default 0,
    cancel_requested boolean     not null default false,
    failure          text,
    started_by       text        not null,
    started_by_kind  text        not null check (started_by_kind in ('PERSON', 'MACHINE', 'CUSTOMER', 'PROCESS')),
    created_at       timestamptz not null,
    finished_at      timestamptz,
    check ((finished_at is null) = (state in ('WAITING', 'STAGING', 'SELECTING', 'CHECKING', 'LOADING')))
);
create index intake_run_open on intake_run (id) where finished_at is null;

-- What was read of each file.
create table intake_file (
    run_id   bigint not null references intake_run on delete cascade,
    name     text   not null,
    rows     bigint not null check (rows >= 0),
    broken   bigint not null check (broken >= 0 and broken <= rows),
    readable boolean not null,
    primary key (run_id, name)
);

-- What became of each kind of our data. Raised in the transaction that loads a batch, so that a stopped import goes on
-- exactly behind the last batch.
create table intake_target (
    run_id    bigint  not null references intake_run on delete cascade,
    position  integer not null,
    target    text    not null,
    rows      bigint  not null default 0 check (rows >= 0),
    rejected  bigint  not null default 0 check (rejected >= 0),
    created   bigint  not null default 0 check (created >= 0),
    updated   bigint  not null default 0 check (updated >= 0),
    unchanged bigint  not null default 0 check (unchanged >= 0),
    last_row  bigint  not null default 0,
    primary key (run_id, position)
);

-- What a person should know about single rows: why one is rejected, or what was noticed.
create table intake_problem (
    id          bigint generated always as identity primary key,
    run_id      bigint  not null references intake_run on delete cascade,
    target      text,
    file        text,
    line        bigint,
    column_name text,
    code        text    not null,
    facts       jsonb   not null,
    value       text,
    fatal       boolean not null
);
create index intake_problem_run on intake_problem (run_id, id);

-- Counted by sentence, however many of them are kept.
create table intake_problem_count (
    run_id  bigint  not null references intake_run on delete cascade,
    target  text    not null,
    code    text    not null,
    note    text    not null,
    fatal   boolean not null,
    count   bigint  not null,
    primary key (run_id, target, code, note, fatal)
);

-- Runs the SELECTs of mappings. Owns nothing and sees nothing but the schema of one import, for one transaction.
-- An ordinary owner of a database may not make roles: then a database administrator does it before the first import.
do $$
begin
    if not exists (select from pg_roles where rolname = 'comanda_import') then
        create role comanda_import nologin;
    end if;
    if not pg_has_role(current_user, 'comanda_import', 'member') then
        execute format('grant comanda_import to %I', current_user);
    end if;
exception when insufficient_privilege then
    raise notice 'imports wait for a role: create role comanda_import nologin; grant comanda_import to %', current_user;
end $$;
