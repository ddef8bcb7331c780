-- An invoice is never changed; what is taken off it again are credit notes. What is open is worked out in one place.
alter table invoicing_invoice
    add column credited numeric(14, 2) not null default 0,
    drop constraint invoicing_invoice_check2,
    add constraint invoicing_invoice_settled check (paid >= 0 and credited >= 0 and paid + credited <= gross);
alter table invoicing_invoice add column open numeric(14, 2) generated always as (gross - paid - credited) stored;
drop index invoicing_invoice_open;
create index invoicing_invoice_open on invoicing_invoice (due_on, id) where open > 0;

-- A line as the customer reads it; freight is a line like the others, without a product.
alter table invoicing_invoice_line
    add column line_no int,
    add column name text,
    add column unit text,
    add column unit_price numeric(16, 6),
    add column discount numeric(7, 4);
update invoicing_invoice_line l
set line_no = numbered.line_no, name = o.name, unit = o.unit, unit_price = o.unit_price, discount = o.discount
from (select invoice_id, order_line, row_number() over (partition by invoice_id order by order_line) as line_no
      from invoicing_invoice_line) numbered
join invoicing_invoice i on i.id = numbered.invoice_id
join ordering_order h on h.number = i.order_number
join ordering_order_line o on o.order_id = h.id and o.line_no = numbered.order_line
where l.invoice_id = numbered.invoice_id and l.order_line = numbered.order_line;
alter table invoicing_invoice_line
    drop constraint invoicing_invoice_line_pkey,
    alter column line_no set not null,
    alter column unit set not null,
    alter column unit_price set not null,
    alter column discount set not null,
    alter column order_line drop not null,
    alter column product_number drop not null,
    add primary key (invoice_id, line_no);
insert into invoicing_invoice_line
    (invoice_id, line_no, quantity, unit, unit_price, discount, net, vat_category, vat_percent)
select i.id, (select count(*) + 1 from invoicing_invoice_line l where l.invoice_id = i.id), 1, 'pcs', i.net - i.goods, 0,
       i.net - i.goods, h.freight_vat_category, h.freight_vat_percent
from invoicing_invoice i join ordering_order h on h.number = i.order_number
where i.net > i.goods and h.freight_vat_category is not null;

-- Less than nothing when money that was paid is taken off again, since the invoice was credited.
alter table invoicing_receipt
    drop constraint invoicing_receipt_amount_check,
    add constraint invoicing_receipt_amount_check check (amount <> 0);

create table invoicing_credit_note (
    id          bigint generated always as identity primary key,
    -- null only between writing and numbering, inside one transaction
    number      text unique,
    invoice_id  bigint         not null references invoicing_invoice,
    issued_on   date           not null,
    reason      text           not null,
    remark      text,
    goods       numeric(14, 2) not null check (goods >= 0),
    net         numeric(14, 2) not null check (net > 0),
    tax         numeric(14, 2) not null,
    gross       numeric(14, 2) not null check (gross = net + tax),
    -- the part of it that had been paid, and what becomes of that
    surplus     numeric(14, 2) not null check (surplus between 0 and gross),
    surplus_use text           not null check (surplus_use in ('REFUND', 'ACCOUNT')),
    document_id bigint
);
create index invoicing_credit_note_invoice on invoicing_credit_note (invoice_id, id);
create trigger invoicing_credit_note_final before update or delete on invoicing_credit_note
    for each row execute function invoicing_refuse_rewriting();

create table invoicing_credit_note_line (
    credit_note_id bigint         not null references invoicing_credit_note,
    invoice_id     bigint         not null,
    line_no        int            not null,
    -- null when the price alone is corrected
    quantity       numeric(14, 3) check (quantity > 0),
    net            numeric(14, 2) not null check (net >= 0),
    primary key (credit_note_id, line_no),
    check (quantity is not null or net > 0),
    foreign key (invoice_id, line_no) references invoicing_invoice_line
);
create index invoicing_credit_note_line_invoice on invoicing_credit_note_line (invoice_id, line_no);

-- Money of customers that belongs to no invoice yet: one balance a customer and currency, and what made it.
create table invoicing_account (
    customer_number text           not null,
    currency        text           not null,
    balance         numeric(14, 2) not null check (balance >= 0),
    primary key (customer_number, currency)
);
create table invoicing_account_entry (
    id              bigint generated always as identity primary key,
    customer_number text           not null,
    currency        text           not null,
    -- came in, or less than nothing: went to an invoice
    amount          numeric(14, 2) not null check (amount <> 0),
    booked_on       date           not null,
    reference       text           not null,
    invoice_id      bigint references invoicing_invoice,
    unique (customer_number, currency, reference),
    foreign key (customer_number, currency) references invoicing_account
);
create trigger invoicing_account_entry_append_only before update or delete on invoicing_account_entry
    for each statement execute function platform_refuse_change();

-- Commission follows each paper, not the invoice alone: a credit note takes its part back.
alter table commission_fact add column document_number text;
alter table commission_fact disable trigger commission_fact_append_only;
update commission_fact set document_number = invoice_number;
alter table commission_fact enable trigger commission_fact_append_only;
alter table commission_fact
    alter column document_number set not null,
    drop constraint commission_fact_invoice_number_kind_key,
    add constraint commission_fact_once unique (document_number, kind);
create index commission_fact_invoice on commission_fact (invoice_number, kind);
drop view commission_to_settle;
create view commission_to_settle as
select v.* from commission_fact v
where v.kind = 'VALID'
  and not exists (select from commission_fact s where s.document_number = v.document_number and s.kind = 'SETTLED');
