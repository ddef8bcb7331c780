with fact as (
    select distinct on (source_id) * from accounting_posting
    where rate is not null and amount <> 0 order by source_id, position
), numbered as (
    select fact.*, row_number() over (order by day, source_id) as running from fact
)
insert into accounting_entry (id, day, fact_on, kind, source_id, document, subject_type, subject, note, currency, rate, booked_at)
select (select coalesce(max(id), 0) from accounting_entry) + running,
       greatest(day, (select until + 1 from accounting_closed)), day, :kind, source_id, document, subject_type, subject,
       note, currency, rate, :now
from numbered
