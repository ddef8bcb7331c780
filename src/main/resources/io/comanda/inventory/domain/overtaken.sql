-- An order that finds nothing in a place where goods are just being put, and begins to wait when the news of them is out,
-- would wait for ever. Five minutes are more than any of these transactions takes.
select b.order_number
from inventory_backorder b
left join (select q.product_number, sum(q.on_hand - q.blocked - q.reserved) as free
           from inventory_quant q
           left join inventory_lot l using (product_number, lot_number)
           where q.product_number in (select product_number from inventory_backorder)
             and l.blocked is not true
             and (l.expiry is null or l.expiry >= :today)
           group by q.product_number) f using (product_number)
group by b.order_number
having bool_and(coalesce(f.free, 0) >= b.missing)
   and bool_or(exists (select from inventory_movement m
                       where m.product_number = b.product_number
                         and (m.quantity > 0 or m.blocked < 0)
                         and m.at > b.tried_at - interval '5 minutes'))
order by max(b.priority) desc, min(b.requested_on) nulls last, min(b.ordered_at), b.order_number
limit :limit
