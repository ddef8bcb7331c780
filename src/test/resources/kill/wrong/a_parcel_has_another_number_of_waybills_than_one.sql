-- A parcel has another number of waybills than one
select s.number from o join fulfilment_shipment s on s.order_number = o.number and s.state = 'ISSUED'
join simulator_waybill w on w.reference = s.number or w.reference like s.number || '/%'
where not w.cancelled group by s.number having count(*) > 1
