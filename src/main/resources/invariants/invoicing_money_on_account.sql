-- a customer whose money on account is not the sum of what came in and went to invoices
select a.customer_number, a.currency, a.balance
from invoicing_account a
where a.balance <> (select coalesce(sum(e.amount), 0) from invoicing_account_entry e
                    where e.customer_number = a.customer_number and e.currency = a.currency)
