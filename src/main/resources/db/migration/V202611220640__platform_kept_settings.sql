-- What people set in the house itself; without a row the configuration of the installation holds. Former values are on
-- the timeline.
create table platform_setting (
    name       text        primary key check (name ~ '^[a-z-]{2,40}$'),
    value      jsonb       not null,
    version    bigint      not null check (version > 0),
    changed_at timestamptz not null,
    changed_by text        not null
);
