-- goods that count as invoiced on a shipment, but of which the order says they are not
select s.number, s.order_number, l.line_no, l.invoiced
from fulfilment_shipment s
join ordering_order o on o.number = s.order_number
join ordering_order_line l on l.order_id = o.id
join fulfilment_shipment_line g on g.shipment_id = s.id and g.line_no = l.line_no
where s.invoiced
group by s.number, s.order_number, l.line_no, l.invoiced
having sum(coalesce(g.picked, g.planned)) > l.invoiced
