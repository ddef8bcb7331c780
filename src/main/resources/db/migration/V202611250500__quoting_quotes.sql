create sequence quoting_quote_seq increment by 50;
create table quoting_quote (
    id              bigint primary key,
    lock_version    int            not null,
    number          text           not null unique,
    state           text           not null check (state in
        ('DRAFT', 'IN_APPROVAL', 'SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    customer_number text           not null,
    customer_name   text           not null,
    language        text           not null,
    agent_code      text,
    channel         text           not null,
    owner           text           not null,
    created_at      timestamptz    not null,
    -- of the newest version
    version_no      int            not null check (version_no > 0),
    currency        text           not null,
    gross           numeric(14, 2) not null,
    valid_until     date           not null,
    sent_at         timestamptz,
    reminded_at     timestamptz,
    ended_at        timestamptz,
    -- who said yes or no: a name typed by the customer, or a colleague
    answered_by     text,
    lost_reason     text check (lost_reason in ('PRICE', 'DELIVERY_TIME', 'COMPETITOR', 'NOT_NEEDED', 'OTHER')),
    remark          text,
    order_number    text unique,
    copied_from     text,
    search_text     text           not null generated always as (platform_fold(
        number || ' ' || customer_number || ' ' || customer_name || ' ' || coalesce(order_number, ''))) stored,
    check ((state = 'ACCEPTED') = (order_number is not null)),
    check ((lost_reason is null) or state = 'DECLINED')
);
create index quoting_quote_state on quoting_quote (state, id);
create index quoting_quote_customer on quoting_quote (customer_number, id);
create index quoting_quote_agent on quoting_quote (agent_code, id);
create index quoting_quote_search on quoting_quote using gin (search_text gin_trgm_ops);

create sequence quoting_version_seq increment by 50;
create table quoting_version (
    id           bigint primary key,
    quote_id     bigint      not null references quoting_quote,
    version_no   int         not null check (version_no > 0),
    request      jsonb       not null,
    offer        jsonb       not null,
    valid_until  date        not null,
    introduction text,
    created_at   timestamptz not null,
    created_by   text        not null,
    sent_at      timestamptz,
    document_id  bigint,
    unique (quote_id, version_no)
);
