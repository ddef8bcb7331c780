-- A credit note of a return that is not settled, or of none
select r.number, r.state, c.credit_note_number
from returns_return r join returns_credit c on c.return_number = r.number
where r.state not in ('SETTLED', 'CLOSED')
union all
select c.return_number, 'unknown', c.credit_note_number
from returns_credit c
where not exists (select from returns_return r where r.number = c.return_number)
   or not exists (select from invoicing_credit_note n where n.number = c.credit_note_number)
