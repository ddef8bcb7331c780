-- what the last look for orders that nothing can wake has found
create table fulfilment_stranded_order (
    order_number text        primary key,
    process      text,
    execution    text,
    step         text,
    since        timestamptz not null,
    check ((process is null) = (execution is null))
);
