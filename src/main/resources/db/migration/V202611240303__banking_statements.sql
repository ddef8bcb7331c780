create table banking_statement (
    id          bigint generated always as identity primary key,
    account     text           not null,
    reference   text           not null,
    format      text           not null check (format in ('CAMT053', 'MT940')),
    file_name   text           not null,
    currency    text           not null check (currency ~ '^[A-Z]{3}$'),
    opening     numeric(14, 2) not null,
    closing     numeric(14, 2) not null,
    closed_on   date           not null,
    imported_at timestamptz    not null,
    imported_by text           not null,
    unique (account, reference)
);

-- One movement on an account of ours. What the bank said is never changed; how much of it is assigned is.
create table banking_entry (
    id                 bigint generated always as identity primary key,
    statement_id       bigint         not null references banking_statement,
    account            text           not null,
    booked_on          date           not null,
    value_on           date           not null,
    currency           text           not null check (currency ~ '^[A-Z]{3}$'),
    amount             numeric(14, 2) not null check (amount > 0),
    direction          text           not null check (direction in ('IN', 'OUT')),
    returned           boolean        not null,
    party              text,
    party_account      text,
    text               text           not null,
    creditor_reference text,
    end_to_end_id      text,
    bank_reference     text,
    fingerprint        text           not null,
    assigned           numeric(14, 2) not null default 0 check (assigned between 0 and amount),
    finding            text,
    aside_reason       text,
    aside_by           text,
    aside_at           timestamptz,
    check (num_nulls(aside_reason, aside_by, aside_at) in (0, 3)),
    check (aside_reason is null or assigned = 0),
    unique (account, fingerprint)
);
create index banking_entry_statement on banking_entry (statement_id, id);
create index banking_entry_open on banking_entry (direction, id) where assigned < amount and aside_reason is null;

-- What part of an entry is for what, and why that was thought; an undone one stays for the record.
create table banking_assignment (
    id              bigint generated always as identity primary key,
    entry_id        bigint         not null references banking_entry,
    kind            text           not null check (kind in ('INVOICE', 'ORDER', 'REFUND', 'CUSTOMER')),
    number          text           not null,
    detail          text,
    customer_number text           not null,
    customer_name   text           not null,
    amount          numeric(14, 2) not null check (amount > 0),
    written_off     numeric(14, 2) not null default 0 check (written_off >= 0),
    reason          text           not null,
    assigned_at     timestamptz    not null,
    assigned_by     text           not null,
    undone_at       timestamptz,
    undone_by       text,
    check (num_nulls(undone_at, undone_by) in (0, 2))
);
create index banking_assignment_entry on banking_assignment (entry_id, id);

-- Whose account money came from before; learned from matches a person or the customer's own words confirmed.
create table banking_known_account (
    account         text        not null,
    customer_number text        not null,
    learned_at      timestamptz not null,
    learned_by      text        not null,
    primary key (account, customer_number)
);
