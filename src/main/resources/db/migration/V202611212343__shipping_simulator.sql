-- What the simulated carrier remembers. It stands for a system outside: nothing of ours refers to this table.
create table simulator_waybill (
    number     text        primary key,
    reference  text        not null unique,
    parcels    integer     not null,
    cancelled  boolean     not null default false,
    created_at timestamptz not null
);
create sequence simulator_waybill_seq;
