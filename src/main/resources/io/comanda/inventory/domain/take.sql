-- Holds for a line exactly what somebody chose, on places that are locked already. Places that hold too little, or whose
-- lot may not be sold, are missing in the answer.
with chosen as (
    select c.*, row_number() over () as rank
    from unnest(cast(:warehouseCodes as text[]), cast(:locationCodes as text[]), cast(:lotNumbers as text[]),
                cast(:quantities as numeric[])) as c (warehouse_code, location_code, lot_number, quantity)
),
place as (
    update inventory_quant q
    set reserved = q.reserved + c.quantity
    from chosen c
    join inventory_warehouse w on w.code = c.warehouse_code and w.active
    left join inventory_lot l on l.product_number = :productNumber and l.lot_number = c.lot_number
    where q.product_number = :productNumber
      and q.warehouse_code = c.warehouse_code
      and q.location_code = c.location_code
      and q.lot_number is not distinct from c.lot_number
      and q.on_hand - q.blocked - q.reserved >= c.quantity
      and l.blocked is not true
      and (l.expiry is null or l.expiry >= :today)
    returning q.id, q.product_number, q.warehouse_code, q.location_code, q.lot_number, l.expiry, c.quantity, c.rank
),
held as (
    insert into inventory_reservation (order_number, line_no, position, quant_id, product_number, warehouse_code,
                                       location_code, lot_number, quantity, reserved_at)
    select :orderNumber, :lineNo,
           p.rank + coalesce((select max(position) from inventory_reservation
                              where order_number = :orderNumber and line_no = :lineNo), 0),
           p.id, p.product_number, p.warehouse_code, p.location_code, p.lot_number, p.quantity, :now
    from place p
    returning id, line_no, quant_id, product_number, warehouse_code, location_code, lot_number, quantity
)
select h.id, h.line_no, h.product_number, h.warehouse_code, h.location_code, s.walk_sequence, h.lot_number, p.expiry,
       h.quantity
from held h
join place p on p.id = h.quant_id
join inventory_location s on s.warehouse_code = h.warehouse_code and s.code = h.location_code
order by h.warehouse_code, s.walk_sequence, h.location_code, h.lot_number
