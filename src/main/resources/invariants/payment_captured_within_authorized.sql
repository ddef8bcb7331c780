-- A card payment took more than was authorized, or gave back more than was taken
select p.order_number, p.attempt, s.authorized, s.captured, s.refunded
from payment_payment p
join (select payment_id,
             coalesce(sum(amount) filter (where kind = 'AUTHORIZATION'), 0) as authorized,
             coalesce(sum(case kind when 'CAPTURE' then amount when 'REVERSAL' then -amount end), 0) as captured,
             coalesce(sum(amount) filter (where kind = 'REFUND'), 0) as refunded
      from payment_event where status = 'SUCCESS' group by payment_id) s on s.payment_id = p.id
where (p.method = 'CARD' and s.captured > s.authorized) or s.refunded > s.captured
