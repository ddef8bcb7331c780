-- The ways to pay agreed on with a customer; null where all that his channel offers are his.
alter table customer_account add column payment_methods text[]
    check (payment_methods <@ array ['ACCOUNT', 'CARD', 'TRANSFER', 'COD'] and cardinality(payment_methods) > 0);
