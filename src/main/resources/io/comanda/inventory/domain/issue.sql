-- Takes a shipment's goods out of the house in one statement: the reservations are locked first, so that a second call
-- finds them closed, then the quants in the order of their key.
with picked as (
    select item_id, quantity
    from unnest(cast(:itemIds as bigint[]), cast(:quantities as numeric[])) as p (item_id, quantity)
),
due as materialized (
    select r.id, r.quant_id, r.quantity as reserved, least(coalesce(p.quantity, r.quantity), r.quantity) as quantity,
           p.quantity > r.quantity as too_much
    from inventory_reservation r
    left join picked p on p.item_id = r.id
    where r.order_number = :orderNumber
      and r.warehouse_code = :warehouseCode
      and r.state = 'RESERVED'
      and (:allLines or r.line_no = any (cast(:lineNos as integer[])))
    order by r.id
    for update of r
),
place as materialized (
    select q.id
    from inventory_quant q
    where q.id in (select quant_id from due)
    order by q.product_number, q.warehouse_code, q.location_code, q.lot_number
    for no key update of q
),
emptied as (
    update inventory_quant q
    set on_hand = q.on_hand - d.quantity, reserved = q.reserved - d.reserved
    from place p
    join (select quant_id, sum(quantity) as quantity, sum(reserved) as reserved from due group by quant_id) d
        on d.quant_id = p.id
    where q.id = p.id
),
closed as (
    update inventory_reservation r
    set state = case when d.quantity > 0 then 'ISSUED' else 'RELEASED' end,
        quantity = case when d.quantity > 0 then d.quantity else r.quantity end,
        shipment_number = case when d.quantity > 0 then :shipmentNumber end,
        closed_at = :now
    from due d
    where r.id = d.id
    returning r.id, r.line_no, r.product_number, r.warehouse_code, r.location_code, r.lot_number,
              r.quant_id, d.quantity, d.reserved, d.too_much
),
moved as (
    insert into inventory_movement (type, quant_id, product_number, warehouse_code, location_code, lot_number, quantity,
                                    reference_type, reference_number, at, actor)
    select 'SALE_ISSUE', quant_id, product_number, warehouse_code, location_code, lot_number, -quantity,
           'shipment', :shipmentNumber, :now, :actor
    from closed
    where quantity > 0
),
item as (
    select id, line_no, product_number, warehouse_code, location_code, lot_number, quantity,
           reserved - quantity as rest, coalesce(too_much, false) as too_much, true as now_issued
    from closed
    union all
    select id, line_no, product_number, warehouse_code, location_code, lot_number, quantity, 0, false, false
    from inventory_reservation
    where order_number = :orderNumber and shipment_number = :shipmentNumber and state = 'ISSUED'
)
select i.id, i.line_no, i.product_number, i.warehouse_code, i.location_code, p.walk_sequence, i.lot_number, l.expiry,
       i.quantity, i.rest, i.too_much, i.now_issued
from item i
join inventory_location p on p.warehouse_code = i.warehouse_code and p.code = i.location_code
left join inventory_lot l on l.product_number = i.product_number and l.lot_number = i.lot_number
order by i.line_no, p.walk_sequence, i.location_code, i.lot_number
