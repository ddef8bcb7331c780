create sequence studio_draft_seq;
-- A set of models that change together, from the first stroke until they are live.
create table studio_draft (
    number        text primary key,
    title         text        not null,
    reason        text,
    state         text        not null default 'OPEN' check (state in
        ('OPEN', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'RELEASED', 'DISCARDED')),
    created_by    text        not null,
    created_at    timestamptz not null,
    changed_by    text        not null,
    changed_at    timestamptz not null,
    -- who had a hand in it, and so cannot be the second person
    editors       text[]      not null,
    submitted_by  text,
    reviewed_by   text,
    review_note   text,
    -- for SCHEDULED: when, and to which new orders first
    live_at       timestamptz,
    live_share    int check (live_share between 1 and 99),
    live_group    text,
    check (live_share is null or live_group is null),
    check ((state = 'SCHEDULED') <= (live_at is not null)),
    check ((state in ('APPROVED', 'SCHEDULED', 'RELEASED')) <= (reviewed_by is not null and not reviewed_by = any (editors)))
);
create index studio_draft_state on studio_draft (state, changed_at desc);

create table studio_draft_file (
    draft      text        not null references studio_draft,
    name       text        not null,
    content    text        not null,
    -- what was live when the file was taken into the draft; null for a new one
    base       text,
    version    int         not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    primary key (draft, name)
);

create sequence studio_release_seq;
-- Who put what live, when and why. Nothing is ever changed here.
create table studio_release (
    number      text primary key,
    draft       text references studio_draft,
    undoes      text references studio_release,
    title       text        not null,
    reason      text,
    released_by text        not null,
    reviewed_by text,
    released_at timestamptz not null,
    deployment  text        not null,
    check ((draft is null) <> (undoes is null))
);
create unique index studio_release_undone_once on studio_release (undoes);
create index studio_release_deployment on studio_release (deployment);

create table studio_release_file (
    release    text not null references studio_release,
    name       text not null,
    content    text not null,
    before     text,
    definition text,
    primary key (release, name)
);
create index studio_release_file_name on studio_release_file (name);

-- While a new version is not for everybody yet: which instances follow it, and what the others follow.
create table platform_rollout (
    process        text primary key,
    message        text        not null,
    candidate      text        not null,
    stable         text        not null,
    share          int check (share between 1 and 99),
    customer_group text,
    started_at     timestamptz not null,
    check ((share is null) <> (customer_group is null))
);
