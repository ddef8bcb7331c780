-- Why less was picked than planned, when packing was done, and what each parcel weighs.
alter table fulfilment_shipment_line add short_reason text check (short_reason <> '');
alter table fulfilment_shipment_line add check (short_reason is null or picked < planned);
alter table fulfilment_shipment add packed_at timestamptz;

create table fulfilment_parcel (
    shipment_id bigint         not null references fulfilment_shipment,
    position    int            not null check (position > 0),
    weight_kg   numeric(12, 3) not null check (weight_kg > 0),
    primary key (shipment_id, position)
);
create index inventory_location_code on inventory_location (lower(code));
create index inventory_lot_number on inventory_lot (lot_number);
create index shipping_parcel_tracking on shipping_parcel (tracking_number);
