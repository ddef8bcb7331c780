-- a stopped shipment whose waybill its carrier still has, or without the return that brings its goods back, or one of which nobody knows that it is stopped
select s.number, s.stopped_at, w.state as waybill, r.number as return_number, r.state as return_state
from fulfilment_shipment s
left join shipping_waybill w on w.tracking_number = s.tracking_number
left join returns_return r on r.shipment_number = s.number and r.state not in ('DECLINED', 'CANCELLED', 'EXPIRED')
where (s.stopped_at is not null and (w.state is distinct from 'CANCELLED' or r.number is null))
   or (s.stopped_at is null and r.state is not null and r.state <> 'REQUESTED')
   or (w.state = 'WITHHELD' and r.state is distinct from 'REQUESTED')
