-- a series of invoice numbers that has a hole, or whose counter is not its last number
select s.name, s.last_number, count(i.number) as invoices
from platform_series s
left join invoicing_invoice i on i.number like s.name || '-%'
where s.name like 'INV-%'
group by s.name, s.last_number
having s.last_number <> count(i.number)
