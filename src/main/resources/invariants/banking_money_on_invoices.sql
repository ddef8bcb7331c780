-- Money assigned from the bank that is not on its invoice
select a.id, a.number, a.amount
from banking_assignment a
join banking_entry e on e.id = a.entry_id and e.direction = 'IN'
where a.kind = 'INVOICE' and a.undone_at is null and not exists (
    select from invoicing_receipt r join invoicing_invoice i on i.id = r.invoice_id
    where i.number = a.number and r.reference = 'BANK-' || a.id and r.amount = a.amount)
