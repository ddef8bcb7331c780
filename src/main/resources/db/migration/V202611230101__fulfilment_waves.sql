-- Who will probably take the goods, reckoned when they go to the floor; the choice is made when they are packed.
alter table fulfilment_shipment add column expected_carrier text;
alter table fulfilment_shipment add column expected_service text;

create sequence fulfilment_wave_seq increment 50;
create sequence fulfilment_wave_slot_seq increment 50;
create sequence fulfilment_wave_number;

-- Pick tasks of several orders, picked on one walk.
create table fulfilment_wave (
    id             bigint      primary key,
    version        int         not null,
    number         text        not null unique,
    warehouse_code text        not null,
    state          text        not null check (state in ('PLANNED', 'RELEASED', 'PICKING', 'PICKED', 'DISBANDED')),
    carrier_code   text,
    service_code   text,
    cut_off_at     timestamptz,
    zone           text        not null,
    single_line    boolean     not null,
    picker         text,
    made_by        text        not null,
    made_at        timestamptz not null,
    closed_at      timestamptz,
    check (state <> 'PICKING' or picker is not null),
    check ((state in ('PICKED', 'DISBANDED')) = (closed_at is not null))
);
comment on column fulfilment_wave.zone is 'empty where the walk passes several zones';
create index fulfilment_wave_open on fulfilment_wave (warehouse_code, id) where closed_at is null;

-- One order in its slot of the cart. Open until it is picked, given up or sent back to the queue.
create table fulfilment_wave_slot (
    id          bigint  primary key,
    wave_id     bigint  not null references fulfilment_wave,
    slot        int     not null check (slot > 0),
    shipment_id bigint  not null references fulfilment_shipment,
    open        boolean not null,
    unique (wave_id, slot)
);
-- An open pick task is in one wave at most.
create unique index fulfilment_wave_of_open_task on fulfilment_wave_slot (shipment_id) where open;
