-- Changes one figure of one place, unless what is reserved or blocked there would no longer be covered.
with place as (
    update inventory_quant
    set on_hand = on_hand + :onHand, blocked = blocked + :blocked
    where product_number = :productNumber
      and warehouse_code = :warehouseCode
      and location_code = :locationCode
      and lot_number is not distinct from :lotNumber
      and blocked + :blocked >= 0
      and on_hand + :onHand >= reserved + blocked + :blocked
    returning *
)
insert into inventory_movement (type, quant_id, product_number, warehouse_code, location_code, lot_number, quantity,
                                blocked, reason, reference_type, reference_number, at, actor)
select :type, id, product_number, warehouse_code, location_code, lot_number, cast(:onHand as numeric),
       cast(:blocked as numeric), :reason, :referenceType, :reference, :now, :actor
from place
