-- What is settled in its own currency and not in that of the books: rates of different days. Only what was touched since an
-- entry is looked at.
with touched as (
    select distinct l.role, l.item, l.party, e.currency
    from accounting_line l join accounting_entry e on e.id = l.entry_id
    where e.id > :since and e.currency <> :house and e.kind <> 'EXCHANGE' and l.item is not null
), settled as (
    select t.role, t.item, t.party, t.currency, r.account_id, sum(l.house) as rest, max(e.id) as last
    from touched t
    join accounting_line l on l.role = t.role and l.item = t.item and l.party is not distinct from t.party
    join accounting_entry e on e.id = l.entry_id and e.currency = t.currency
    join accounting_rule r on r.role = t.role and r.vat_category = ''
    group by t.role, t.item, t.party, t.currency, r.account_id
    having sum(l.amount) = 0 and sum(l.house) <> 0
), fact as (
    select last, row_number() over (order by last) as running from settled group by last
), entry as (
    insert into accounting_entry (id, day, fact_on, kind, source_id, document, subject_type, subject, note, currency, rate, booked_at)
    select (select coalesce(max(id), 0) from accounting_entry) + f.running,
           greatest(e.fact_on, (select until + 1 from accounting_closed)), e.fact_on, 'EXCHANGE', e.id, e.document,
           e.subject_type, e.subject, e.note, e.currency, e.rate, :now
    from fact f join accounting_entry e on e.id = f.last
    returning id, day, source_id
)
insert into accounting_line (entry_id, line_no, day, account_id, role, party, item, amount, house)
select e.id, row_number() over (partition by e.id order by part.position, s.role, s.item), e.day, part.account_id, part.role,
       part.party, part.item, 0, part.house
from settled s
join entry e on e.source_id = s.last
join accounting_rule x on x.role = 'EXCHANGE' and x.vat_category = ''
cross join lateral (values
    (1, s.role, s.account_id, s.party, s.item, -s.rest),
    (2, 'EXCHANGE', x.account_id, s.party, null, s.rest)) as part (position, role, account_id, party, item, house)
