-- an invoice, a customer's account, an agent or a product whose balance in the journal is not what its own module says, though all its facts are booked
with booked as (
    select role, item, party, sum(amount) as amount, sum(house) as house from accounting_line
    where role in ('RECEIVABLE', 'CUSTOMER_ACCOUNT', 'COMMISSION_PAYABLE', 'STOCK') group by role, item, party
), by_customer as (
    select b.party, e.currency, sum(b.amount) as amount
    from accounting_line b join accounting_entry e on e.id = b.entry_id
    where b.role = 'CUSTOMER_ACCOUNT' group by b.party, e.currency
)
select 'invoice' as what, i.number as which, i.open as there, coalesce(b.amount, 0) as booked
from invoicing_invoice i left join booked b on b.role = 'RECEIVABLE' and b.item = i.number
where coalesce(b.amount, 0) <> i.open
  and exists (select from accounting_entry e where e.kind = 'INVOICE' and e.source_id = i.id)
  and not exists (select from invoicing_receipt r where r.invoice_id = i.id
                  and not exists (select from accounting_entry e where e.kind = 'RECEIPT' and e.source_id = r.id))
  and not exists (select from invoicing_credit_note c where c.invoice_id = i.id
                  and not exists (select from accounting_entry e where e.kind = 'CREDIT_NOTE' and e.source_id = c.id))
union all
select 'account', a.customer_number || ' ' || a.currency, a.balance, -coalesce(b.amount, 0)
from invoicing_account a left join by_customer b on b.party = a.customer_number and b.currency = a.currency
where a.balance <> -coalesce(b.amount, 0)
  and not exists (select from invoicing_account_entry m
                  where m.customer_number = a.customer_number and m.currency = a.currency
                    and not exists (select from accounting_entry e where e.kind = 'ACCOUNT_MONEY' and e.source_id = m.id))
union all
select 'agent', f.agent_code, f.payable, -coalesce(b.amount, 0)
from (select agent_code,
             sum(case kind when 'VALID' then amount when 'SETTLED' then -amount else 0 end) as payable
      from commission_fact group by agent_code
      having bool_and(exists (select from accounting_entry e where e.kind = 'COMMISSION' and e.source_id = commission_fact.id)
                      or amount = 0)) f
left join (select party, sum(amount) as amount from booked where role = 'COMMISSION_PAYABLE' group by party) b
    on b.party = f.agent_code
where f.payable <> -coalesce(b.amount, 0)
union all
select 'product', v.product_number, v.stock_value, coalesce(b.house, 0)
from (select distinct on (product_number) product_number, stock_value from accounting_valuation
      order by product_number, position desc) v
left join booked b on b.role = 'STOCK' and b.item = v.product_number
where v.stock_value <> coalesce(b.house, 0)
  and not exists (select from accounting_valuation a where a.product_number = v.product_number and a.value <> 0
                  and not exists (select from accounting_entry e where e.kind = 'STOCK' and e.source_id = a.movement_id))
