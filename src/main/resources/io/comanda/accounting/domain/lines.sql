-- The cent that rounding to the currency of the books leaves goes to the largest line.
insert into accounting_line (entry_id, line_no, day, account_id, role, party, item, amount, house)
select e.id, row_number() over (fact order by p.position), e.day, r.account_id, p.role, p.party, p.item, p.amount,
       p.house - case when row_number() over (fact order by abs(p.amount) desc, p.position) = 1
                      then sum(p.house) over (fact) else 0 end
from accounting_posting p
join accounting_entry e on e.kind = :kind and e.source_id = p.source_id
join accounting_rule r on r.role = p.role and r.vat_category = p.vat_category and r.vat_percent = p.vat_percent
where p.amount <> 0 and p.rate is not null
window fact as (partition by p.source_id)
