-- Until when goods must stand at the door for a carrier that calls at a warehouse on working days, by the clock of the house.
create table shipping_cut_off (
    warehouse_code text not null check (warehouse_code <> ''),
    carrier_code   text not null references shipping_carrier,
    cut_off        time not null,
    primary key (warehouse_code, carrier_code)
);
