-- Answers of requests that may be repeated: same caller, action and key get the same answer.
create table platform_idempotency (
    scope      text        not null,
    key        text        not null check (length(key) between 1 and 255),
    body_hash  text        not null,
    response   jsonb       not null,
    created_at timestamptz not null default now(),
    primary key (scope, key)
);

create index platform_idempotency_created_at on platform_idempotency (created_at);
