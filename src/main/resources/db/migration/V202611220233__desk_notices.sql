-- What somebody is to look at because a colleague named him.
create table desk_notice (
    id           bigint generated always as identity primary key,
    username     text        not null,
    order_number text        not null,
    written_by   text        not null,
    text         text        not null,
    at           timestamptz not null,
    read_at      timestamptz
);
create index desk_notice_username on desk_notice (username, id);
create index desk_notice_unread on desk_notice (username, id) where read_at is null;
