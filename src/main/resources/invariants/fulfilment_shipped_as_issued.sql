-- an order line whose shipped quantity is not what its issued shipments carried, or a shipment that picked more than it planned
select o.number, l.line_no, l.shipped
from ordering_order o
join ordering_order_line l on l.order_id = o.id
where l.shipped <> (select coalesce(sum(coalesce(s.picked, s.planned)), 0)
                    from fulfilment_shipment h
                    join fulfilment_shipment_line s on s.shipment_id = h.id
                    where h.order_number = o.number and h.state = 'ISSUED' and s.line_no = l.line_no)
