-- Agreements are kept on a screen: a version guards against overwriting, and a service has an hour until which it still
-- leaves on the same day (by the clock of the company).
alter table shipping_carrier add column version bigint not null default 1;
alter table shipping_service add column cut_off time;
create index shipping_waybill_service on shipping_waybill (carrier_code, service_code);
