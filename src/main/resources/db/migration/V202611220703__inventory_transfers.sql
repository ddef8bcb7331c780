-- The place between two warehouses. It is no warehouse anybody sells from; what lies there counts as incoming where it goes.
insert into inventory_warehouse (code, name, street, postal_code, city, country, automatic, priority, active)
values ('TRANSIT', 'On the way', '-', '-', '-', 'ZZ', false, 1000000, false);
insert into inventory_location (warehouse_code, code) values ('TRANSIT', 'TRANSIT');

create sequence inventory_transfer_number;

create table inventory_transfer (
    number         text        primary key,
    from_warehouse text        not null references inventory_warehouse,
    to_warehouse   text        not null references inventory_warehouse,
    state          text        not null check (state in ('SENT', 'RECEIVED', 'CANCELLED')),
    expected_on    date        not null,
    note           text        not null default '',
    sent_at        timestamptz not null,
    sent_by        text        not null,
    closed_at      timestamptz,
    closed_by      text,
    check ((state = 'SENT') = (closed_at is null))
);
create index inventory_transfer_open on inventory_transfer (number) where state = 'SENT';

create table inventory_transfer_line (
    number         text           not null references inventory_transfer,
    line_no        integer        not null,
    product_number text           not null,
    lot_number     text,
    from_location  text           not null,
    to_location    text           not null,
    quantity       numeric(14, 3) not null check (quantity > 0),
    received       numeric(14, 3) check (received >= 0),
    reason         text,
    primary key (number, line_no),
    check (received is null or received = quantity or reason is not null)
);
comment on column inventory_transfer_line.reason is 'why more or less came in than was sent';

-- A posting is taken back once.
create unique index inventory_movement_reversed on inventory_movement (reference_number) where reference_type = 'reversal';
