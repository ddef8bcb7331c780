-- a year whose invoice numbers have a hole, or whose counter is not its last number
select s.name, s.last_number, count(i.number) as invoices
from platform_series s
left join invoicing_invoice i on i.number is not null and 'INV-' || extract(year from i.issued_on) = s.name
where s.name like 'INV-%'
group by s.name, s.last_number
having s.last_number <> count(i.number)
