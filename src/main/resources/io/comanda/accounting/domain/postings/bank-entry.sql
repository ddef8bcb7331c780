-- What the bank says, whatever it is for: the other side is on its way until it is assigned.
with fact as (
    select b.*, case b.direction when 'IN' then b.amount else -b.amount end as came, s.reference as statement
    from banking_entry b join banking_statement s on s.id = b.statement_id
    where b.id > :after
      and not exists (select from accounting_entry e where e.kind = 'BANK_ENTRY' and e.source_id = b.id)
    order by b.id limit :limit
)
select f.id, f.booked_on, f.statement, 'bank-entry', f.id::text, coalesce(f.party, ''), f.currency, part.role, '', 0, null, null,
       part.amount
from fact f cross join lateral (values ('BANK', f.came), ('BANK_CLEARING', -f.came)) as part (role, amount)
