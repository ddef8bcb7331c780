-- When customers get their invoices; who is not here gets them by the rule of the house.
create table invoicing_rule (
    customer_number text primary key,
    rule            text not null check (rule in ('AFTER_ORDER', 'AFTER_DELIVERY', 'WEEKLY', 'MONTHLY'))
);

-- An invoice may be about several orders: the line knows its own, the invoice the first of them.
alter table invoicing_invoice add column orders int not null default 1 check (orders > 0);
alter table invoicing_invoice_line add column order_number text;
update invoicing_invoice_line l set order_number = i.order_number from invoicing_invoice i where i.id = l.invoice_id;
alter table invoicing_invoice_line alter column order_number set not null;
create index invoicing_invoice_line_order on invoicing_invoice_line (order_number);

-- Goods that left and are on no invoice yet.
alter table fulfilment_shipment add column invoiced boolean not null default false;
update fulfilment_shipment s set invoiced = true
where state = 'ISSUED' and exists (select from invoicing_invoice i where i.order_number = s.order_number);
create index fulfilment_shipment_to_invoice on fulfilment_shipment (order_number, id)
    where state = 'ISSUED' and not invoiced;
