-- Books goods into their places: lots and places that are new are made, the ledger gets a row for each posting. Rows of an
-- import that are already in the ledger are left out.
with posting as materialized (
    select p.*
    from unnest(cast(:productNumbers as text[]), cast(:warehouseCodes as text[]), cast(:locationCodes as text[]),
                cast(:lotNumbers as text[]), cast(:expiries as date[]), cast(:quantities as numeric[]),
                cast(:references as text[]))
        as p (product_number, warehouse_code, location_code, lot_number, expiry, quantity, reference)
    where :referenceType <> 'import'
       or not exists (select from inventory_movement m
                      where m.reference_type = 'import' and m.reference_number = p.reference)
),
lot as (
    insert into inventory_lot (product_number, lot_number, expiry, received)
    select product_number, lot_number, min(expiry), :today
    from posting
    where lot_number is not null
    group by product_number, lot_number
    order by product_number, lot_number
    on conflict do nothing
),
place as (
    insert into inventory_quant (product_number, warehouse_code, location_code, lot_number, on_hand)
    select product_number, warehouse_code, location_code, lot_number, sum(quantity)
    from posting
    group by product_number, warehouse_code, location_code, lot_number
    order by product_number, warehouse_code, location_code, lot_number
    on conflict on constraint inventory_quant_key do update set on_hand = inventory_quant.on_hand + excluded.on_hand
    returning id, product_number, warehouse_code, location_code, lot_number
)
insert into inventory_movement (type, quant_id, product_number, warehouse_code, location_code, lot_number, quantity,
                                reason, reference_type, reference_number, at, actor)
select :type, l.id, l.product_number, l.warehouse_code, l.location_code, l.lot_number, p.quantity,
       :reason, :referenceType, p.reference, :now, :actor
from posting p
join place l on l.product_number = p.product_number
            and l.warehouse_code = p.warehouse_code
            and l.location_code = p.location_code
            and l.lot_number is not distinct from p.lot_number
