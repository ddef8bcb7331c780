-- a waiting line of a customer's order whose goods are to come with an order to a supplier that is over
select f.order_number, f.order_line_no, o.number, o.state
from inventory_expected_for f
join purchasing_order o on o.number = f.reference
join inventory_expected e on e.reference = f.reference and e.line_no = f.line_no
where o.state not in ('SENT', 'CONFIRMED') and e.open > 0
   or e.withdrawn
