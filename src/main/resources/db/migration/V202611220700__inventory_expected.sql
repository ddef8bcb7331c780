-- Goods on their way: ordered from a supplier, or sent by another warehouse. Whoever expects them keeps the row true.
create table inventory_expected (
    reference      text           not null check (reference <> ''),
    line_no        integer        not null,
    source         text           not null check (source in ('SUPPLIER', 'TRANSFER')),
    product_number text           not null check (product_number <> ''),
    warehouse_code text           not null references inventory_warehouse,
    quantity       numeric(14, 3) not null check (quantity > 0),
    arrived        numeric(14, 3) not null default 0 check (arrived >= 0),
    expected_on    date           not null,
    withdrawn      boolean        not null default false,
    open           numeric(14, 3) not null generated always as
        (case when withdrawn then 0 else greatest(quantity - arrived, 0) end) stored,
    primary key (reference, line_no)
);
comment on column inventory_expected.reference is 'the number of the supplier order or transfer';
create index inventory_expected_open on inventory_expected (product_number, expected_on) where open > 0;

-- Which waiting order line is to be served from which goods; forgotten with the back order.
create table inventory_expected_for (
    order_number  text           not null,
    order_line_no integer        not null,
    reference     text           not null,
    line_no       integer        not null,
    quantity      numeric(14, 3) not null check (quantity > 0),
    primary key (order_number, order_line_no, reference, line_no),
    foreign key (order_number, order_line_no) references inventory_backorder on delete cascade,
    foreign key (reference, line_no) references inventory_expected
);
create index inventory_expected_for_line on inventory_expected_for (reference, line_no);
