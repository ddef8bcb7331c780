-- a placed order without a running process, or a process that carries an order which is not placed
select coalesce(o.number, e.business_key_) as order_number, o.lifecycle, e.id_ as process
from (select * from ordering_order where lifecycle = 'PLACED') o
full join (select x.id_, x.business_key_
           from act_ru_execution x
           join act_re_procdef d on d.id_ = x.proc_def_id_ and d.key_ = 'order-fulfilment'
           where x.parent_id_ is null) e on e.business_key_ = o.number
where o.number is null or e.id_ is null
