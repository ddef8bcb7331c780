-- A return is not credited once, for what was accepted
select r.number from returns_return r
where (select count(*) from returns_credit c where c.return_number = r.number) <> 1
   or (select sum(l.quantity) from returns_credit c join invoicing_credit_note n on n.number = c.credit_note_number
       join invoicing_credit_note_line l on l.credit_note_id = n.id where c.return_number = r.number)
      <> (select sum(l.received) from returns_line l where l.return_id = r.id)
   or (select sum(l.received) from returns_line l where l.return_id = r.id)
      <> (select sum(l.announced) from returns_line l where l.return_id = r.id)
