-- All that changed what a customer owes in a currency. Applying money on account to an invoice changes nothing.
select day, kind, document, due_on, amount from (
    select issued_on as day, 1 as step, 'INVOICE' as kind, number as document, due_on, gross as amount, id
    from invoicing_invoice where customer_number = :customer and currency = :currency and number is not null
    union all
    select c.issued_on, 2, 'CREDIT_NOTE', c.number, null, -c.gross, c.id
    from invoicing_credit_note c join invoicing_invoice i on i.id = c.invoice_id
    where i.customer_number = :customer and i.currency = :currency and c.number is not null
    union all
    select r.booked_on, 3,
           case when r.method = 'WRITE_OFF' then 'WRITE_OFF' when r.amount > 0 then 'PAYMENT' else 'TAKEN_BACK' end,
           i.number, null, -r.amount, r.id
    from invoicing_receipt r join invoicing_invoice i on i.id = r.invoice_id
    where i.customer_number = :customer and i.currency = :currency
      and r.reference not like 'account-' || i.number || '-%'
    union all
    select booked_on, 4, 'ON_ACCOUNT', reference, null, -amount, id
    from invoicing_account_entry
    where customer_number = :customer and currency = :currency and invoice_id is null
    union all
    select r.sent_on, 5, 'FEE', d.number || '-' || r.level, null, r.fee, d.id
    from invoicing_reminder r join invoicing_dunning d on d.id = r.dunning_id
    where d.customer_number = :customer and d.currency = :currency and r.fee > 0) m
where day between :from and :to
order by day, step, id
limit :limit
