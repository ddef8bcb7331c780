-- An exchange was ordered twice, or not
select r.number from returns_return r join o on o.number = r.order_number
where (select count(*) from o other where other.customer_reference = o.customer_reference)
      <> case when r.settlement = 'EXCHANGE' then 2 else 1 end
