-- Campaigns: what is taken off the lines of an order that fulfils a condition. Of one stack group the best one counts; groups are
-- applied by position, each on what the former left.
create table pricing_promotion (
    code           text           primary key,
    name           text           not null,
    valid_from     date           not null,
    valid_to       date           check (valid_to >= valid_from),
    channel        text,
    customer_group text,
    product_number text,
    family_code    text,
    min_quantity   numeric(14, 3) not null check (min_quantity >= 0),
    min_amount     numeric(14, 2) not null check (min_amount >= 0),
    currency       text           check (currency ~ '^[A-Z]{3}$'),
    kind           text           not null check (kind in ('PERCENT', 'AMOUNT', 'FREE_GOODS')),
    value          numeric(14, 4) not null check (value > 0),
    stack_group    text           not null,
    position       int            not null,
    exclusive      boolean        not null,
    version        bigint         not null default 0,
    check (product_number is null or family_code is null),
    check (currency is not null or (kind <> 'AMOUNT' and min_amount = 0))
);
create index pricing_promotion_days on pricing_promotion (valid_from, valid_to);
