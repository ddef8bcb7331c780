-- The fee a reminder asks for.
with fact as (
    select d.id * 1000 + r.level as id, r.sent_on, r.fee, d.number, d.number || '-' || r.level as reminder, d.customer_number,
           d.currency, c.name as customer_name
    from invoicing_reminder r join invoicing_dunning d on d.id = r.dunning_id
    left join customer_account c on c.number = d.customer_number
    where d.id * 1000 + r.level > :after and r.fee > 0
      and not exists (select from accounting_entry e where e.kind = 'DUNNING_FEE' and e.source_id = d.id * 1000 + r.level)
    order by 1 limit :limit
)
select f.id, f.sent_on, f.reminder, 'dunning', f.number, coalesce(f.customer_name, f.customer_number), f.currency, part.role, '', 0,
       f.customer_number, case part.role when 'FEE_RECEIVABLE' then f.reminder end, part.amount
from fact f cross join lateral (values ('FEE_RECEIVABLE', f.fee), ('FEE', -f.fee)) as part (role, amount)
