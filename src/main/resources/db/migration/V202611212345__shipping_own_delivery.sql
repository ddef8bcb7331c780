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
select id, country, '', '', 1 from shipping_tariff, regexp_split_to_table('
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BV BW BY BZ
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CX CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS
    IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML
    MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
    PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR ST SV SY SZ TC TD TF TG
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW', '\s+') as country
where carrier_code = 'OWN' and country <> '';

insert into shipping_rate (tariff_id, zone, weight_to_kg, price)
select id, 1, weight, 25 + weight from shipping_tariff, unnest(array[1, 5, 10, 20, 30]::numeric[]) as weight
where carrier_code = 'OWN';

insert into shipping_rate_over (tariff_id, zone, step_kg, price)
select id, 1, 10, 10 from shipping_tariff where carrier_code = 'OWN';
