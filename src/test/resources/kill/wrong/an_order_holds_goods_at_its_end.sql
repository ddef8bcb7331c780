-- An order holds goods at its end
select o.number from o join inventory_reservation r on r.order_number = o.number where r.state = 'RESERVED'
union all
select o.number from o join inventory_backorder b on b.order_number = o.number
union all
select o.number from o join fulfilment_shipment s on s.order_number = o.number where s.state not in ('ISSUED', 'CANCELLED')
