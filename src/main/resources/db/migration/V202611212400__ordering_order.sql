create sequence ordering_order_seq increment 50;
create sequence ordering_order_line_seq increment 50;
create sequence ordering_hold_seq increment 50;
-- Numbers of orders need no gapless series: the law counts invoices.
create sequence ordering_order_number;

create table ordering_order (
    id                   bigint         primary key,
    version              int            not null,
    number               text           not null unique,
    channel              text           not null,
    external_source      text,
    external_number      text,
    customer_number      text           not null,
    customer_name        text           not null,
    customer_vat_id      text,
    customer_email       text,
    language             text           not null,
    customer_reference   text,
    agent_code           text,
    order_date           date           not null,
    placed_at            timestamptz,
    ended_at             timestamptz,
    currency             text           not null,
    payment_method       text           not null,
    payment_token        text,
    delivery_policy      text           not null,
    warehouse_code       text,
    billing_address      jsonb          not null,
    delivery_address     jsonb          not null,
    requested_on         date,
    note                 text,
    freight              numeric(14, 2) not null check (freight >= 0),
    freight_vat_category text,
    freight_vat_percent  numeric(7, 4),
    net                  numeric(14, 2) not null,
    tax                  numeric(14, 2) not null,
    gross                numeric(14, 2) not null,
    lifecycle            text           not null check (lifecycle in ('DRAFT', 'PLACED', 'CLOSED', 'CANCELLED')),
    payment_state        text           not null,
    fulfilment_state     text           not null,
    invoice_state        text           not null,
    held                 boolean        not null,
    cancel_reason        text,
    unique (external_source, external_number),
    check (gross = net + tax),
    check ((placed_at is null) <= (lifecycle in ('DRAFT', 'CANCELLED'))),
    check ((ended_at is not null) = (lifecycle in ('CLOSED', 'CANCELLED')))
);
create index ordering_order_customer on ordering_order (customer_number, id);
create index ordering_order_agent on ordering_order (agent_code, id);
create index ordering_order_live on ordering_order (lifecycle, id) where lifecycle in ('DRAFT', 'PLACED');

create table ordering_order_line (
    id                bigint         primary key,
    order_id          bigint         not null references ordering_order,
    line_no           int            not null check (line_no > 0),
    product_number    text           not null,
    name              text           not null,
    quantity          numeric(14, 3) not null check (quantity > 0),
    unit              text           not null,
    unit_price        numeric(16, 6) not null check (unit_price >= 0),
    discount          numeric(7, 4)  not null check (discount between 0 and 100),
    net               numeric(14, 2) not null check (net >= 0),
    vat_category      text           not null,
    vat_percent       numeric(7, 4)  not null check (vat_percent >= 0),
    stocked           boolean        not null,
    price_explanation text[]         not null,
    shipped           numeric(14, 3) not null check (shipped >= 0),
    invoiced          numeric(14, 3) not null check (invoiced >= 0),
    cancelled         numeric(14, 3) not null check (cancelled >= 0),
    unique (order_id, line_no),
    check (shipped + cancelled <= quantity),
    check (invoiced + cancelled <= quantity)
);
create index ordering_order_line_product on ordering_order_line (product_number);

create table ordering_hold (
    id          bigint      primary key,
    order_id    bigint      not null references ordering_order,
    type        text        not null,
    reason      text        not null,
    since       timestamptz not null,
    released_at timestamptz
);
create unique index ordering_hold_standing on ordering_hold (order_id, type) where released_at is null;
