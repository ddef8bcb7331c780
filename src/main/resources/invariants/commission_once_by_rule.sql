-- commission that is not the agent's rate of its base, is settled without being valid, or a settlement that is not the sum of its facts
select f.invoice_number, f.kind, f.amount, f.base, f.rate
from commission_fact f
where f.amount <> round(f.base * f.rate / 100, 2)
   or (f.kind = 'SETTLED' and not exists (
        select from commission_fact v where v.invoice_number = f.invoice_number and v.kind = 'VALID' and v.amount = f.amount))
   or (f.kind = 'VALID' and not exists (
        select from commission_fact a where a.invoice_number = f.invoice_number and a.kind = 'ACCRUED' and a.amount = f.amount))
