-- commission settled that was not valid, or twice, or otherwise than it was; a settlement that is not the sum of its facts
select s.document_number, s.settlement_number, s.amount
from commission_fact s
join commission_fact v on v.id = s.settles
left join commission_fact r on r.id = s.reverses
where v.kind <> 'VALID' or s.agent_code <> v.agent_code or s.currency <> v.currency
   or s.reverses is null and s.amount <> v.amount
   or s.reverses is not null and (s.amount <> -r.amount or s.settles <> r.settles)
union all
select min(s.document_number), max(s.settlement_number), sum(s.amount)
from commission_fact s where s.kind = 'SETTLED'
group by s.settles having count(*) - 2 * count(s.reverses) not in (0, 1)
union all
select null, c.number, c.amount
from commission_settlement c
cross join lateral (select coalesce(sum(amount), 0) as amount from commission_fact where settlement_number = c.number) f
where f.amount <> case when c.state in ('SETTLED', 'PAID') then c.amount else 0 end
