-- Processes
select i.business_key_ || ' at ' || coalesce(e.act_id_, '?')
from act_ru_execution i join act_ru_execution e on e.proc_inst_id_ = i.id_ and e.act_id_ is not null
where i.business_key_ in (select number from o
                          union select a.number from amendment_amendment a join o on o.number = a.order_number
                          union select r.number from returns_return r join o on o.number = r.order_number)
