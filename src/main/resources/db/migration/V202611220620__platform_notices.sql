-- What somebody is to look at, from whatever module: named in a comment, given a task, standing in for a colleague.
create table platform_notice (
    id           bigint generated always as identity primary key,
    username     text        not null,
    kind         text        not null,
    subject_type text        not null,
    subject      text        not null,
    facts        jsonb       not null,
    actor        text        not null,
    at           timestamptz not null,
    read_at      timestamptz
);
create index platform_notice_username on platform_notice (username, id);
create index platform_notice_unread on platform_notice (username, id) where read_at is null;
create index platform_notice_at on platform_notice (at);

insert into platform_notice (username, kind, subject_type, subject, facts, actor, at, read_at)
select username, 'desk.Named', 'order', order_number, jsonb_build_object('text', text), written_by, at, read_at
from desk_notice order by id;
drop table desk_notice;
