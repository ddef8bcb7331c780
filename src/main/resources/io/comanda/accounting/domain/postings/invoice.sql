-- The customer owes the gross; goods, freight and tax go to the accounts of their rates.
with fact as (
    select i.* from invoicing_invoice i
    where i.id > :after and i.number is not null
      and not exists (select from accounting_entry e where e.kind = 'INVOICE' and e.source_id = i.id)
    order by i.id limit :limit
), rated as (
    select l.invoice_id, l.vat_category, l.vat_percent,
           coalesce(sum(l.net) filter (where l.product_number is not null), 0) as goods,
           coalesce(sum(l.net) filter (where l.product_number is null), 0) as freight,
           round(sum(l.net) * l.vat_percent / 100, 2) as tax
    from invoicing_invoice_line l where l.invoice_id in (select id from fact)
    group by l.invoice_id, l.vat_category, l.vat_percent
), line as (
    select id as invoice_id, 'RECEIVABLE' as role, '' as vat_category, 0 as vat_percent, gross as amount from fact
    union all
    select r.invoice_id, part.role, r.vat_category, r.vat_percent, -part.amount
    from rated r cross join lateral (values ('REVENUE', r.goods), ('FREIGHT', r.freight), ('VAT', r.tax)) as part (role, amount)
    where part.amount <> 0
)
select f.id, f.issued_on, f.number, 'invoice', f.number, f.customer_name, f.currency, line.role, line.vat_category,
       line.vat_percent, f.customer_number, case line.role when 'RECEIVABLE' then f.number end, line.amount
from fact f join line on line.invoice_id = f.id
