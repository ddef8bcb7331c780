create sequence fulfilment_shipment_seq increment 50;
create sequence fulfilment_shipment_line_seq increment 50;
create sequence fulfilment_shipment_number;

create table fulfilment_shipment (
    id               bigint      primary key,
    version          int         not null,
    number           text        not null unique,
    order_number     text        not null,
    warehouse_code   text        not null,
    state            text        not null check (state in ('PLANNED', 'PICKED', 'PACKED', 'ISSUED', 'CANCELLED')),
    pick_by_hand     boolean     not null,
    pack_by_hand     boolean     not null,
    parcels          int         not null check (parcels >= 0),
    weight_kg        numeric(12, 3) check (weight_kg >= 0),
    carrier_code     text,
    service_code     text,
    carrier_reason   text,
    tracking_number  text,
    goods_issue_note text unique,
    planned_at       timestamptz not null,
    issued_at        timestamptz,
    check ((state = 'ISSUED') = (issued_at is not null)),
    check ((state = 'ISSUED') = (goods_issue_note is not null))
);
create index fulfilment_shipment_order on fulfilment_shipment (order_number, id);
create index fulfilment_shipment_open on fulfilment_shipment (warehouse_code, id)
    where state in ('PLANNED', 'PICKED', 'PACKED');

create table fulfilment_shipment_line (
    id             bigint         primary key,
    shipment_id    bigint         not null references fulfilment_shipment,
    item_id        bigint         not null,
    line_no        int            not null,
    product_number text           not null,
    name           text           not null,
    unit           text           not null,
    location_code  text           not null,
    walk_sequence  int            not null,
    lot_number     text,
    expiry         date,
    planned        numeric(14, 3) not null check (planned > 0),
    picked         numeric(14, 3) check (picked between 0 and planned)
);
create index fulfilment_shipment_line_shipment on fulfilment_shipment_line (shipment_id);
