-- How lots are chosen. The rule for a customer's product comes before the customer's, that before the product's, and that
-- before the house's own, which names neither.
create table inventory_allocation_rule (
    id               bigint        generated always as identity primary key,
    customer_number  text          check (customer_number <> ''),
    product_number   text          check (product_number <> ''),
    lot_rule         text          not null check (lot_rule in ('FEFO', 'FIFO', 'LIFO', 'LEFO', 'MANUAL')),
    min_life_days    integer       check (min_life_days >= 0),
    min_life_percent numeric(7, 4) check (min_life_percent between 0 and 100),
    max_lots         integer       check (max_lots > 0),
    unique nulls not distinct (customer_number, product_number)
);
comment on column inventory_allocation_rule.min_life_days is 'null: as many as the house usually wants';
comment on column inventory_allocation_rule.min_life_percent is 'of the days from receipt to expiry';
comment on column inventory_allocation_rule.max_lots is 'how many lots the product may come from in one order; null: any number';

alter table inventory_backorder add column requested_on date;
alter table inventory_backorder add column ordered_at timestamptz;
comment on column inventory_backorder.requested_on is 'when the customer wants the goods; of equal priority the earlier is served first';

alter table inventory_lot add column block_reason text;
comment on column inventory_lot.block_reason is 'why the lot is out of sale';
create index inventory_reservation_by_lot on inventory_reservation (product_number, lot_number, id) where lot_number is not null;
