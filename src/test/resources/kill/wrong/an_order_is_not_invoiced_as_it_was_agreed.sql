-- An order is not invoiced as it was agreed
select number from o where lifecycle = 'CLOSED' and gross <> (select coalesce(sum(i.gross), 0)
    from invoicing_invoice i where i.order_number = o.number)
union all
select number from o where lifecycle = 'CANCELLED' and exists
    (select from invoicing_invoice i where i.order_number = o.number)
