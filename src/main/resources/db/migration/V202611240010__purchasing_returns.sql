-- Rejected goods that were kept, out of sale, and went back to the supplier later. What a receipt is owed back is its rejected
-- quantity less these.
create table purchasing_return (
    id         bigint         generated always as identity primary key,
    receipt_id bigint         not null references purchasing_receipt,
    at         timestamptz    not null,
    actor      text           not null,
    quantity   numeric(14, 3) not null check (quantity > 0),
    reference  text           not null
);
create index purchasing_return_receipt on purchasing_return (receipt_id);

create trigger purchasing_return_append_only before update or delete on purchasing_return
    for each statement execute function platform_refuse_change();
