-- goods on the road that no open transfer knows, or the other way round
select coalesce(q.product_number, t.product_number) as product_number, q.on_hand, t.quantity as sent
from (select product_number, lot_number, sum(on_hand) as on_hand from inventory_quant
      where warehouse_code = 'TRANSIT' and on_hand <> 0 group by product_number, lot_number) q
full join (select l.product_number, l.lot_number, sum(l.quantity) as quantity
           from inventory_transfer t
           join inventory_transfer_line l using (number)
           where t.state = 'SENT'
           group by l.product_number, l.lot_number) t
    on t.product_number = q.product_number and t.lot_number is not distinct from q.lot_number
where q.on_hand is distinct from t.quantity
