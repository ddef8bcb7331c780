-- Everything a trial of a draft writes lies in a schema of its own; the engine of the sandbox makes its tables there too.
create schema sandbox;

create table sandbox.replay (
    id bigint generated always as identity primary key,
    draft text check (length(draft) <= 20),
    process text not null check (length(process) <= 255),
    files jsonb not null,
    outcomes jsonb not null,
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    asked_by text not null check (length(asked_by) <= 100),
    asked_at timestamptz not null,
    ended_at timestamptz,
    -- when the node that runs it said so last; another one takes over when it does not any more
    seen_at timestamptz,
    reason text check (length(reason) <= 2000)
);

create index replay_draft on sandbox.replay (draft, id);
create index replay_open on sandbox.replay (id) where state in ('WAITING', 'RUNNING');

-- The orders of a replay, fixed when it is asked for, the latest first; without a verdict until they had their turn.
create table sandbox.replay_order (
    replay bigint not null references sandbox.replay on delete cascade,
    place integer not null,
    instance text not null check (length(instance) <= 64),
    business_key text not null check (length(business_key) <= 255),
    verdict text check (length(verdict) <= 30),
    element text check (length(element) <= 255),
    detail text check (length(detail) <= 2000),
    people_seconds bigint,
    elapsed_seconds bigint,
    past jsonb,
    draft jsonb,
    primary key (replay, place)
);

create index replay_order_group on sandbox.replay_order (replay, verdict, element, place);
