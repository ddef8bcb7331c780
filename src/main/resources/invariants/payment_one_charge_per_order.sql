-- An order was charged by card in several attempts for more than it asked for, and the money was not given back
select p.order_number, count(*) filter (where s.kept > 0) as charges, sum(s.kept) as kept
from payment_payment p
join (select payment_id,
             sum(case when kind = 'CAPTURE' then amount when kind in ('REFUND', 'DISPUTE') then -amount else 0 end) as kept
      from payment_event where status = 'SUCCESS' group by payment_id) s on s.payment_id = p.id
where p.method = 'CARD'
group by p.order_number having sum(s.kept) > max(p.amount)
