create table shipping_carrier (
    code             text          primary key check (code ~ '^[A-Z0-9-]{2,20}$'),
    name             text          not null,
    gateway          text          not null,
    goods_classes    text[]        not null,
    cash_on_delivery boolean       not null,
    max_parcel_kg    numeric(8,3)  not null check (max_parcel_kg > 0),
    tracking_prefix  text          not null unique check (tracking_prefix ~ '^[A-Z]{2,4}$'),
    on_time_percent  numeric(7,4)  not null check (on_time_percent between 0 and 100),
    active           boolean       not null default true
);

create table shipping_service (
    carrier_code text    not null references shipping_carrier,
    code         text    not null check (code ~ '^[A-Z0-9-]{2,20}$'),
    name         text    not null,
    transit_days integer not null check (transit_days between 0 and 60),
    primary key (carrier_code, code)
);

-- Prices of a service for a time; a new year's prices are a new tariff.
create table shipping_tariff (
    id                 bigint       generated always as identity primary key,
    carrier_code       text         not null,
    service_code       text         not null,
    valid_from         date         not null,
    valid_until        date check (valid_until >= valid_from),
    currency           text         not null check (currency ~ '^[A-Z]{3}$'),
    volumetric_divisor integer      not null check (volumetric_divisor > 0),
    weight_step_kg     numeric(6,3) not null check (weight_step_kg > 0),
    round_each_parcel  boolean      not null,
    fuel_percent       numeric(7,4) not null check (fuel_percent between 0 and 100),
    foreign key (carrier_code, service_code) references shipping_service,
    unique (carrier_code, service_code, valid_from)
);

-- Post codes from and to, compared over their own length; the longest match decides, none at all is the whole country.
create table shipping_zone (
    tariff_id bigint  not null references shipping_tariff,
    country   text    not null check (country ~ '^[A-Z]{2}$'),
    post_from text    not null,
    post_to   text    not null,
    zone      integer not null,
    primary key (tariff_id, country, post_from, post_to),
    check (length(post_from) = length(post_to) and post_from <= post_to)
);

create table shipping_rate (
    tariff_id    bigint        not null references shipping_tariff,
    zone         integer       not null,
    weight_to_kg numeric(8,3)  not null check (weight_to_kg > 0),
    price        numeric(16,6) not null check (price >= 0),
    primary key (tariff_id, zone, weight_to_kg)
);

-- Beyond the last row of the rates: for each further step.
create table shipping_rate_over (
    tariff_id bigint        not null references shipping_tariff,
    zone      integer       not null,
    step_kg   numeric(8,3)  not null check (step_kg > 0),
    price     numeric(16,6) not null check (price >= 0),
    primary key (tariff_id, zone)
);

create table shipping_surcharge (
    tariff_id   bigint        not null references shipping_tariff,
    type        text          not null check (type in ('COD', 'INSURANCE', 'OVERSIZE')),
    mode        text          not null check (mode in ('FIXED', 'PERCENT', 'PER_KG', 'PER_PARCEL')),
    value       numeric(16,6) not null check (value >= 0),
    minimum     numeric(16,6) not null check (minimum >= 0),
    above       numeric(14,2) not null check (above >= 0),
    above_girth numeric(14,2) check (above_girth > 0),
    fuelled     boolean       not null,
    primary key (tariff_id, type)
);
comment on column shipping_surcharge.above is 'INSURANCE: value carried for free; OVERSIZE: longest side in cm; COD: not used';

create table shipping_tracking_word (
    carrier_code text not null references shipping_carrier,
    word         text not null,
    code         text not null,
    primary key (carrier_code, word)
);
