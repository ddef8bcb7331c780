-- What each waiting line lacks beyond the goods that are meant for it. A line whose goods came in since it last looked will
-- look again; until then nobody knows what it still lacks.
select b.order_number, b.line_no, b.product_number, b.priority, b.since,
       b.missing - coalesce(sum(least(f.quantity, e.open)), 0) as lacking
from inventory_backorder b
left join inventory_expected_for f on f.order_number = b.order_number and f.order_line_no = b.line_no
left join inventory_expected e on e.reference = f.reference and e.line_no = f.line_no
where %s
  and not exists (select from inventory_movement m
                  where m.product_number = b.product_number
                    and (m.quantity > 0 or m.blocked < 0)
                    and m.at > b.tried_at)
group by b.order_number, b.line_no
having b.missing > coalesce(sum(least(f.quantity, e.open)), 0)
order by b.priority desc, b.since, b.order_number, b.line_no
limit :limit
