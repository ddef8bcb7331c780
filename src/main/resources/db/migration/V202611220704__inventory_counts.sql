create sequence inventory_count_number;

create table inventory_count (
    number         text        primary key,
    warehouse_code text        not null references inventory_warehouse,
    zone           text,
    product_number text,
    blocking       boolean     not null,
    state          text        not null check (state in ('OPEN', 'WAITING', 'BOOKED', 'CANCELLED')),
    opened_at      timestamptz not null,
    opened_by      text        not null,
    closed_at      timestamptz,
    closed_by      text,
    check ((state in ('BOOKED', 'CANCELLED')) = (closed_at is not null))
);
comment on column inventory_count.blocking is 'nothing that is counted can be sold meanwhile';
comment on column inventory_count.state is 'WAITING: the differences are so great that a supervisor decides';

create table inventory_count_line (
    number         text           not null references inventory_count,
    line_no        integer        not null,
    product_number text           not null,
    warehouse_code text           not null,
    location_code  text           not null,
    lot_number     text,
    frozen         numeric(14, 3) not null default 0 check (frozen >= 0),
    book           numeric(14, 3),
    counted        numeric(14, 3) check (counted >= 0),
    counted_at     timestamptz,
    counted_by     text,
    open           boolean        not null default true,
    primary key (number, line_no),
    foreign key (warehouse_code, location_code) references inventory_location,
    check ((counted is null) = (book is null))
);
comment on column inventory_count_line.frozen is 'what the count blocked when it began';
comment on column inventory_count_line.book is 'what was on hand by the books in the moment somebody counted';
-- Two counts of one place would correct it twice.
create unique index inventory_count_line_once on inventory_count_line
    (product_number, warehouse_code, location_code, lot_number) nulls not distinct where open;
