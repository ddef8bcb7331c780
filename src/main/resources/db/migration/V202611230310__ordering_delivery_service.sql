-- The carrier's service the customer asked for, as CARRIER/SERVICE; without one the decision table chooses.
alter table ordering_order add column delivery_service text
    check (delivery_service ~ '^[A-Z0-9-]{2,20}/[A-Z0-9-]{2,20}$');
