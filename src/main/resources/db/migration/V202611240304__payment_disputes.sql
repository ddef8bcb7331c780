-- The simulated provider takes money back when a cardholder disputes it.
alter table simulator_operation drop constraint simulator_operation_type_check;
alter table simulator_operation add constraint simulator_operation_type_check
    check (type in ('authorization', 'capture', 'void', 'refund', 'dispute'));
