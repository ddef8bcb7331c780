-- Raises a place, without lot, by what the whole warehouse lacks of the needed quantities.
with gap as (
    select n.product_number, n.quantity - coalesce(f.free, 0) as quantity
    from unnest(cast(:productNumbers as text[]), cast(:quantities as numeric[])) as n (product_number, quantity)
    left join (select q.product_number, sum(q.on_hand - q.blocked - q.reserved) as free
               from inventory_quant q
               left join inventory_lot l on l.product_number = q.product_number and l.lot_number = q.lot_number
               where q.product_number = any (cast(:productNumbers as text[]))
                 and q.warehouse_code = :warehouseCode
                 and l.blocked is not true
                 and (l.expiry is null or l.expiry >= :today)
               group by q.product_number) f using (product_number)
    where n.quantity > coalesce(f.free, 0)
),
place as (
    insert into inventory_quant (product_number, warehouse_code, location_code, on_hand)
    select product_number, :warehouseCode, :locationCode, quantity
    from gap
    order by product_number
    on conflict on constraint inventory_quant_key do update set on_hand = inventory_quant.on_hand + excluded.on_hand
    returning id, product_number
)
insert into inventory_movement (type, quant_id, product_number, warehouse_code, location_code, quantity,
                                reason, reference_type, reference_number, at, actor)
select 'ADJUST', p.id, g.product_number, :warehouseCode, :locationCode, g.quantity,
       :reason, 'top-up', :warehouseCode, :now, :actor
from gap g
join place p using (product_number)
