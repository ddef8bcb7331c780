-- Refunds a card provider refused: the money waits on the customer's account until finance sends it another way.
create table invoicing_refused_refund (
    credit_note     text        not null primary key,
    reason          text        not null,
    tries           integer     not null default 1 check (tries > 0),
    state           text        not null default 'REFUSED' check (state in ('REFUSED', 'RETRYING', 'PAID', 'OWED')),
    changed_at      timestamptz not null
);
