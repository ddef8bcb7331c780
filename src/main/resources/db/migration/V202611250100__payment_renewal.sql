-- When the provider's promise ends, where the customer confirms it, and which payment named the card that is asked again
-- without its holder.
alter table payment_payment
    add column lapses_at      timestamptz,
    add column action_url     text,
    add column card_reference text;
-- Promises that end soon while an order may need them.
create index payment_payment_lapses on payment_payment (lapses_at) where active and method = 'CARD' and cancelled_at is null;
