-- Why this carrier: the factors, every offer and every exclusion at the moment of the choice.
alter table fulfilment_shipment add column carrier_decision text check (carrier_decision is json);
