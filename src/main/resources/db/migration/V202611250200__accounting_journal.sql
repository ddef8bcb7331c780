-- The chart of accounts: numbers and names are the accountant's.
create table accounting_account (
    id      bigint generated always as identity primary key,
    number  text   not null unique check (number ~ '^[0-9A-Za-z][0-9A-Za-z./-]{0,19}$'),
    name    text   not null check (name <> ''),
    version bigint not null default 0
);

-- Where what goes. A rule for a rate is written when the rate is first met.
create table accounting_rule (
    id           bigint        generated always as identity primary key,
    role         text          not null,
    vat_category text          not null default '',
    vat_percent  numeric(7, 4) not null default 0,
    account_id   bigint        not null references accounting_account,
    version      bigint        not null default 0,
    unique (role, vat_category, vat_percent)
);
comment on column accounting_rule.vat_category is 'empty for the rule that holds whatever the rate';

with chart (role, number, name) as (values
    ('BANK', '1000', 'Bank'),
    ('BANK_CLEARING', '1010', 'Money on its way by bank'),
    ('CARD_CLEARING', '1020', 'Due from card provider'),
    ('CASH_ON_DELIVERY', '1030', 'Cash on delivery due from carriers'),
    ('RECEIVABLE', '1200', 'Receivables'),
    ('FEE_RECEIVABLE', '1210', 'Dunning fees receivable'),
    ('STOCK', '1300', 'Stock'),
    ('GOODS_RECEIVED', '2000', 'Goods received, not invoiced'),
    ('PREPAYMENT', '2100', 'Payments of customers on no invoice'),
    ('CUSTOMER_ACCOUNT', '2110', 'Money on customers'' accounts'),
    ('VAT', '2200', 'VAT payable'),
    ('COMMISSION_ACCRUED', '2300', 'Commission accrued'),
    ('COMMISSION_PAYABLE', '2310', 'Commission payable'),
    ('OPENING', '3000', 'Opening balances'),
    ('REVENUE', '4000', 'Revenue'),
    ('FREIGHT', '4100', 'Freight charged'),
    ('FEE', '4200', 'Dunning fees'),
    ('COST_OF_GOODS', '5000', 'Cost of goods sold'),
    ('STOCK_DIFFERENCE', '5100', 'Stock differences'),
    ('COMMISSION', '5200', 'Commission'),
    ('WRITE_OFF', '5300', 'Write-offs and rounding'),
    ('EXCHANGE', '5400', 'Exchange differences')
), accounts as (
    insert into accounting_account (number, name) select number, name from chart returning id, number
)
insert into accounting_rule (role, account_id)
select chart.role, accounts.id from chart join accounts using (number) order by number;

-- Up to this day nothing is booked any more; what is later learned of it goes to the day after.
create table accounting_closed (
    only_row boolean primary key default true check (only_row),
    until    date
);
insert into accounting_closed (until) values (null);

-- One entry for each fact. Numbered without gaps, for bookings come one after the other.
create table accounting_entry (
    id           bigint         primary key,
    day          date           not null,
    fact_on      date           not null,
    kind         text           not null check (kind in ('INVOICE', 'CREDIT_NOTE', 'RECEIPT', 'ACCOUNT_MONEY', 'PAYMENT',
                                                         'BANK_ENTRY', 'COMMISSION', 'STOCK', 'DUNNING_FEE', 'EXCHANGE')),
    source_id    bigint         not null,
    document     text           not null,
    subject_type text,
    subject      text,
    note         text           not null default '',
    currency     text           not null check (currency ~ '^[A-Z]{3}$'),
    rate         numeric(18, 8) not null check (rate > 0),
    booked_at    timestamptz    not null,
    unique (kind, source_id),
    check (day >= fact_on),
    check ((subject_type is null) = (subject is null))
);
comment on column accounting_entry.day is 'the day it is booked on: that of the fact, or the first open one after it';
comment on column accounting_entry.rate is 'of one unit of the document''s currency in that of the house';
create index accounting_entry_day on accounting_entry (day, id);
create index accounting_entry_document on accounting_entry (document);

create table accounting_line (
    entry_id   bigint         not null references accounting_entry,
    line_no    int            not null,
    day        date           not null,
    account_id bigint         not null references accounting_account,
    role       text           not null,
    party      text,
    item       text,
    amount     numeric(14, 2) not null,
    house      numeric(14, 2) not null,
    primary key (entry_id, line_no),
    check (amount <> 0 or house <> 0)
);
comment on column accounting_line.amount is 'in the document''s currency; debit is more, credit less than nothing';
comment on column accounting_line.house is 'in the currency of the books; debit is more, credit less than nothing';
comment on column accounting_line.item is 'what is settled by itself: an invoice, an order''s payments, a customer''s account, a product';
create index accounting_line_account on accounting_line (account_id, day, entry_id, line_no);
create index accounting_line_item on accounting_line (role, item);

-- The sums of each month, so that a balance need not read all that was ever booked.
create table accounting_month (
    account_id bigint         not null references accounting_account,
    month      date           not null check (extract(day from month) = 1),
    debit      numeric(16, 2) not null,
    credit     numeric(16, 2) not null,
    primary key (account_id, month)
);

create trigger accounting_entry_append_only before update or delete on accounting_entry
    for each statement execute function platform_refuse_change();
create trigger accounting_line_append_only before update or delete on accounting_line
    for each statement execute function platform_refuse_change();

create function accounting_refuse_closed() returns trigger language plpgsql as $$
begin
    if exists (select from added join accounting_closed on added.day <= until) then
        raise exception 'The period is closed' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create trigger accounting_entry_open after insert on accounting_entry
    referencing new table as added for each statement execute function accounting_refuse_closed();

-- Lines of an entry come in one statement; it ends balanced or not at all.
create function accounting_balance() returns trigger language plpgsql as $$
begin
    if exists (
        select from accounting_line where entry_id in (select entry_id from added)
        group by entry_id having sum(amount) <> 0 or sum(house) <> 0
    ) then
        raise exception 'An entry does not balance' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from added join accounting_entry e on e.id = added.entry_id where e.day <> added.day) then
        raise exception 'A line is of another day than its entry' using errcode = 'integrity_constraint_violation';
    end if;
    insert into accounting_month (account_id, month, debit, credit)
    select account_id, date_trunc('month', day)::date, coalesce(sum(house) filter (where house > 0), 0),
           coalesce(-sum(house) filter (where house < 0), 0)
    from added group by 1, 2
    on conflict (account_id, month) do update
        set debit = accounting_month.debit + excluded.debit, credit = accounting_month.credit + excluded.credit;
    return null;
end $$;
create trigger accounting_line_balanced after insert on accounting_line
    referencing new table as added for each statement execute function accounting_balance();

-- What goods were worth when they moved, by the moving average of each product.
create table accounting_valuation (
    movement_id    bigint         primary key,
    product_number text           not null,
    quantity       numeric(14, 3) not null check (quantity <> 0),
    value          numeric(14, 2) not null,
    stock          numeric(16, 3) not null,
    stock_value    numeric(16, 2) not null,
    position       bigint         generated always as identity
);
comment on column accounting_valuation.stock is 'on hand of the product afterwards, in all places';
create unique index accounting_valuation_product on accounting_valuation (product_number, position);
create trigger accounting_valuation_append_only before update or delete on accounting_valuation
    for each statement execute function platform_refuse_change();

-- Up to where all facts of a kind are booked for certain; facts that become visible late are above it.
create table accounting_progress (
    kind         text        primary key,
    certain_id   bigint      not null default 0,
    candidate_id bigint      not null default 0,
    candidate_at timestamptz not null
);

-- What is just being booked.
create unlogged table accounting_posting (
    position     bigint        generated always as identity,
    source_id    bigint        not null,
    day          date          not null,
    document     text          not null,
    subject_type text,
    subject      text,
    note         text          not null,
    currency     text          not null,
    role         text          not null,
    vat_category text          not null,
    vat_percent  numeric(7, 4) not null,
    party        text,
    item         text,
    amount       numeric(14, 2) not null,
    rate         numeric(18, 8),
    house        numeric(14, 2)
);

-- What one unit of a currency is worth in that of the books on a day; null when nobody has told.
create function accounting_rate(foreign_currency text, house text, on_day date) returns numeric language sql stable as $$
    select case when foreign_currency = house then 1 else (
        select case when base = foreign_currency then rate else 1 / rate end from pricing_exchange_rate
        where (base = foreign_currency and quote = house or base = house and quote = foreign_currency) and day <= on_day
        order by day desc, base = foreign_currency desc limit 1) end
$$;
