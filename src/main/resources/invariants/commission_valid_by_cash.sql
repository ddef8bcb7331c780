-- more commission valid than was accrued, or not all of it though the invoice is paid and everybody has heard of that
select a.document_number, a.amount as accrued, v.amount as valid, i.open
from commission_fact a
cross join lateral (
    select coalesce(sum(amount), 0) as amount from commission_fact
    where document_number = a.document_number and kind = 'VALID') v
left join invoicing_invoice i on i.number = a.invoice_number
where a.kind = 'ACCRUED'
  and (abs(v.amount) > abs(a.amount) or v.amount * a.amount < 0
       or i.open = 0 and v.amount <> a.amount
          and not exists (select from event_publication e
                          where e.completion_date is null
                            and e.serialized_event like '%"' || a.invoice_number || '"%'))
