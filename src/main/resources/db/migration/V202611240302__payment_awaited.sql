-- Orders that wait for a transfer, by what a bank statement tells.
create index payment_payment_transfer_plain on payment_payment (platform_plain(order_number)) where active and method = 'TRANSFER';
create index payment_payment_transfer_customer on payment_payment (customer_number) where active and method = 'TRANSFER';
create index payment_payment_transfer_amount on payment_payment (amount, currency) where active and method = 'TRANSFER';

-- Money booked that had to be taken off again: assigned wrongly, or returned by the bank.
alter table payment_event drop constraint payment_event_kind_check;
alter table payment_event add constraint payment_event_kind_check
    check (kind in ('AUTHORIZATION', 'CAPTURE', 'VOID', 'REFUND', 'REVERSAL', 'DISPUTE'));
