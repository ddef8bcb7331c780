-- A zone of the country '*' is everywhere that no other zone names.
alter table shipping_zone drop constraint shipping_zone_country_check;
alter table shipping_zone add constraint shipping_zone_country_check check (country ~ '^([A-Z]{2}|\*)$');
