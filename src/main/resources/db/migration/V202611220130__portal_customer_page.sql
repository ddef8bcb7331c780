-- What customers' links are signed with when the configuration names no key, and which links hold no longer.
create table platform_link_key (
    id     int  primary key check (id = 1),
    secret text not null
);
create table platform_link_revoked (
    purpose    text        not null,
    subject    text        not null,
    revoked_at timestamptz not null,
    primary key (purpose, subject)
);

-- What customers ask about their orders, and what they are told.
create table portal_question (
    id           bigint      generated always as identity primary key,
    order_number text        not null,
    asked_at     timestamptz not null,
    question     text        not null,
    answer       text,
    answered_at  timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index portal_question_order on portal_question (order_number, id);
