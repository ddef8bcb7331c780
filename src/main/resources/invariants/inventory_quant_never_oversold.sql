-- a place with less than nothing, or with more reserved and blocked than it holds
select product_number, warehouse_code, location_code, lot_number, on_hand, blocked, reserved
from inventory_quant
where on_hand < 0 or blocked < 0 or reserved < 0 or reserved + blocked > on_hand
