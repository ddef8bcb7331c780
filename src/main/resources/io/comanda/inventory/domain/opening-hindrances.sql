-- Places of an opening whose free stock is less than what was brought, with the first orders that hold or took some since.
with brought as (
    select quant_id, sum(quantity) as booked, min(at) as since
    from inventory_movement
    where reference_type = 'opening' and reference_number = :reference
    group by quant_id
),
lacking as (
    select q.*, b.booked, b.since, q.on_hand - q.reserved - q.blocked as free
    from brought b
    join inventory_quant q on q.id = b.quant_id
    where q.on_hand - q.reserved - q.blocked < b.booked
    order by q.product_number, q.location_code, q.lot_number
    limit 100
)
select l.product_number, l.location_code, l.lot_number, l.booked, l.free,
       coalesce(o.orders, '{}') as orders
from lacking l
left join (
    select quant_id, array_agg(order_number order by order_number) as orders
    from (
        select distinct r.quant_id, r.order_number, dense_rank() over (partition by r.quant_id order by r.order_number) as place
        from inventory_reservation r
        join lacking l on l.id = r.quant_id
        where r.state = 'RESERVED' or (r.state = 'ISSUED' and r.closed_at >= l.since)
    ) held
    where place <= 5
    group by quant_id
) o on o.quant_id = l.id
order by l.product_number, l.location_code, l.lot_number
