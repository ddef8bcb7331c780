alter table inventory_backorder add column tried_at timestamptz;
update inventory_backorder set tried_at = since;
alter table inventory_backorder alter column tried_at set not null;
comment on column inventory_backorder.tried_at is 'when goods were last looked for and not found';

-- When more of a product came in or was unblocked.
create index inventory_movement_arrivals on inventory_movement (product_number, at) where quantity > 0 or blocked < 0;
