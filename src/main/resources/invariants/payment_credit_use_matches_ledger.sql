-- What a customer has taken of his limit differs from what his open payments on account say
with open as (
    select p.customer_number, p.currency,
           greatest(0, coalesce(sum(case when e.kind = 'AUTHORIZATION' then e.amount else -e.amount end), 0)) as amount
    from payment_payment p
    join payment_event e on e.payment_id = p.id and e.status = 'SUCCESS' and e.kind in ('AUTHORIZATION', 'VOID', 'CAPTURE')
    where p.method = 'ACCOUNT'
    group by p.id, p.customer_number, p.currency
), owed as (
    select customer_number, currency, sum(amount) as used from open group by customer_number, currency
)
select customer_number, currency, coalesce(c.used, 0) as noted, coalesce(o.used, 0) as owed
from payment_credit_use c full join owed o using (customer_number, currency)
where coalesce(c.used, 0) <> coalesce(o.used, 0)
