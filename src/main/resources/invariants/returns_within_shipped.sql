-- More of an order line came back, or was settled as a claim, than was shipped
select r.order_number, l.order_line, sum(case when r.kind = 'CLAIM' then l.announced else l.received - l.given_back end) as returned
from returns_return r join returns_line l on l.return_id = r.id
where l.order_line is not null and r.state not in ('DECLINED', 'CANCELLED', 'EXPIRED')
group by r.order_number, l.order_line
having sum(case when r.kind = 'CLAIM' then l.announced else l.received - l.given_back end)
     > (select o.shipped from ordering_order h join ordering_order_line o on o.order_id = h.id
        where h.number = r.order_number and o.line_no = l.order_line)
