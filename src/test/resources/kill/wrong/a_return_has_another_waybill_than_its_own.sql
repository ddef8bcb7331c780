-- A return has another waybill than its own
select r.number from o join returns_return r on r.order_number = o.number
join simulator_waybill w on w.reference = r.number or w.reference like r.number || '/%'
where not w.cancelled group by r.number, r.parcel_tracking_number
having count(*) > 1 or max(w.number) is distinct from r.parcel_tracking_number
