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
-- The most special rule there is for the customer and the product.
rule as materialized (
    select distinct on (d.product_number) d.product_number, coalesce(r.lot_rule, 'FEFO') as lot_rule, r.max_lots,
           coalesce(cast(:today as date) + r.min_life_days, :usableUntil) as usable_until,
           coalesce(r.min_life_percent, 0) as min_life_percent
    from demand d
    left join inventory_allocation_rule r
        on (r.customer_number is null or r.customer_number = :customerNumber)
       and (r.product_number is null or r.product_number = d.product_number)
    order by d.product_number, r.customer_number nulls last, r.product_number nulls last
),
candidate as materialized (
    select q.id, q.product_number, q.warehouse_code, q.location_code, q.lot_number, l.received,
           inventory_lot_rank(r.lot_rule, l.expiry, l.received) as lot_rank, r.max_lots,
           q.on_hand - q.blocked - q.reserved as free
    from rule r
    join inventory_quant q on q.product_number = r.product_number
    join inventory_warehouse w on w.code = q.warehouse_code and w.active
    left join inventory_lot l on l.product_number = q.product_number and l.lot_number = q.lot_number
    where q.on_hand > 0
      and r.lot_rule <> 'MANUAL'
      and l.blocked is not true
      and (l.expiry is null
           or l.expiry >= r.usable_until
              and l.expiry - cast(:today as date) >= (l.expiry - l.received) * r.min_life_percent / 100)
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
-- Where only some lots are allowed: the first by the rule when they suffice (of one lot, the first that alone suffices),
-- else the greatest.
lot as (
    select c.product_number, c.lot_number, c.max_lots, d.quantity as needed, sum(c.free) as free,
           row_number() over (partition by c.product_number
                              order by c.max_lots = 1 and sum(c.free) >= d.quantity desc,
                                       min(s.rank), min(c.lot_rank) nulls last, sum(c.free), c.lot_number) as by_rule,
           row_number() over (partition by c.product_number order by sum(c.free) desc, c.lot_number) as by_size
    from candidate c
    join source s on s.code = c.warehouse_code
    join demand d on d.product_number = c.product_number
    where c.free > 0 and c.max_lots is not null
    group by c.product_number, c.lot_number, c.max_lots, d.quantity
),
allowed as (
    select l.product_number, l.lot_number
    from lot l
    join (select product_number, sum(free) filter (where by_rule <= max_lots) >= max(needed) as suffice
          from lot group by product_number) f using (product_number)
    where case when f.suffice then l.by_rule else l.by_size end <= l.max_lots
),
-- The first by the rule, first out; of equals the smallest rest, which empties a place.
supply as (
    select c.*, sum(c.free) over outgoing as until, row_number() over outgoing as rank
    from candidate c
    join source s on s.code = c.warehouse_code
    where c.free > 0
      and (c.max_lots is null
           or exists (select from allowed a
                      where a.product_number = c.product_number and a.lot_number is not distinct from c.lot_number))
    window outgoing as (partition by c.product_number
                        order by s.rank, c.lot_rank nulls last, c.received, c.free, c.lot_number, c.id)
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
