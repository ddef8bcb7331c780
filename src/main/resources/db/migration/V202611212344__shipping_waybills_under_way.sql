-- Whose carriers are asked where they are.
create index shipping_waybill_under_way on shipping_waybill (carrier_code, created_at)
    where state not in ('CREATED', 'DELIVERED', 'RETURNED', 'CANCELLED');
