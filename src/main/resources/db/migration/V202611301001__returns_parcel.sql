-- The parcel a carrier brings a return in: chosen first, and booked when it has a number.
alter table returns_return
    add column parcel_carrier         text,
    add column parcel_carrier_name    text,
    add column parcel_service         text,
    add column parcel_tracking_number text unique,
    add column parcel_label_id        bigint,
    add column parcel_sent_at         timestamptz,
    add column parcel_arrived_at      timestamptz,
    add constraint returns_return_parcel check (
        parcel_carrier is not null or coalesce(parcel_service, parcel_tracking_number) is null),
    add constraint returns_return_label check ((parcel_tracking_number is null) = (parcel_label_id is null));
