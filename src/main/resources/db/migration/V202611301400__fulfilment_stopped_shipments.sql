-- Lists of orders tell which were stopped at the door; they are few.
create index fulfilment_shipment_stopped on fulfilment_shipment (order_number) where stopped_at is not null;
