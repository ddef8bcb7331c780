-- An entry of a bank statement whose assigned part is not what its assignments say
select e.id, e.assigned, coalesce(sum(a.amount), 0) as noted
from banking_entry e
left join banking_assignment a on a.entry_id = e.id and a.undone_at is null
group by e.id, e.assigned
having e.assigned <> coalesce(sum(a.amount), 0)
