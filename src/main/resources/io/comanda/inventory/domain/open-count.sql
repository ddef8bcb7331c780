-- One line for each place with goods that the count covers, in walking order; places that are being counted are left out.
-- The places are locked, so that what a blocking count takes out of sale is what is free.
with place as materialized (
    select q.product_number, q.warehouse_code, q.location_code, q.lot_number, q.on_hand - q.blocked - q.reserved as free
    from inventory_quant q
    join inventory_location p on p.warehouse_code = q.warehouse_code and p.code = q.location_code
    where q.warehouse_code = :warehouseCode
      and (cast(:zone as text) is null or p.zone = :zone)
      and (cast(:productNumber as text) is null or q.product_number = :productNumber)
      and q.on_hand > 0
      and not exists (select from inventory_count_line o
                      where o.open
                        and o.product_number = q.product_number
                        and o.warehouse_code = q.warehouse_code
                        and o.location_code = q.location_code
                        and o.lot_number is not distinct from q.lot_number)
    order by q.product_number, q.warehouse_code, q.location_code, q.lot_number
    limit :most
    for no key update of q
)
insert into inventory_count_line (number, line_no, product_number, warehouse_code, location_code, lot_number, frozen)
select :number, row_number() over (order by p.walk_sequence, p.code, l.product_number, l.lot_number nulls first),
       l.product_number, l.warehouse_code, l.location_code, l.lot_number, case when :blocking then l.free else 0 end
from place l
join inventory_location p on p.warehouse_code = l.warehouse_code and p.code = l.location_code
on conflict do nothing
