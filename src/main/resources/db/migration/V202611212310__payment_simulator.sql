-- What the simulated card provider remembers. It stands for a system outside: nothing of ours refers to these tables.
create table simulator_payment (
    reference          text        primary key,
    merchant_reference text        not null unique,
    amount             bigint      not null check (amount > 0),
    currency           text        not null,
    token              text        not null,
    created_at         timestamptz not null
);

create table simulator_operation (
    reference         text        primary key,
    payment_reference text        not null references simulator_payment,
    type              text        not null check (type in ('authorization', 'capture', 'void', 'refund')),
    status            text        not null check (status in ('pending', 'action_required', 'succeeded', 'failed')),
    amount            bigint      not null check (amount >= 0),
    code              text,
    idempotency_key   text        not null,
    created_at        timestamptz not null,
    decides_at        timestamptz
);
create index simulator_operation_payment on simulator_operation (payment_reference, created_at);
create index simulator_operation_undecided on simulator_operation (decides_at) where status = 'pending';

create table simulator_answer (
    idempotency_key text    primary key,
    fingerprint     text    not null,
    status          integer not null,
    body            text    not null
);

create table simulator_callback (
    id           bigint      generated always as identity primary key,
    event_id     text        not null,
    body         text        not null,
    due_at       timestamptz not null,
    tries        integer     not null default 0,
    delivered_at timestamptz
);
create index simulator_callback_due on simulator_callback (due_at) where delivered_at is null;
