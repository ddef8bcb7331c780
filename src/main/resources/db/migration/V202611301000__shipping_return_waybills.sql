-- Carriers that fetch goods from customers, and waybills of such parcels: they go by the number of the return.
alter table shipping_carrier add column takes_returns boolean not null default false;
alter table shipping_waybill add column kind text not null default 'SHIPMENT' check (kind in ('SHIPMENT', 'RETURN'));

-- The simulated carrier gets parcels of customers later than ours.
alter table simulator_waybill add column returned boolean not null default false;
