-- an invoice or a credit note that was posted and that nobody will make electronic
select p.number
from (select number from invoicing_invoice union all select number from invoicing_credit_note) p
left join invoicing_electronic e on e.number = p.number
where p.number is not null and e.number is null
