-- a place whose movements do not add up to what is on hand and blocked
select q.product_number, q.warehouse_code, q.location_code, q.lot_number, q.on_hand, q.blocked,
       coalesce(m.quantity, 0) as moved, coalesce(m.blocked, 0) as moved_to_blocked
from inventory_quant q
left join (select quant_id, sum(quantity) as quantity, sum(blocked) as blocked
           from inventory_movement group by quant_id) m on m.quant_id = q.id
where q.on_hand <> coalesce(m.quantity, 0) or q.blocked <> coalesce(m.blocked, 0)
