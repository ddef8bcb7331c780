-- commission that is not the sum of its lines, a line that is not its rate of its base, or a line whose credit notes leave
-- something else of the commission than of the base
select f.document_number, f.amount, l.amount as by_lines
from commission_fact f
cross join lateral (
    select coalesce(sum(base), 0) as base, coalesce(sum(amount), 0) as amount from commission_fact_line where fact_id = f.id) l
where f.kind = 'ACCRUED' and (l.base <> f.base or l.amount <> f.amount)
union all
select f.document_number, l.amount, round(l.base * l.rate / 100, 2)
from commission_fact f join commission_fact_line l on l.fact_id = f.id
where f.kind = 'ACCRUED' and f.document_number = f.invoice_number and l.amount <> round(l.base * l.rate / 100, 2)
union all
select f.invoice_number, sum(l.amount), round(o.amount * sum(l.base) / o.base, 2)
from commission_fact f
join commission_fact_line l on l.fact_id = f.id
join commission_fact i on i.document_number = f.invoice_number and i.kind = 'ACCRUED'
join commission_fact_line o on o.fact_id = i.id and o.line_no = l.line_no and o.part = l.part
where f.kind = 'ACCRUED' and o.base <> 0
group by f.invoice_number, o.fact_id, o.line_no, o.part, o.amount, o.base
having sum(l.amount) <> round(o.amount * sum(l.base) / o.base, 2)
