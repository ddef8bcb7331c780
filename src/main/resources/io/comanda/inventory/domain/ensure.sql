-- Makes the places that are new and locks all of them, in the order of their key, until the transaction ends.
insert into inventory_quant (product_number, warehouse_code, location_code, lot_number)
select distinct product_number, warehouse_code, location_code, lot_number
from unnest(cast(:productNumbers as text[]), cast(:warehouseCodes as text[]), cast(:locationCodes as text[]),
            cast(:lotNumbers as text[])) as p (product_number, warehouse_code, location_code, lot_number)
order by product_number, warehouse_code, location_code, lot_number
on conflict on constraint inventory_quant_key do update set on_hand = inventory_quant.on_hand
