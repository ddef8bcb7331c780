-- a line of an order to a supplier that says another quantity came in than its receipts, or more than any tolerance allows
select o.number, l.line_no, l.quantity, l.received, l.rejected, coalesce(r.received, 0) as booked,
       coalesce(r.rejected, 0) as booked_as_rejected
from purchasing_order o
join purchasing_order_line l on l.purchase_order_id = o.id
left join (select order_number, line_no, sum(received) as received, sum(rejected) as rejected
           from purchasing_receipt group by order_number, line_no) r on r.order_number = o.number and r.line_no = l.line_no
where l.received <> coalesce(r.received, 0) or l.rejected <> coalesce(r.rejected, 0)
   or l.received + l.cancelled > l.quantity * 1.25
