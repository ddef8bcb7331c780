-- Changes of placed orders. What is asked is kept as it was asked; the order itself says what came of it.
create sequence amendment_number;

create table amendment_amendment (
    id              bigint generated always as identity primary key,
    number          text           not null unique,
    order_number    text           not null,
    customer_number text        not null,
    customer_name   text          not null,
    state           text           not null default 'REQUESTED'
        check (state in ('REQUESTED', 'APPLIED', 'REFUSED', 'WITHDRAWN')),
    change          jsonb          not null,
    reason          text,
    currency        text           not null,
    gross_before    numeric(14, 2) not null,
    gross_after     numeric(14, 2) not null,
    requested_by    text           not null,
    requested_at    timestamptz    not null,
    ended_at        timestamptz check ((ended_at is null) = (state = 'REQUESTED')),
    outcome         text check (outcome is null or state = 'REFUSED')
);
create index amendment_amendment_order on amendment_amendment (order_number, id);
-- one at a time
create unique index amendment_amendment_open on amendment_amendment (order_number) where state = 'REQUESTED';
