-- Changes
select a.number || ' of ' || o.number from amendment_amendment a join o on o.number = a.order_number where a.state = 'REQUESTED'
