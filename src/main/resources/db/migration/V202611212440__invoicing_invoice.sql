create table invoicing_invoice (
    id              bigint generated always as identity primary key,
    -- null only between writing and numbering, inside one transaction
    number          text unique,
    order_number    text           not null,
    customer_number text           not null,
    customer_name   text           not null,
    agent_code      text,
    issued_on       date           not null,
    due_on          date           not null check (due_on >= issued_on),
    payment_method  text           not null,
    currency        text           not null,
    goods           numeric(14, 2) not null,
    net             numeric(14, 2) not null,
    tax             numeric(14, 2) not null,
    gross           numeric(14, 2) not null check (gross = net + tax),
    paid            numeric(14, 2) not null check (paid between 0 and gross),
    document_id     bigint
);
create index invoicing_invoice_order on invoicing_invoice (order_number);
create index invoicing_invoice_customer on invoicing_invoice (customer_number, id);
create index invoicing_invoice_agent on invoicing_invoice (agent_code, id);
create index invoicing_invoice_open on invoicing_invoice (due_on, id) where paid < gross;

create table invoicing_invoice_line (
    invoice_id     bigint         not null references invoicing_invoice,
    order_line     int            not null,
    product_number text           not null,
    quantity       numeric(14, 3) not null check (quantity > 0),
    net            numeric(14, 2) not null,
    vat_category   text           not null,
    vat_percent    numeric(7, 4)  not null,
    primary key (invoice_id, order_line)
);

create table invoicing_receipt (
    id         bigint generated always as identity primary key,
    invoice_id bigint         not null references invoicing_invoice,
    amount     numeric(14, 2) not null check (amount > 0),
    booked_on  date           not null,
    method     text           not null,
    reference  text           not null,
    unique (invoice_id, reference)
);

create function invoicing_refuse_rewriting() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.number is not null and (old.number, old.net, old.tax, old.gross, old.issued_on)
            is distinct from (new.number, new.net, new.tax, new.gross, new.issued_on) then
        raise exception 'Invoice % is never changed, only credited', old.number
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger invoicing_invoice_final before update or delete on invoicing_invoice
    for each row execute function invoicing_refuse_rewriting();
