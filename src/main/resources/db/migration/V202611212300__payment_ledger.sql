-- One row a try to pay an order; the ledger says how it stands.
create table payment_payment (
    id                 bigint generated always as identity primary key,
    order_number       text          not null,
    attempt            integer       not null check (attempt > 0),
    customer_number    text          not null,
    method             text          not null check (method in ('CARD', 'TRANSFER', 'ACCOUNT', 'COD')),
    currency           text          not null check (currency ~ '^[A-Z]{3}$'),
    amount             numeric(14,2) not null check (amount >= 0),
    provider           text          not null,
    token              text check (token is null or method = 'CARD'),
    provider_reference text,
    active             boolean       not null,
    opened_at          timestamptz   not null,
    cancelled_at       timestamptz,
    unique (order_number, attempt)
);
create unique index payment_payment_active on payment_payment (order_number) where active;
create unique index payment_payment_reference on payment_payment (provider, provider_reference);
create index payment_payment_customer on payment_payment (customer_number) where active and method = 'ACCOUNT';
-- What the provider may still hold for a payment nobody wants.
create index payment_payment_cancelled on payment_payment (cancelled_at) where method = 'CARD';

-- The ledger. Append-only; facts of the provider are told apart by its reference, so that hearing them again adds nothing.
create table payment_event (
    id                 bigint generated always as identity primary key,
    payment_id         bigint        not null references payment_payment,
    kind               text          not null check (kind in ('AUTHORIZATION', 'CAPTURE', 'VOID', 'REFUND')),
    status             text          not null check (status in ('REQUEST', 'SUCCESS', 'FAILURE', 'ACTION_REQUIRED')),
    amount             numeric(14,2) not null check (amount >= 0),
    provider           text          not null,
    provider_reference text          not null,
    operation_key      text,
    code               text,
    at                 timestamptz   not null,
    unique (payment_id, kind, status, provider_reference)
);
-- Money moves once: a reference of a card provider stands for one capture, whatever payment it is filed under.
create unique index payment_event_one_capture on payment_event (provider, provider_reference)
    where kind = 'CAPTURE' and status = 'SUCCESS' and provider not in ('bank', 'credit', 'carrier');
create trigger payment_event_append_only before update or delete on payment_event
    for each statement execute function platform_refuse_change();

-- Callbacks that were heard, each once.
create table payment_callback (
    provider    text        not null,
    event_id    text        not null,
    type        text        not null,
    reference   text        not null,
    received_at timestamptz not null,
    primary key (provider, event_id)
);

-- What each customer has taken of his limit; one row, changed by conditional updates only.
create table payment_credit_use (
    customer_number text          not null,
    currency        text          not null check (currency ~ '^[A-Z]{3}$'),
    used            numeric(14,2) not null check (used >= 0),
    primary key (customer_number, currency)
) with (fillfactor = 70);
