-- A payment was given up an hour ago and the provider still holds its money
select p.order_number, p.attempt, p.cancelled_at, s.held
from payment_payment p
join (select payment_id, sum(case when kind = 'AUTHORIZATION' then amount else -amount end) as held
      from payment_event where status = 'SUCCESS' and kind in ('AUTHORIZATION', 'VOID', 'CAPTURE') group by payment_id) s on s.payment_id = p.id
where p.method = 'CARD' and p.cancelled_at < now() - interval '1 hour' and s.held > 0
  and not exists (select 1 from payment_event v where v.payment_id = p.id and v.kind = 'VOID' and v.status = 'SUCCESS')
