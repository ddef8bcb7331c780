-- an order whose net is not the sum of its lines and its freight, or whose gross is not net and tax
select o.number, o.net, o.gross
from ordering_order o
where o.net <> o.freight + (select coalesce(sum(l.net), 0) from ordering_order_line l where l.order_id = o.id)
   or o.gross <> o.net + o.tax
