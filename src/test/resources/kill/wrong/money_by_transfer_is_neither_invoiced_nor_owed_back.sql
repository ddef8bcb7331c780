-- Money by transfer is neither invoiced nor owed back
select o.number || ': ' || m.kept || ' instead of ' || m.owed from o, lateral (select
    (select coalesce(sum(case when e.kind = 'CAPTURE' then e.amount when e.status = 'REQUEST' then -e.amount else 0 end), 0)
     from payment_payment p join payment_event e on e.payment_id = p.id
     where p.order_number = o.number and e.kind in ('CAPTURE', 'REFUND')) as kept,
    (select coalesce(sum(i.gross), 0) from invoicing_invoice i where i.order_number = o.number)
    - (select coalesce(sum(n.surplus), 0) from invoicing_credit_note n join invoicing_invoice i on i.id = n.invoice_id
       where i.order_number = o.number and n.surplus_use = 'REFUND') as owed) m
where o.payment_method = 'TRANSFER' and m.kept <> m.owed
