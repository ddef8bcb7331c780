-- Every installation can ship from the first day: our own van, or the customer who comes himself. Real carriers are added
-- beside it, and it is the dearest, so that they are chosen as soon as they make an offer.
insert into shipping_carrier
    (code, name, gateway, goods_classes, cash_on_delivery, max_parcel_kg, tracking_prefix, on_time_percent)
values ('OWN', 'Own delivery', 'local', '{NORMAL,CLOTHING,FRAGILE,FRESH,DANGEROUS,BULKY}', true, 1000, 'OWN', 90);

insert into shipping_service (carrier_code, code, name, transit_days) values ('OWN', 'STANDARD', 'Standard', 3);

insert into shipping_tariff (carrier_code, service_code, valid_from, currency, volumetric_divisor, weight_step_kg,
                             round_each_parcel, fuel_percent)
values ('OWN', 'STANDARD', '2000-01-01', 'EUR', 3000, 1, false, 0);

insert into shipping_zone (tariff_id, country, post_from, post_to, zone)
select id, '*', '', '', 1 from shipping_tariff where carrier_code = 'OWN';

insert into shipping_rate (tariff_id, zone, weight_to_kg, price)
select id, 1, weight, 25 + weight from shipping_tariff, unnest(array[1, 5, 10, 20, 30]::numeric[]) as weight
where carrier_code = 'OWN';

insert into shipping_rate_over (tariff_id, zone, step_kg, price)
select id, 1, 10, 10 from shipping_tariff where carrier_code = 'OWN';
