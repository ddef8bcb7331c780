-- Money names an invoice, or the order it came of, or it is exactly what is open.
create index invoicing_invoice_plain on invoicing_invoice (platform_plain(number));
create index invoicing_invoice_order_plain on invoicing_invoice (platform_plain(order_number));
create index invoicing_invoice_open_amount on invoicing_invoice ((gross - paid), currency) where paid < gross;

-- Money may be taken off again: booked wrongly, or returned by the bank.
alter table invoicing_receipt drop constraint invoicing_receipt_amount_check;
alter table invoicing_receipt add constraint invoicing_receipt_amount_check check (amount <> 0);
