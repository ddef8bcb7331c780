-- Money on an invoice, or off it again. It came by bank, out of what the customer had paid for the order or had on his
-- account, or was given up; what was given up comes back with the money it belonged to.
with fact as (
    select r.*, i.number as invoice_number, i.order_number, i.customer_number, i.customer_name, i.currency,
           case when r.method = 'WRITE_OFF' then r.amount
                when r.amount < 0 and r.reference ~ '^BANK-[0-9]+-undone$' then -coalesce(
                    (select a.written_off from banking_assignment a
                     where a.kind = 'INVOICE' and a.id = substring(r.reference from '[0-9]+')::bigint), 0)
                else 0 end as given_up,
           case when r.reference in ('paid-before', 'card-' || i.number)
                  or r.reference like 'cash-%' and i.payment_method = 'COD'
                  or r.reference like 'dispute-won-%' and i.payment_method = 'CARD'
                  or r.reference like 'account-' || i.number || '-%'
                  or r.amount < 0 and (r.reference like 'credit-note-%' or r.reference like 'dispute-%')
                then 'PREPAYMENT' else 'BANK_CLEARING' end as source
    from invoicing_receipt r join invoicing_invoice i on i.id = r.invoice_id
    where r.id > :after
      and not exists (select from accounting_entry e where e.kind = 'RECEIPT' and e.source_id = r.id)
    order by r.id limit :limit
)
select f.id, f.booked_on, f.invoice_number, 'invoice', f.invoice_number, f.customer_name || ' · ' || f.reference, f.currency,
       part.role, '', 0, f.customer_number, part.item, part.amount
from fact f cross join lateral (values
    (f.source, case f.source when 'PREPAYMENT' then f.order_number end, f.amount - f.given_up),
    ('WRITE_OFF', null, f.given_up),
    ('RECEIVABLE', f.invoice_number, -f.amount)) as part (role, item, amount)
