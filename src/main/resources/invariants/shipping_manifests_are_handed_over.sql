-- a manifest that counts other waybills than it lists, or lists one that is still ours
select m.number, m.waybills, count(w.id) as listed, count(*) filter (where w.state in ('CREATED', 'CANCELLED')) as ours
from shipping_manifest m left join shipping_waybill w on w.manifest_id = m.id
group by m.id
having count(w.id) <> m.waybills or count(*) filter (where w.state in ('CREATED', 'CANCELLED')) > 0
