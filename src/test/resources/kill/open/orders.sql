-- Orders
select number || ' ' || lifecycle from o where lifecycle not in ('CLOSED', 'CANCELLED')
