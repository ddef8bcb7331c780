-- Money that came for an order before or beside its invoice, and money that went back. What a payment on account notes is
-- the credit limit; only its refunds are money. What a card did not take back was paid by bank. A dispute that failed after the money was
-- gone brings it back.
with fact as (
    select v.id, v.kind, v.amount, v.provider_reference, (v.at at time zone :zone)::date as day, p.order_number, p.method,
           p.customer_number, p.currency,
           case when p.method = 'CARD' and not exists (
               select from payment_event r where r.payment_id = v.payment_id and r.kind = 'REFUND' and r.status = 'REQUEST'
                                             and r.operation_key = v.operation_key and r.provider_reference = r.operation_key)
               then 'CARD' else 'OTHER' end as way,
           case when v.kind = 'CAPTURE' or v.status = 'FAILURE' then v.amount else -v.amount end as came
    from payment_event v join payment_payment p on p.id = v.payment_id
    where v.id > :after and v.amount > 0
      and (v.status = 'SUCCESS' or v.status = 'FAILURE' and v.kind = 'DISPUTE' and exists (
          select from payment_event s where s.payment_id = v.payment_id and s.kind = 'DISPUTE' and s.status = 'SUCCESS'
                                        and s.provider_reference = v.provider_reference))
      and (v.kind = 'REFUND' or p.method <> 'ACCOUNT' and v.kind in ('CAPTURE', 'REVERSAL', 'DISPUTE'))
      and not exists (select from accounting_entry e where e.kind = 'PAYMENT' and e.source_id = v.id)
    order by v.id limit :limit
)
select f.id, f.day, f.order_number, 'order', f.order_number, f.kind || ' · ' || f.provider_reference, f.currency, part.role, '', 0,
       f.customer_number, part.item, part.amount
from fact f cross join lateral (values
    (case when f.way = 'CARD' then 'CARD_CLEARING'
          when f.method = 'COD' and f.kind <> 'REFUND' then 'CASH_ON_DELIVERY'
          else 'BANK_CLEARING' end, case when f.way = 'CARD' then f.order_number end, f.came),
    ('PREPAYMENT', f.order_number, -f.came)) as part (role, item, amount)
