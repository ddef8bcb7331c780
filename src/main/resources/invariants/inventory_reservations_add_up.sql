-- a place whose open reservations do not add up to what is reserved there
select q.product_number, q.warehouse_code, q.location_code, q.lot_number, q.reserved, coalesce(r.quantity, 0) as open
from inventory_quant q
left join (select quant_id, sum(quantity) as quantity
           from inventory_reservation where state = 'RESERVED' group by quant_id) r on r.quant_id = q.id
where q.reserved <> coalesce(r.quantity, 0)
