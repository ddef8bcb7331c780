-- Where an agent's commission is paid to.
alter table commission_agent add column iban text check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$');
