-- What a customer owed in a currency at the end of a day: open invoices and fees less money on his account; and how late the
-- open invoices were.
with open as (
    select i.number, :day::date - i.due_on as days,
           i.gross - coalesce((select sum(c.gross) from invoicing_credit_note c
                               where c.invoice_id = i.id and c.issued_on <= :day), 0)
                   - coalesce((select sum(r.amount) from invoicing_receipt r
                               where r.invoice_id = i.id and r.booked_on <= :day), 0) as open
    from invoicing_invoice i
    where i.customer_number = :customer and i.currency = :currency and i.number is not null and i.issued_on <= :day
), early as (
    -- money booked on a day before its invoice
    select coalesce(sum(r.amount), 0) as paid from invoicing_receipt r join invoicing_invoice i on i.id = r.invoice_id
    where i.customer_number = :customer and i.currency = :currency and i.issued_on > :day and r.booked_on <= :day
)
select coalesce(sum(open), 0) as invoices,
       coalesce(sum(open) filter (where days <= 0), 0) as b0,
       coalesce(sum(open) filter (where days between 1 and 30), 0) as b1,
       coalesce(sum(open) filter (where days between 31 and 60), 0) as b2,
       coalesce(sum(open) filter (where days between 61 and 90), 0) as b3,
       coalesce(sum(open) filter (where days between 91 and 120), 0) as b4,
       coalesce(sum(open) filter (where days > 120), 0) as b5,
       (select coalesce(sum(r.fee), 0) from invoicing_reminder r join invoicing_dunning d on d.id = r.dunning_id
        where d.customer_number = :customer and d.currency = :currency and r.sent_on <= :day) as fees,
       (select coalesce(sum(amount), 0) from invoicing_account_entry
        where customer_number = :customer and currency = :currency and booked_on <= :day)
           + (select paid from early) as on_account
from open
