-- The system a run's rows come from, and since when it is in its present state.
alter table intake_run add column source text not null default '';
alter table intake_run alter column source drop default;
alter table intake_run add column state_since timestamptz;
create index intake_run_source on intake_run (source, id);

-- How far amounts as we reckon them agree with those the source states.
create table intake_comparison (
    run_id   bigint         not null references intake_run on delete cascade,
    target   text           not null,
    name     text           not null,
    currency text           not null,
    count    bigint         not null,
    agreeing bigint         not null check (agreeing <= count),
    worst    numeric(20, 6) not null,
    ours     numeric(24, 6) not null,
    stated   numeric(24, 6) not null,
    primary key (run_id, target, name, currency)
);

-- Imported orders on their way from draft to their process, the oldest first. Counted in the transaction that releases a
-- batch, so that a stopped release goes on exactly behind the last one.
create table intake_release (
    id               bigint generated always as identity primary key,
    source           text        not null,
    wanted           integer     not null check (wanted > 0),
    released         integer     not null default 0 check (released between 0 and wanted),
    warehouse        text,
    location         text,
    topped_up        integer     not null default 0,
    state            text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    cancel_requested boolean     not null default false,
    failure          text,
    started_by       text        not null,
    started_by_kind  text        not null check (started_by_kind in ('PERSON', 'MACHINE', 'CUSTOMER', 'PROCESS')),
    created_at       timestamptz not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    check ((warehouse is null) = (location is null)),
    check ((finished_at is null) = (state in ('WAITING', 'RUNNING')))
);
create index intake_release_open on intake_release (id) where finished_at is null;
