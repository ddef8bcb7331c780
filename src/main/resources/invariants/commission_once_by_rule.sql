-- commission on an invoice and its credit notes that is not the agent's rate of what is left of it, or that is settled without being valid
select f.invoice_number, f.kind, sum(f.amount) as amount, sum(f.base) as base, f.rate
from commission_fact f
where f.kind = 'ACCRUED'
group by f.invoice_number, f.kind, f.rate
having sum(f.amount) <> round(sum(f.base) * f.rate / 100, 2)
union all
select f.document_number, f.kind, f.amount, f.base, f.rate
from commission_fact f
where (f.kind = 'SETTLED' and not exists (
        select from commission_fact v where v.document_number = f.document_number and v.kind = 'VALID' and v.amount = f.amount))
   or (f.kind = 'VALID' and not exists (
        select from commission_fact a where a.document_number = f.document_number and a.kind = 'ACCRUED' and a.amount = f.amount))
