-- A disputed invoice is not demanded until the dispute is settled.
alter table invoicing_invoice
    add column disputed_on date,
    add column dispute_reason text,
    add check ((disputed_on is null) = (dispute_reason is null));

create sequence invoicing_dunning_number;
create table invoicing_dunning (
    id              bigint generated always as identity primary key,
    number          text not null unique,
    customer_number text not null,
    currency        text not null,
    began_on        date not null,
    -- reminders sent so far
    level           int  not null default 0 check (level >= 0),
    -- no further order on account without finance
    blocking        boolean not null default false,
    ended_on        date,
    ending          text check (ending in ('SETTLED', 'HANDED_OVER')),
    check ((ended_on is null) = (ending is null))
);
create unique index invoicing_dunning_open on invoicing_dunning (customer_number, currency) where ended_on is null;
create index invoicing_dunning_handed_over on invoicing_dunning (customer_number) where ending = 'HANDED_OVER';

create table invoicing_reminder (
    dunning_id  bigint         not null references invoicing_dunning,
    level       int            not null check (level > 0),
    sent_on     date           not null,
    overdue     numeric(14, 2) not null check (overdue > 0),
    fee         numeric(14, 2) not null check (fee >= 0),
    document_id bigint         not null,
    primary key (dunning_id, level)
);
