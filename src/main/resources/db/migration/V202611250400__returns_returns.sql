-- Goods that customers give back, and claims that are settled without goods.
create sequence returns_return_seq increment by 50;
create sequence returns_line_seq increment by 50;
create sequence returns_receipt_seq increment by 50;
create sequence returns_inspection_seq increment by 50;

create table returns_return (
    id              bigint         primary key,
    version         int            not null,
    number          text           not null unique,
    order_number    text           not null,
    customer_number text           not null,
    customer_name   text           not null,
    agent_code      text,
    warehouse_code  text           not null,
    kind            text           not null check (kind in ('RETURN', 'CLAIM')),
    channel         text           not null check (channel in ('CUSTOMER', 'DESK')),
    wish            text           not null check (wish in ('REFUND', 'ACCOUNT', 'EXCHANGE')),
    remark          text,
    state           text           not null,
    currency        text           not null,
    value           numeric(14, 2) not null,
    requested_at    timestamptz    not null,
    decision_reason text,
    announced_at    timestamptz,
    closed_at       timestamptz,
    reminders       int            not null default 0,
    receipt_closed  boolean        not null default false,
    note_id         bigint,
    settlement      text           check (settlement in ('REFUND', 'ACCOUNT', 'EXCHANGE')),
    exchange_order  text
);
create index returns_return_order on returns_return (order_number);
create index returns_return_open on returns_return (state, id);
create index returns_return_customer on returns_return (customer_number, id);

create table returns_line (
    id             bigint         primary key,
    return_id      bigint         not null references returns_return,
    -- missing for goods that are on no line of the order
    order_line     int,
    product_number text           not null,
    name           text           not null,
    unit           text           not null,
    announced      numeric(14, 3) not null check (announced >= 0),
    reason         text           not null,
    remark         text,
    received       numeric(14, 3) not null default 0 check (received >= 0),
    given_back     numeric(14, 3) not null default 0 check (given_back between 0 and received)
);
create index returns_line_return on returns_line (return_id);

create table returns_receipt (
    id            bigint         primary key,
    line_id       bigint         not null references returns_line,
    quantity      numeric(14, 3) not null check (quantity > 0),
    location_code text           not null,
    lot_number    text,
    at            timestamptz    not null,
    actor         text           not null
);
create index returns_receipt_line on returns_receipt (line_id);

create table returns_inspection (
    id            bigint         primary key,
    receipt_id    bigint         not null references returns_receipt,
    quantity      numeric(14, 3) not null check (quantity > 0),
    disposition   text           not null,
    location_code text,
    as_product    text,
    remark        text,
    at            timestamptz    not null,
    actor         text           not null
);
create index returns_inspection_receipt on returns_inspection (receipt_id);

-- The credit notes a return led to.
create table returns_credit (
    return_number      text not null,
    credit_note_number text not null unique,
    primary key (return_number, credit_note_number)
);

create trigger returns_receipt_append_only before update or delete on returns_receipt
    for each statement execute function platform_refuse_change();
create trigger returns_inspection_append_only before update or delete on returns_inspection
    for each statement execute function platform_refuse_change();
create trigger returns_credit_append_only before update or delete on returns_credit
    for each statement execute function platform_refuse_change();

-- A fee the house keeps of goods it credits: that part of the price is neither credited nor left for the next pieces.
alter table invoicing_credit_note_line add column withheld numeric(14, 2) not null default 0 check (withheld >= 0);
