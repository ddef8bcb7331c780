-- An order was charged by card in more than one attempt, and the money was not given back
select p.order_number, count(*) as charges
from payment_payment p
join (select payment_id,
             sum(case when kind = 'CAPTURE' then amount when kind = 'REFUND' then -amount else 0 end) as kept
      from payment_event where status = 'SUCCESS' group by payment_id) s on s.payment_id = p.id and s.kept > 0
where p.method = 'CARD'
group by p.order_number having count(*) > 1
