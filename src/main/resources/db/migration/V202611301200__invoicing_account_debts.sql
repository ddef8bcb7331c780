-- What a cardholder's bank took back of money that was used already is owed on the account.
alter table invoicing_account drop constraint invoicing_account_balance_check;
