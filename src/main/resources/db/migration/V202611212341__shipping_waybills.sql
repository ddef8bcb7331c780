create table shipping_waybill (
    id              bigint      generated always as identity primary key,
    shipment_number text        not null,
    order_number    text        not null,
    carrier_code    text        not null,
    service_code    text        not null,
    tracking_number text        not null unique,
    state           text        not null check (state in (
        'CREATED', 'HANDED_OVER', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'AT_PICKUP_POINT', 'EXCEPTION', 'RETURNING',
        'DELIVERED', 'RETURNED', 'CANCELLED')),
    sender          jsonb       not null,
    receiver        jsonb       not null,
    cod_amount      numeric(14,2) check (cod_amount > 0),
    cod_currency    text check (cod_currency ~ '^[A-Z]{3}$'),
    contents        text        not null,
    reference       text        not null,
    created_at      timestamptz not null,
    check ((cod_amount is null) = (cod_currency is null)),
    foreign key (carrier_code, service_code) references shipping_service
);
create unique index shipping_waybill_of_shipment on shipping_waybill (shipment_number) where state <> 'CANCELLED';
create index shipping_waybill_shipment on shipping_waybill (shipment_number, id);

create table shipping_parcel (
    waybill_id      bigint       not null references shipping_waybill,
    position        integer      not null check (position > 0),
    weight_kg       numeric(8,3) not null check (weight_kg > 0),
    length_cm       numeric(6,1) not null check (length_cm > 0),
    width_cm        numeric(6,1) not null check (width_cm > 0),
    height_cm       numeric(6,1) not null check (height_cm > 0),
    sscc            text         not null unique check (sscc ~ '^[0-9]{18}$'),
    tracking_number text         not null,
    primary key (waybill_id, position)
);

-- What carriers say; told twice it is one row.
create table shipping_tracking_event (
    id         bigint      generated always as identity primary key,
    waybill_id bigint      not null references shipping_waybill,
    code       text        not null,
    word       text        not null,
    at         timestamptz not null,
    place      text,
    note       text,
    unique (waybill_id, word, at)
);

-- Number ranges, taken in blocks; a gap is no harm.
create sequence shipping_tracking_seq increment 50;
create sequence shipping_sscc_seq increment 50;
