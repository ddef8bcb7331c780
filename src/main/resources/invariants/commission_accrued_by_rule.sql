-- commission on an invoice and its credit notes that is not the agent's rate of what is left of it
select f.invoice_number, sum(f.amount) as amount, sum(f.base) as base, f.rate
from commission_fact f
where f.kind = 'ACCRUED'
group by f.invoice_number, f.rate
having sum(f.amount) <> round(sum(f.base) * f.rate / 100, 2)
