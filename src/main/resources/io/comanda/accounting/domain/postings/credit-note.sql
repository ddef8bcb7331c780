-- The invoice the other way round; tax is what all credit notes up to this one make, less what those before it made.
with fact as (
    select c.*, i.number as invoice_number, i.customer_number, i.customer_name, i.currency
    from invoicing_credit_note c join invoicing_invoice i on i.id = c.invoice_id
    where c.id > :after and c.number is not null
      and not exists (select from accounting_entry e where e.kind = 'CREDIT_NOTE' and e.source_id = c.id)
    order by c.id limit :limit
), rated as (
    select f.id, i.vat_category, i.vat_percent,
           coalesce(sum(l.net) filter (where l.credit_note_id = f.id and i.product_number is not null), 0) as goods,
           coalesce(sum(l.net) filter (where l.credit_note_id = f.id and i.product_number is null), 0) as freight,
           round(sum(l.net) * i.vat_percent / 100, 2)
               - round(coalesce(sum(l.net) filter (where l.credit_note_id < f.id), 0) * i.vat_percent / 100, 2) as tax
    from fact f
    join invoicing_credit_note_line l on l.invoice_id = f.invoice_id and l.credit_note_id <= f.id
    join invoicing_invoice_line i on i.invoice_id = l.invoice_id and i.line_no = l.line_no
    group by f.id, i.vat_category, i.vat_percent
), line as (
    select id, 'RECEIVABLE' as role, '' as vat_category, 0 as vat_percent, -gross as amount from fact
    union all
    select r.id, part.role, r.vat_category, r.vat_percent, part.amount
    from rated r cross join lateral (values ('REVENUE', r.goods), ('FREIGHT', r.freight), ('VAT', r.tax)) as part (role, amount)
    where part.amount <> 0
)
select f.id, f.issued_on, f.number, 'invoice', f.invoice_number, f.customer_name, f.currency, line.role, line.vat_category,
       line.vat_percent, f.customer_number, case line.role when 'RECEIVABLE' then f.invoice_number end, line.amount
from fact f join line on line.id = f.id
