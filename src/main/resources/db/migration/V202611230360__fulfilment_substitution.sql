-- Which order brings goods instead of those a line of another order waited for.
create table fulfilment_substitution (
    replacement_order text primary key,
    order_number      text        not null,
    line_no           integer     not null check (line_no > 0),
    product_number    text        not null,
    dearer            boolean     not null,
    reason            text        not null check (reason <> ''),
    decided_by        text        not null,
    decided_at        timestamptz not null
);
create index fulfilment_substitution_order on fulfilment_substitution (order_number);
