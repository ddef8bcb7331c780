-- Who completed what lately, and for which groups it was done; kept for a month.
create table worklist_done (
    id       text        primary key,
    username text        not null,
    groups   text[]      not null,
    done_at  timestamptz not null
);
create index worklist_done_at on worklist_done (done_at) include (username, groups);
