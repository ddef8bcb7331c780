-- What carriers collected at the door and have paid out to us.
create table shipping_cash_payout (
    id         bigint        generated always as identity primary key,
    waybill_id bigint        not null references shipping_waybill,
    amount     numeric(14,2) not null check (amount > 0),
    paid_on    date          not null,
    file_name  text          not null,
    entered_at timestamptz   not null,
    entered_by text          not null
);
create index shipping_cash_payout_waybill on shipping_cash_payout (waybill_id);
create index shipping_waybill_cash on shipping_waybill (id) where cod_amount is not null;
