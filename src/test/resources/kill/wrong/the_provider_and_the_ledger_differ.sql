-- The provider and the ledger differ
select coalesce(x.reference, l.provider_reference) || coalesce(x.type || x.amount, '') || coalesce(l.kind || l.amount, '')
from (select a.reference, upper(a.type) as type, a.amount / 100.0 as amount from simulator_operation a
      join simulator_payment p on p.reference = a.payment_reference
      join o on p.merchant_reference like o.number || '.%' where a.status = 'succeeded') x
full join (select e.provider_reference, e.kind, e.amount from payment_event e
           join payment_payment p on p.id = e.payment_id join o on o.number = p.order_number
           where e.provider = 'simulator' and e.status = 'SUCCESS' and e.amount > 0) l
    on l.provider_reference = x.reference and l.kind = x.type and l.amount = x.amount
where x.reference is null or l.provider_reference is null
