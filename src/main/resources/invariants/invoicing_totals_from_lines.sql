-- an invoice whose goods are not the sum of its lines, that has no number or document, or whose paid amount is not what was booked
select i.id, i.number, i.goods, i.paid
from invoicing_invoice i
where i.number is null
   or i.document_id is null
   or i.goods <> (select coalesce(sum(l.net), 0) from invoicing_invoice_line l where l.invoice_id = i.id)
   or i.paid <> (select coalesce(sum(r.amount), 0) from invoicing_receipt r where r.invoice_id = i.id)
