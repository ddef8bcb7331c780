-- Books signed changes on places that are locked already, all or none of a place, each with its row in the ledger.
with posting as (
    select p.*
    from unnest(cast(:productNumbers as text[]), cast(:warehouseCodes as text[]), cast(:locationCodes as text[]),
                cast(:lotNumbers as text[]), cast(:quantities as numeric[]), cast(:blocked as numeric[]),
                cast(:types as text[]))
        as p (product_number, warehouse_code, location_code, lot_number, quantity, blocked, type)
),
total as (
    select product_number, warehouse_code, location_code, lot_number, sum(quantity) as quantity, sum(blocked) as blocked
    from posting
    group by product_number, warehouse_code, location_code, lot_number
),
place as (
    update inventory_quant q
    set on_hand = q.on_hand + t.quantity, blocked = q.blocked + t.blocked
    from total t
    where q.product_number = t.product_number
      and q.warehouse_code = t.warehouse_code
      and q.location_code = t.location_code
      and q.lot_number is not distinct from t.lot_number
      and q.blocked + t.blocked >= 0
      and q.on_hand + t.quantity >= q.reserved + q.blocked + t.blocked
    returning q.id, q.product_number, q.warehouse_code, q.location_code, q.lot_number
),
booked as (
    insert into inventory_movement (type, quant_id, product_number, warehouse_code, location_code, lot_number, quantity,
                                    blocked, reason, reference_type, reference_number, at, actor)
    select p.type, l.id, l.product_number, l.warehouse_code, l.location_code, l.lot_number, p.quantity, p.blocked,
           :reason, :referenceType, :reference, :now, :actor
    from posting p
    join place l on l.product_number = p.product_number
                and l.warehouse_code = p.warehouse_code
                and l.location_code = p.location_code
                and l.lot_number is not distinct from p.lot_number
)
select t.product_number, t.location_code
from total t
where not exists (select from place l
                  where l.product_number = t.product_number
                    and l.warehouse_code = t.warehouse_code
                    and l.location_code = t.location_code
                    and l.lot_number is not distinct from t.lot_number)
order by t.product_number, t.warehouse_code, t.location_code, t.lot_number
