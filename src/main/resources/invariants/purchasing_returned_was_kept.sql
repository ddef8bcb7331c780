-- a receipt of which more went back to the supplier than was rejected and kept
select r.id, r.order_number, r.line_no, r.rejected, r.rejected_goods, sum(b.quantity) as returned
from purchasing_receipt r join purchasing_return b on b.receipt_id = r.id
group by r.id
having sum(b.quantity) > r.rejected or r.rejected_goods is distinct from 'BLOCKED'
