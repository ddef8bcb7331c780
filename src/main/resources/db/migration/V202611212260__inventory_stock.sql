create table inventory_warehouse (
    code        text primary key check (code <> ''),
    name        text    not null,
    street      text    not null,
    street2     text,
    postal_code text    not null,
    city        text    not null,
    region      text,
    country     text    not null check (country ~ '^[A-Z]{2}$'),
    phone       text,
    automatic   boolean not null default false,
    priority    integer not null default 100,
    active      boolean not null default true
);
comment on column inventory_warehouse.automatic is 'picked without people';
comment on column inventory_warehouse.priority is 'the smaller number is asked first';

create table inventory_location (
    warehouse_code text    not null references inventory_warehouse,
    code           text    not null check (code <> ''),
    zone           text    not null default '',
    walk_sequence  integer not null default 0,
    primary key (warehouse_code, code)
);

create table inventory_lot (
    product_number text    not null check (product_number <> ''),
    lot_number     text    not null check (lot_number <> ''),
    expiry         date,
    received       date    not null,
    blocked        boolean not null default false,
    primary key (product_number, lot_number)
);

-- How much of a product lies in one place, by lot. Its four key columns in this order are the order in which every
-- statement locks quants; nothing else is needed against deadlocks.
create table inventory_quant (
    id             bigint generated always as identity primary key,
    product_number text           not null check (product_number <> ''),
    warehouse_code text           not null,
    location_code  text           not null,
    lot_number     text,
    on_hand        numeric(14, 3) not null default 0 check (on_hand >= 0),
    blocked        numeric(14, 3) not null default 0 check (blocked >= 0),
    reserved       numeric(14, 3) not null default 0 check (reserved >= 0),
    constraint inventory_quant_key unique nulls not distinct (product_number, warehouse_code, location_code, lot_number),
    constraint inventory_quant_never_oversold check (reserved + blocked <= on_hand),
    foreign key (warehouse_code, location_code) references inventory_location,
    foreign key (product_number, lot_number) references inventory_lot
) with (fillfactor = 70);
create index inventory_quant_by_product on inventory_quant (product_number, id);
create index inventory_quant_by_warehouse on inventory_quant (warehouse_code, product_number, id);

create table inventory_reservation (
    id              bigint generated always as identity primary key,
    order_number    text           not null check (order_number <> ''),
    line_no         integer        not null,
    position        integer        not null check (position > 0),
    quant_id        bigint         not null references inventory_quant,
    product_number  text           not null,
    warehouse_code  text           not null,
    location_code   text           not null,
    lot_number      text,
    quantity        numeric(14, 3) not null check (quantity > 0),
    state           text           not null default 'RESERVED' check (state in ('RESERVED', 'ISSUED', 'RELEASED')),
    shipment_number text,
    reserved_at     timestamptz    not null,
    closed_at       timestamptz,
    -- Two reservations of one line that do not see each other claim the same position: the later one fails.
    unique (order_number, line_no, position),
    check ((state = 'ISSUED') = (shipment_number is not null)),
    check ((state = 'RESERVED') = (closed_at is null))
) with (fillfactor = 80);
create index inventory_reservation_open on inventory_reservation (quant_id) where state = 'RESERVED';

create table inventory_movement (
    id               bigint generated always as identity primary key,
    type             text           not null check (type in ('PURCHASE_RECEIPT', 'SALE_ISSUE', 'CUSTOMER_RETURN', 'SUPPLIER_RETURN',
                                                             'TRANSFER_OUT', 'TRANSFER_IN', 'ADJUST', 'COUNT', 'KIT_ASSEMBLE', 'BLOCK')),
    quant_id         bigint         not null references inventory_quant,
    product_number   text           not null,
    warehouse_code   text           not null,
    location_code    text           not null,
    lot_number       text,
    quantity         numeric(14, 3) not null,
    blocked          numeric(14, 3) not null default 0,
    reason           text           not null default '',
    reference_type   text           not null,
    reference_number text           not null,
    at               timestamptz    not null,
    actor            text           not null,
    check (quantity <> 0 or blocked <> 0)
);
comment on column inventory_movement.quantity is 'signed change of what is on hand';
comment on column inventory_movement.blocked is 'signed change of what is blocked';
create index inventory_movement_by_product on inventory_movement (product_number, id);
-- A row of an import is booked once, however often the import is repeated.
create unique index inventory_movement_imported on inventory_movement (reference_number) where reference_type = 'import';

create trigger inventory_movement_append_only before update or delete on inventory_movement
    for each statement execute function platform_refuse_change();

-- Demand that waits for goods, served by priority and then by age.
create table inventory_backorder (
    order_number   text           not null check (order_number <> ''),
    line_no        integer        not null,
    product_number text           not null,
    missing        numeric(14, 3) not null check (missing > 0),
    priority       integer        not null default 0,
    since          timestamptz    not null,
    primary key (order_number, line_no)
);
comment on column inventory_backorder.priority is 'the greater number is served first';
create index inventory_backorder_by_demand on inventory_backorder (product_number, priority desc, since, order_number);
