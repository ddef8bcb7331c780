-- A stopped shipment has a waybill
select s.number from o join fulfilment_shipment s on s.order_number = o.number and s.stopped_at is not null
where exists (select from shipping_waybill w where w.shipment_number = s.number and w.state <> 'CANCELLED')
   or exists (select from simulator_waybill w
              where (w.reference = s.number or w.reference like s.number || '/%') and not w.cancelled)
union all
select r.shipment_number from returns_return r join fulfilment_shipment s on s.number = r.shipment_number
where s.stopped_at is null
