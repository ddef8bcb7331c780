-- a wave whose state and open slots contradict one another, or an open slot of a shipment that was given up or issued
select w.number, w.state, s.slot, h.number as shipment
from fulfilment_wave w
join fulfilment_wave_slot s on s.wave_id = w.id and s.open
join fulfilment_shipment h on h.id = s.shipment_id
where w.closed_at is not null or h.state not in ('PLANNED', 'PICKED')
union all
select w.number, w.state, null, null
from fulfilment_wave w
where w.closed_at is null and not exists (select from fulfilment_wave_slot s where s.wave_id = w.id and s.open)
