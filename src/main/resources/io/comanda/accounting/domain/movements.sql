-- Movements that were not valued, with what one unit cost: of the supplier's order, or else what the product costs by itself.
select m.id, m.product_number, m.quantity, coalesce(bought.price, own.price) as unit_cost,
       bought.currency is not null and bought.price is null or own.currency is not null and bought.currency is null
           and own.price is null as waits,
       (m.at at time zone :zone)::date as day
from inventory_movement m
left join lateral (
    select (sum(l.unit_price * l.quantity) / sum(l.quantity)) * accounting_rate(o.currency, :house, (m.at at time zone :zone)::date) as price,
           o.currency
    from purchasing_order o join purchasing_order_line l on l.purchase_order_id = o.id
    where m.type = 'PURCHASE_RECEIPT' and m.quantity > 0
      and o.number = m.reference_number and l.product_number = m.product_number
    group by o.currency) bought on true
left join lateral (
    select p.cost_amount * accounting_rate(p.cost_currency, :house, (m.at at time zone :zone)::date) as price, p.cost_currency as currency
    from catalog_product p where p.number = m.product_number and p.cost_amount is not null) own on true
where m.id > :after and m.quantity <> 0 and m.type not in ('TRANSFER_OUT', 'TRANSFER_IN')
  and not exists (select from accounting_valuation v where v.movement_id = m.id)
order by m.id limit :limit
