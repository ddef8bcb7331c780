create index payment_event_refund_asked on payment_event (id) where kind = 'REFUND' and status = 'REQUEST';
