-- What a warehouse packs into. One that keeps none of its own uses the house's, which are settings.
create table fulfilment_box (
    warehouse_code text          not null check (warehouse_code <> ''),
    code           text          not null check (code ~ '^[A-Z0-9-]{1,20}$'),
    length_mm      int           not null check (length_mm > 0),
    width_mm       int           not null check (width_mm > 0),
    height_mm      int           not null check (height_mm > 0),
    max_kg         numeric(8, 3) not null check (max_kg > 0),
    tare_kg        numeric(8, 3) not null check (tare_kg >= 0),
    primary key (warehouse_code, code)
);
comment on column fulfilment_box.length_mm is 'inside';
