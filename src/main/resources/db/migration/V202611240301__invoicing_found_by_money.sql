-- Money names an invoice, or the order it came of, or it is exactly what is open.
create index invoicing_invoice_plain on invoicing_invoice (platform_plain(number));
create index invoicing_invoice_order_plain on invoicing_invoice (platform_plain(order_number));
create index invoicing_invoice_open_amount on invoicing_invoice (open, currency) where open > 0;
