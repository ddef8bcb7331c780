-- a line of an order under way of which stock expects another quantity than what was ordered, not received and not given up
select o.number, l.line_no, greatest(l.quantity - l.received - l.cancelled, 0) as open, coalesce(e.open, 0) as expected
from purchasing_order o
join purchasing_order_line l on l.purchase_order_id = o.id
left join inventory_expected e on e.reference = o.number and e.line_no = l.line_no
where coalesce(e.open, 0)
      <> case when o.state in ('SENT', 'CONFIRMED') then greatest(l.quantity - l.received - l.cancelled, 0) else 0 end
