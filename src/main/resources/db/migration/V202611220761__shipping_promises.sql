-- What a carrier promised and what came of it, and the freight as quoted when it was chosen. Older waybills promised nothing.
alter table shipping_waybill
    add column promised_on      date,
    add column zone             integer,
    add column freight_amount   numeric(14,2) check (freight_amount >= 0),
    add column freight_currency text check (freight_currency ~ '^[A-Z]{3}$'),
    add column delivered_at     timestamptz,
    add constraint shipping_waybill_freight_check check ((freight_amount is null) = (freight_currency is null)),
    add constraint shipping_waybill_promise_check check ((promised_on is null) = (zone is null));
update shipping_waybill w
set delivered_at = (select max(e.at) from shipping_tracking_event e where e.waybill_id = w.id and e.code = 'DELIVERED')
where w.state = 'DELIVERED';
create index shipping_waybill_promised on shipping_waybill (promised_on)
    include (carrier_code, service_code, zone, delivered_at, state) where promised_on is not null;
create index shipping_waybill_made on shipping_waybill (created_at);
