-- Whose carriers are asked where they are, from the moment there is a waybill: the first scan is the hand-over.
drop index shipping_waybill_under_way;
create index shipping_waybill_to_follow on shipping_waybill (carrier_code, created_at)
    where state not in ('DELIVERED', 'RETURNED', 'CANCELLED');
