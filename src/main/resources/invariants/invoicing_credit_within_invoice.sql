-- a line credited beyond its quantity or net, a credit note that is not the sum of its lines or has no number
select l.invoice_id, l.line_no, sum(c.quantity) as quantity, sum(c.net) as net, 'line' as what
from invoicing_invoice_line l join invoicing_credit_note_line c on c.invoice_id = l.invoice_id and c.line_no = l.line_no
group by l.invoice_id, l.line_no, l.quantity, l.net
having sum(c.quantity) > l.quantity or sum(c.net + c.withheld) > l.net
union all
select c.invoice_id, 0, 0, c.net, 'note ' || coalesce(c.number, '-')
from invoicing_credit_note c
where c.number is null
   or c.document_id is null
   or c.net <> (select coalesce(sum(l.net), 0) from invoicing_credit_note_line l where l.credit_note_id = c.id)
