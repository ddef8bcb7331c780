-- an entry without lines or with lines that do not come to nothing, a gap in the entries' numbers, or a month whose sums are not those of its lines
select e.id, sum(l.amount) as amount, sum(l.house) as house, 'entry' as what
from accounting_entry e left join accounting_line l on l.entry_id = e.id
group by e.id having count(l.line_no) = 0 or sum(l.amount) <> 0 or sum(l.house) <> 0
union all
select max(id), count(*), 0, 'numbers' from accounting_entry having max(id) <> count(*)
union all
select account_id, coalesce(m.debit - m.credit, 0), coalesce(l.house, 0), 'month ' || month
from accounting_month m
full join (select account_id, date_trunc('month', day)::date as month, sum(house) as house,
                  sum(house) filter (where house > 0) as debit from accounting_line group by 1, 2) l using (account_id, month)
where coalesce(m.debit - m.credit, 0) <> coalesce(l.house, 0) or coalesce(m.debit, 0) <> coalesce(l.debit, 0)
