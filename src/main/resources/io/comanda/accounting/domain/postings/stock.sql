-- Goods that came, went or were found, at what they are worth. Moving them from one warehouse to another changes nothing.
with fact as (
    select m.id, m.type, m.product_number, m.reference_type, m.reference_number, (m.at at time zone :zone)::date as day, v.value
    from accounting_valuation v join inventory_movement m on m.id = v.movement_id
    where v.movement_id > :after
      and not exists (select from accounting_entry e where e.kind = 'STOCK' and e.source_id = v.movement_id)
    order by v.movement_id limit :limit
)
select f.id, f.day, f.reference_number, 'product', f.product_number, f.type || ' · ' || f.product_number, :house, part.role, '', 0,
       f.product_number, case part.role when 'STOCK' then f.product_number end, part.amount
from fact f cross join lateral (values
    ('STOCK', f.value),
    (case when f.type in ('PURCHASE_RECEIPT', 'SUPPLIER_RETURN') then 'GOODS_RECEIVED'
          when f.type in ('SALE_ISSUE', 'CUSTOMER_RETURN') then 'COST_OF_GOODS'
          when f.reference_type in ('opening', 'opening-undo', 'import') then 'OPENING'
          else 'STOCK_DIFFERENCE' end, -f.value)) as part (role, amount)
