-- an order to a supplier that is over and still has something to come
select o.number, o.state, l.line_no, l.quantity, l.received, l.cancelled
from purchasing_order o
join purchasing_order_line l on l.purchase_order_id = o.id
where o.state in ('REJECTED', 'RECEIVED', 'CANCELLED') and l.quantity > l.received + l.cancelled
