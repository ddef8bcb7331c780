-- Gives back what an order, or some of its lines, had reserved, and forgets that it waits for goods.
with due as materialized (
    select id, quant_id, quantity
    from inventory_reservation
    where order_number = :orderNumber
      and state = 'RESERVED'
      and (:allLines or line_no = any (cast(:lineNos as integer[])))
    order by id
    for update
),
place as materialized (
    select q.id
    from inventory_quant q
    where q.id in (select quant_id from due)
    order by q.product_number, q.warehouse_code, q.location_code, q.lot_number
    for no key update of q
),
freed as (
    update inventory_quant q
    set reserved = q.reserved - d.quantity
    from place p
    join (select quant_id, sum(quantity) as quantity from due group by quant_id) d on d.quant_id = p.id
    where q.id = p.id
    returning q.product_number, q.warehouse_code
),
closed as (
    update inventory_reservation r set state = 'RELEASED', closed_at = :now from due d where r.id = d.id
),
forgotten as (
    delete from inventory_backorder
    where order_number = :orderNumber and (:allLines or line_no = any (cast(:lineNos as integer[])))
)
select distinct product_number, warehouse_code from freed
