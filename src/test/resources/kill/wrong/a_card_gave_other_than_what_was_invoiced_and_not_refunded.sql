-- A card gave other than what was invoiced and not refunded
select o.number || ': ' || m.kept || ' instead of ' || m.owed from o, lateral (select
    (select coalesce(sum(case a.type when 'capture' then a.amount when 'refund' then -a.amount else 0 end), 0) / 100.0
     from simulator_payment p join simulator_operation a on a.payment_reference = p.reference
     where p.merchant_reference like o.number || '.%' and a.status = 'succeeded') as kept,
    (select coalesce(sum(i.gross), 0) from invoicing_invoice i where i.order_number = o.number)
    - (select coalesce(sum(n.surplus), 0) from invoicing_credit_note n join invoicing_invoice i on i.id = n.invoice_id
       where i.order_number = o.number and n.surplus_use = 'REFUND') as owed) m
where o.payment_method = 'CARD' and m.kept <> m.owed
