-- Choices of carriers by the day they were made, to try other rules on them.
create index fulfilment_shipment_decided on fulfilment_shipment (packed_at, id) where carrier_decision is not null;
