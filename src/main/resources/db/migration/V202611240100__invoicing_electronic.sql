-- Electronic invoices: one for each posted invoice or credit note, written and checked after posting.
create table invoicing_electronic (
    number      text primary key,
    document_id bigint         not null,
    -- what was paid before posting, in the document's currency
    prepaid     numeric(14, 2) not null default 0 check (prepaid >= 0),
    state       text           not null default 'WAITING' check (state in ('WAITING', 'VALID', 'INVALID')),
    checked_at  timestamptz check ((checked_at is null) = (state = 'WAITING')),
    findings    jsonb          not null default '[]',
    -- documents by format, from the moment it is valid
    files       jsonb          not null default '{"ids": {}}'
);
create index invoicing_electronic_waiting on invoicing_electronic (document_id) where state = 'WAITING';

insert into invoicing_electronic (number, document_id, prepaid)
select i.number, i.document_id, coalesce(r.amount, 0)
from invoicing_invoice i
left join invoicing_receipt r on r.invoice_id = i.id and r.reference = 'paid-before'
where i.number is not null and i.document_id is not null;
