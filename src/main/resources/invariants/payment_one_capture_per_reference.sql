-- A reference of a card provider stands for more than one successful capture
select provider, provider_reference, count(*) as captures
from payment_event
where kind = 'CAPTURE' and status = 'SUCCESS' and provider not in ('bank', 'credit', 'carrier')
group by provider, provider_reference having count(*) > 1
