-- a year whose numbers of invoices or credit notes have a hole, or whose counter is not its last number
select s.name, s.last_number, count(p.number) as papers
from platform_series s
left join (select 'INV-' || extract(year from issued_on) as series, number from invoicing_invoice
           union all
           select 'CRN-' || extract(year from issued_on), number from invoicing_credit_note) p
    on p.number is not null and p.series = s.name
where s.name like 'INV-%' or s.name like 'CRN-%'
group by s.name, s.last_number
having s.last_number <> count(p.number)
