-- What a driver signs for: the parcels of one warehouse handed over to one carrier at one time.
create table shipping_manifest (
    id             bigint      generated always as identity primary key,
    number         text        not null unique,
    warehouse_code text        not null,
    carrier_code   text        not null references shipping_carrier,
    waybills       int         not null check (waybills > 0),
    parcels        int         not null check (parcels > 0),
    weight_kg      numeric(12, 3) not null check (weight_kg > 0),
    closed_at      timestamptz not null,
    closed_by      text        not null
);
create index shipping_manifest_warehouse on shipping_manifest (warehouse_code, id desc);

alter table shipping_waybill add column warehouse_code text;
alter table shipping_waybill add column manifest_id bigint references shipping_manifest;
update shipping_waybill w set warehouse_code = s.warehouse_code
from fulfilment_shipment s where s.number = w.shipment_number;
create index shipping_waybill_to_hand_over on shipping_waybill (warehouse_code, carrier_code, id) where state = 'CREATED';
create index shipping_waybill_manifest on shipping_waybill (manifest_id) where manifest_id is not null;
