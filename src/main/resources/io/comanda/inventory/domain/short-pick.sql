-- Keeps what was picked reserved and blocks the rest where it should have been.
with due as materialized (
    select id, quant_id, quantity - cast(:picked as numeric) as rest
    from inventory_reservation
    where id = :itemId and order_number = :orderNumber and state = 'RESERVED' and quantity > :picked
    for update
),
blocked as (
    update inventory_quant q
    set reserved = q.reserved - d.rest, blocked = q.blocked + d.rest
    from due d
    where q.id = d.quant_id
    returning q.*, d.rest
),
kept as (
    update inventory_reservation r
    set quantity = case when :picked > 0 then :picked else r.quantity end,
        state = case when :picked > 0 then 'RESERVED' else 'RELEASED' end,
        closed_at = case when :picked > 0 then null else cast(:now as timestamptz) end
    from due d
    where r.id = d.id
)
insert into inventory_movement (type, quant_id, product_number, warehouse_code, location_code, lot_number, quantity,
                                blocked, reason, reference_type, reference_number, at, actor)
select 'BLOCK', id, product_number, warehouse_code, location_code, lot_number, 0,
       rest, :reason, 'order', :orderNumber, :now, :actor
from blocked
