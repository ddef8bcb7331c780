-- An agent's part is an expense of the sale it belongs to, owed for good once the customer has paid, and paid by the bank
-- once it is settled.
with fact as (
    select c.* from commission_fact c
    where c.id > :after and c.kind in ('ACCRUED', 'VALID', 'SETTLED')
      and not exists (select from accounting_entry e where e.kind = 'COMMISSION' and e.source_id = c.id)
    order by c.id limit :limit
)
select f.id, f.on_date, f.document_number, 'agent', f.agent_code, f.kind || ' · ' || f.agent_code, f.currency, part.role, '', 0,
       f.agent_code, part.item, part.amount
from fact f
join (values ('ACCRUED', 'COMMISSION', 'COMMISSION_ACCRUED'),
             ('VALID', 'COMMISSION_ACCRUED', 'COMMISSION_PAYABLE'),
             ('SETTLED', 'COMMISSION_PAYABLE', 'BANK_CLEARING')) as rule (kind, debit, credit) on rule.kind = f.kind
cross join lateral (values
    (rule.debit, case when rule.debit like 'COMMISSION\_%' then f.document_number end, f.amount),
    (rule.credit, case when rule.credit like 'COMMISSION\_%' then f.document_number end, -f.amount)) as part (role, item, amount)
