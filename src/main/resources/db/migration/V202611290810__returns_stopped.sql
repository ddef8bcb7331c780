-- Goods of a shipment that was stopped before its carrier had it: they come back as a return does, but from our own door.
alter table returns_return drop constraint returns_return_kind_check;
alter table returns_return add constraint returns_return_kind_check check (kind in ('RETURN', 'CLAIM', 'STOPPED'));
alter table returns_return add column shipment_number text;
alter table returns_return add constraint returns_return_stopped check ((kind = 'STOPPED') = (shipment_number is not null));

-- A shipment is stopped once.
create unique index returns_return_of_shipment on returns_return (shipment_number)
    where state not in ('DECLINED', 'CANCELLED', 'EXPIRED');

-- Since when a shipment is stopped; its goods were issued, but do not go to the customer.
alter table fulfilment_shipment add column stopped_at timestamptz;
alter table fulfilment_shipment add constraint fulfilment_shipment_stopped check (stopped_at is null or state = 'ISSUED');
