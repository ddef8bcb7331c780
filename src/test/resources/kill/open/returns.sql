-- Returns
select r.number || ' ' || r.state from returns_return r join o on o.number = r.order_number where r.state <> 'CLOSED'
