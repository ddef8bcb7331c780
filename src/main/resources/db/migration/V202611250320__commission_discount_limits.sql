-- What an agent may grant by himself; without a limit of his own the approval table knows the house's.
alter table commission_agent add column discount_limit numeric(7, 4) check (discount_limit between 0 and 100);
