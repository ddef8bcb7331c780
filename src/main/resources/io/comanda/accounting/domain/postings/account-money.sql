-- Money that came to a customer's account by bank or from a credited invoice, or went from there to an invoice. What a card did not
-- take back has the number of its credit note as reference, with each further try after a hash; what a bank took back from us, or
-- gave again, the number of its order.
with fact as (
    select a.*, c.name as customer_name, coalesce(i.order_number, n.order_number, o.number) as order_number, i.number as invoice_number
    from invoicing_account_entry a
    left join customer_account c on c.number = a.customer_number
    left join invoicing_invoice i on i.id = a.invoice_id
    left join lateral (select v.order_number from invoicing_credit_note k join invoicing_invoice v on v.id = k.invoice_id
                       where k.number = split_part(a.reference, '#', 1)) n on true
    left join ordering_order o on o.number = split_part(a.reference, '#dispute-', 1)
    where a.id > :after
      and not exists (select from accounting_entry e where e.kind = 'ACCOUNT_MONEY' and e.source_id = a.id)
    order by a.id limit :limit
)
select f.id, f.booked_on, coalesce(f.invoice_number, f.reference), 'customer', f.customer_number,
       coalesce(f.customer_name, f.customer_number) || ' · ' || f.reference, f.currency, part.role, '', 0, f.customer_number,
       part.item, part.amount
from fact f cross join lateral (values
    (case when f.order_number is null then 'BANK_CLEARING' else 'PREPAYMENT' end, f.order_number, f.amount),
    ('CUSTOMER_ACCOUNT', f.customer_number, -f.amount)) as part (role, item, amount)
