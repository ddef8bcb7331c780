-- A waybill that is being taken back from its carrier: nobody hands it over any more.
alter table shipping_waybill drop constraint shipping_waybill_state_check;
alter table shipping_waybill add constraint shipping_waybill_state_check check (state in (
    'CREATED', 'WITHHELD', 'HANDED_OVER', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'AT_PICKUP_POINT', 'EXCEPTION', 'RETURNING',
    'DELIVERED', 'RETURNED', 'CANCELLED'));
alter table shipping_waybill add column cancelled_at timestamptz;

-- For some days a carrier is still asked for a waybill it has cancelled: the parcel may have left all the same.
create index shipping_waybill_cancelled on shipping_waybill (carrier_code, cancelled_at) where state = 'CANCELLED';
