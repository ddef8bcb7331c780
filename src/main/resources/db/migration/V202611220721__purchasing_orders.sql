create table purchasing_reorder_rule (
    product_number text           not null,
    warehouse_code text           not null,
    minimum        numeric(14, 3) not null check (minimum >= 0),
    maximum        numeric(14, 3) not null check (maximum > 0 and maximum >= minimum),
    primary key (product_number, warehouse_code)
);
comment on table purchasing_reorder_rule is 'projected stock below the minimum is filled up to the maximum';

create sequence purchasing_order_number;
create sequence purchasing_order_seq increment 50;
create sequence purchasing_order_line_seq increment 50;

create table purchasing_order (
    id                 bigint      primary key,
    version            int         not null,
    number             text        not null unique,
    supplier_number    text        not null references purchasing_supplier,
    supplier_name      text        not null,
    warehouse_code     text        not null,
    currency           text        not null check (currency ~ '^[A-Z]{3}$'),
    state              text        not null check (state in ('PROPOSED', 'REJECTED', 'SENT', 'CONFIRMED', 'RECEIVED', 'CANCELLED')),
    created_at         timestamptz not null,
    created_by         text        not null,
    sent_at            timestamptz,
    confirmed_at       timestamptz,
    closed_at          timestamptz,
    supplier_reference text,
    note               text,
    reason             text,
    document_id        bigint,
    external_source    text,
    external_id        text,
    search_text        text        not null generated always as (platform_fold(
        number || ' ' || supplier_number || ' ' || supplier_name || ' ' || coalesce(supplier_reference, '') || ' '
        || coalesce(note, ''))) stored,
    check (state not in ('SENT', 'CONFIRMED', 'RECEIVED') or sent_at is not null),
    check ((state in ('REJECTED', 'RECEIVED', 'CANCELLED')) = (closed_at is not null))
);
create index purchasing_order_supplier on purchasing_order (supplier_number, id);
create index purchasing_order_open on purchasing_order (id) where state in ('PROPOSED', 'SENT', 'CONFIRMED');
create index purchasing_order_search on purchasing_order using gin (search_text gin_trgm_ops);
create unique index purchasing_order_external on purchasing_order (external_source, external_id);

create table purchasing_order_line (
    id                bigint         primary key,
    purchase_order_id bigint         not null references purchasing_order,
    line_no           int            not null,
    product_number    text           not null,
    article_number    text,
    name              text           not null,
    unit              text           not null,
    quantity          numeric(14, 3) not null check (quantity > 0),
    unit_price        numeric(14, 4) not null check (unit_price >= 0),
    offer_price       numeric(14, 4),
    requested_on      date           not null,
    expected_on       date           not null,
    confirmed         numeric(14, 3) check (confirmed between 0 and quantity),
    received          numeric(14, 3) not null default 0 check (received >= 0),
    rejected          numeric(14, 3) not null default 0 check (rejected >= 0),
    cancelled         numeric(14, 3) not null default 0 check (cancelled between 0 and quantity),
    for_order         text,
    unique (purchase_order_id, line_no)
);
comment on column purchasing_order_line.unit_price is 'net for one base unit in the order''s currency';
comment on column purchasing_order_line.for_order is 'the customer''s order it was bought for alone';
create index purchasing_order_line_product on purchasing_order_line (product_number, purchase_order_id);
create index purchasing_order_line_bought_for on purchasing_order_line (for_order) where for_order is not null;

-- What came in, line by line; never changed.
create table purchasing_receipt (
    id             bigint generated always as identity primary key,
    order_number   text           not null references purchasing_order (number),
    line_no        int            not null,
    at             timestamptz    not null,
    actor          text           not null,
    delivery_note  text           not null,
    received       numeric(14, 3) not null check (received >= 0),
    rejected       numeric(14, 3) not null check (rejected >= 0),
    reject_reason  text,
    rejected_goods text           check (rejected_goods in ('BLOCKED', 'SENT_BACK')),
    location_code  text,
    lot_number     text,
    check (received > 0 or rejected > 0),
    check ((rejected > 0) = (reject_reason is not null))
);
create index purchasing_receipt_order on purchasing_receipt (order_number, id);

create trigger purchasing_receipt_append_only before update or delete on purchasing_receipt
    for each statement execute function platform_refuse_change();

-- Customers whose missing goods are bought for the order.
alter table customer_account drop constraint customer_account_delivery_policy_check;
alter table customer_account add constraint customer_account_delivery_policy_check
    check (delivery_policy in ('COMPLETE', 'LINE_COMPLETE', 'SHIP_AND_BACKORDER', 'SHIP_AND_CANCEL_REST', 'BUY_TO_ORDER'));
