-- Somebody was told another number of times than it happened
select o.number || ' ' || e.kind || ': happened ' || e.happened || ', told ' || e.told from o, lateral (
    select k.kind, k.happened,
           (select count(*) from notification_mail m where m.subject = o.number and m.kind = k.kind) as told
    from (select 'order-confirmed' as kind, 1 as happened where o.lifecycle = 'CLOSED'
          union all
          select 'order-changed', count(*) from amendment_amendment a
          where a.order_number = o.number and a.state = 'APPLIED'
          union all
          select 'order-cancelled', case when o.lifecycle = 'CANCELLED' then 1 else 0 end
          union all
          select 'order-shipped', count(*) from fulfilment_shipment s
          where s.order_number = o.number and s.state = 'ISSUED'
          union all
          select 'invoice-issued', count(*) from invoicing_invoice i where i.order_number = o.number
          union all
          select kind, (select count(*) from returns_return r where r.order_number = o.number and r.kind <> 'STOPPED')
          from unnest(array['return-requested', 'return-approved', 'return-received']) kind
          union all
          select 'shipment-stopped', count(*) from returns_return r where r.order_number = o.number and r.kind = 'STOPPED'
          union all
          select kind, (select count(*) from returns_return r where r.order_number = o.number)
          from unnest(array['return-settled', 'credit-note-issued']) kind
         ) k) e
where e.happened <> e.told
