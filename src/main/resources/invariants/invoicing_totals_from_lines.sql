-- an invoice whose goods or net are not the sum of its lines, that has no number or document, or whose paid or credited amount is not what was booked
select i.id, i.number, i.goods, i.net, i.paid, i.credited
from invoicing_invoice i
where i.number is null
   or i.document_id is null
   or i.net <> (select coalesce(sum(l.net), 0) from invoicing_invoice_line l where l.invoice_id = i.id)
   or i.goods <> (select coalesce(sum(l.net), 0) from invoicing_invoice_line l
                  where l.invoice_id = i.id and l.product_number is not null)
   or i.paid <> (select coalesce(sum(r.amount), 0) from invoicing_receipt r where r.invoice_id = i.id)
   or i.credited <> (select coalesce(sum(c.gross), 0) from invoicing_credit_note c where c.invoice_id = i.id)
