-- Reserves for a whole order in one statement.
--
-- Only rows that FOR UPDATE has locked are read in their newest version; everything else is as it was when the statement
-- began. So the decision uses locked quants alone, all of them are locked before any is changed, and always in the order
-- of their key. A place that gets its first goods while the statement waits may be missed; nothing is promised twice.
with asked as (
    select line_no, product_number, quantity
    from unnest(cast(:lineNos as integer[]), cast(:productNumbers as text[]), cast(:quantities as numeric[]))
        as a (line_no, product_number, quantity)
),
booked_before as materialized (
    select * from inventory_reservation where order_number = :orderNumber
),
held as (
    select line_no, sum(quantity) filter (where state = 'RESERVED') as quantity, max(position) as position
    from booked_before
    group by line_no
),
-- What each line lacks, as the stretch (until - missing, until] of all that the order lacks of the product.
need as (
    select line_no, product_number, missing, position,
           sum(missing) over (partition by product_number order by line_no) as until
    from (select a.line_no, a.product_number, coalesce(h.position, 0) as position,
                 a.quantity - coalesce(h.quantity, 0) as missing
          from asked a
          left join held h using (line_no)) as open
    where missing > 0
),
demand as (
    select product_number, sum(missing) as quantity from need group by product_number
),
candidate as materialized (
    select q.id, q.product_number, q.warehouse_code, q.location_code, q.lot_number, l.expiry, l.received,
           q.on_hand - q.blocked - q.reserved as free
    from demand d
    join inventory_quant q on q.product_number = d.product_number
    join inventory_warehouse w on w.code = q.warehouse_code and w.active
    left join inventory_lot l on l.product_number = q.product_number and l.lot_number = q.lot_number
    where q.on_hand > 0
      and l.blocked is not true
      and (l.expiry is null or l.expiry >= :usableUntil)
    order by q.product_number, q.warehouse_code, q.location_code, q.lot_number
    for no key update of q
),
-- Which warehouse can give how much.
cover as (
    select c.warehouse_code, c.product_number, d.quantity as needed, least(sum(c.free), d.quantity) as quantity
    from candidate c
    join demand d using (product_number)
    where c.free > 0
    group by c.warehouse_code, c.product_number, d.quantity
),
warehouse as (
    select w.code, w.priority,
           w.code is not distinct from :preferredWarehouse as preferred,
           w.country is not distinct from :deliveryCountry as near,
           sum(c.quantity / c.needed) as coverage,
           count(*) filter (where c.quantity = c.needed) = (select count(*) from demand) as complete
    from cover c
    join inventory_warehouse w on w.code = c.warehouse_code
    group by w.code
),
-- One that has everything, the preferred one before others; else the preferred one; else the one with most.
main_source as (
    select code
    from warehouse
    order by complete desc, preferred desc, case when complete then 0 else coverage end desc, near desc, priority, code
    limit 1
),
gain as (
    select c.warehouse_code, sum(least(c.quantity, c.needed - coalesce(m.quantity, 0)) / c.needed) as share
    from cover c
    left join cover m on m.product_number = c.product_number and m.warehouse_code = (select code from main_source)
    where c.warehouse_code <> (select code from main_source)
    group by c.warehouse_code
),
-- Then those that add most to it.
source as (
    select code, 0 as rank from main_source
    union all
    (select w.code, row_number() over (order by g.share desc, w.near desc, w.priority, w.code) as rank
     from warehouse w
     join gain g on g.warehouse_code = w.code
     where g.share > 0
     order by rank
     limit :maxWarehouses - 1)
),
-- First expired, first out; of equals the smallest rest, which empties a place.
supply as (
    select c.*, sum(c.free) over fefo as until, row_number() over fefo as rank
    from candidate c
    join source s on s.code = c.warehouse_code
    where c.free > 0
    window fefo as (partition by c.product_number
                    order by s.rank, c.expiry nulls last, c.received, c.free, c.lot_number, c.id)
),
-- Where the stretches of need and of supply overlap.
take as (
    select n.line_no, s.id as quant_id, s.product_number, s.warehouse_code, s.location_code, s.lot_number,
           n.position + row_number() over (partition by n.line_no order by s.rank) as position,
           least(n.until, s.until) - greatest(n.until - n.missing, s.until - s.free) as quantity
    from need n
    join supply s on s.product_number = n.product_number
                 and s.until > n.until - n.missing
                 and s.until - s.free < n.until
),
short as (
    select n.line_no, n.product_number, n.missing - coalesce(sum(t.quantity), 0) as quantity
    from need n
    left join take t using (line_no)
    group by n.line_no, n.product_number, n.missing
    having n.missing > coalesce(sum(t.quantity), 0)
),
granted as (
    select *
    from take t
    where case :completeness
              when 'ORDER' then not exists (select from short)
              when 'LINE' then not exists (select from short s where s.line_no = t.line_no)
              else true
          end
),
-- Every one of these rows exists. A plain update would start from the version that the statement saw first, and would
-- hold the constraints against that one too, though goods may have come in since; an upsert starts from the newest.
booked as (
    insert into inventory_quant (product_number, warehouse_code, location_code, lot_number, on_hand, reserved)
    select product_number, warehouse_code, location_code, lot_number, sum(quantity), sum(quantity)
    from granted
    group by product_number, warehouse_code, location_code, lot_number
    on conflict on constraint inventory_quant_key do update set reserved = inventory_quant.reserved + excluded.reserved
),
reserved as (
    insert into inventory_reservation (order_number, line_no, position, quant_id, product_number, warehouse_code,
                                       location_code, lot_number, quantity, reserved_at)
    select :orderNumber, line_no, position, quant_id, product_number, warehouse_code, location_code, lot_number,
           quantity, :now
    from granted
    returning id, line_no, product_number, warehouse_code, location_code, lot_number, quantity
),
served as (
    delete from inventory_backorder b
    using asked a
    where b.order_number = :orderNumber
      and b.line_no = a.line_no
      and not exists (select from short s where s.line_no = a.line_no)
),
item as (
    select * from reserved
    union all
    select r.id, r.line_no, r.product_number, r.warehouse_code, r.location_code, r.lot_number, r.quantity
    from booked_before r
    join asked a using (line_no)
    where r.state = 'RESERVED'
)
select i.id, i.line_no, i.product_number, i.warehouse_code, i.location_code, p.walk_sequence, i.lot_number, l.expiry,
       i.quantity
from item i
join inventory_location p on p.warehouse_code = i.warehouse_code and p.code = i.location_code
left join inventory_lot l on l.product_number = i.product_number and l.lot_number = i.lot_number
union all
select null, line_no, product_number, null, null, null, null, null, quantity
from short
order by warehouse_code, walk_sequence, location_code, line_no, lot_number
