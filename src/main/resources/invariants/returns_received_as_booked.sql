-- What a return says came in differs from its parts, more was looked at than came in, or stock says otherwise
select r.number, l.product_number, l.received, l.given_back, 'line' as what
from returns_return r join returns_line l on l.return_id = r.id
where l.received <> (select coalesce(sum(c.quantity), 0) from returns_receipt c where c.line_id = l.id)
   or l.given_back <> (select coalesce(sum(i.quantity), 0) from returns_receipt c
                       join returns_inspection i on i.receipt_id = c.id and i.disposition = 'BACK_TO_CUSTOMER'
                       where c.line_id = l.id)
union all
select null, null, c.quantity, sum(i.quantity), 'receipt ' || c.id
from returns_receipt c join returns_inspection i on i.receipt_id = c.id
group by c.id, c.quantity having sum(i.quantity) > c.quantity
union all
select coalesce(came.number, booked.number), coalesce(came.product_number, booked.product_number), came.quantity,
       booked.quantity, 'stock'
from (select r.number, l.product_number, sum(l.received - l.given_back) as quantity
      from returns_return r join returns_line l on l.return_id = r.id
      group by r.number, l.product_number having sum(l.received - l.given_back) <> 0) came
full join (select reference_number as number, product_number, sum(quantity) as quantity
           from inventory_movement where type = 'CUSTOMER_RETURN' and reference_type = 'return'
           group by reference_number, product_number having sum(quantity) <> 0) booked using (number, product_number)
where came.quantity is distinct from booked.quantity
