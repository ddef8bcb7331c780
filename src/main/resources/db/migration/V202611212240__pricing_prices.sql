create table pricing_list (
    code           text   primary key,
    name           text   not null,
    currency       text   not null check (currency ~ '^[A-Z]{3}$'),
    -- null: for everybody, the base that is asked last
    customer_group text,
    valid_from     date   not null,
    valid_to       date   check (valid_to >= valid_from),
    version        bigint not null default 0
);
create index pricing_list_group on pricing_list (customer_group);

create table pricing_item (
    list_code      text           not null references pricing_list,
    product_number text           not null,
    min_quantity   numeric(14, 3) not null check (min_quantity >= 0),
    valid_from     date           not null,
    valid_to       date           check (valid_to >= valid_from),
    price          numeric(16, 6) not null check (price >= 0),
    version        bigint         not null default 0,
    primary key (list_code, product_number, min_quantity, valid_from)
);
create index pricing_item_product on pricing_item (product_number, list_code);

create table pricing_customer_price (
    customer_number text           not null,
    product_number  text           not null,
    currency        text           not null check (currency ~ '^[A-Z]{3}$'),
    min_quantity    numeric(14, 3) not null check (min_quantity >= 0),
    valid_from      date           not null,
    valid_to        date           check (valid_to >= valid_from),
    price           numeric(16, 6) not null check (price >= 0),
    version         bigint         not null default 0,
    primary key (customer_number, product_number, currency, min_quantity, valid_from)
);

-- For one customer, one group or everybody; on one product, one family with all below it, or everything.
create table pricing_discount (
    id              bigint         generated always as identity primary key,
    customer_number text,
    customer_group  text,
    product_number  text,
    family_code     text,
    min_quantity    numeric(14, 3) not null check (min_quantity >= 0),
    valid_from      date           not null,
    valid_to        date           check (valid_to >= valid_from),
    percent         numeric(7, 4)  not null check (percent between 0 and 100),
    version         bigint         not null default 0,
    check (customer_number is null or customer_group is null),
    check (product_number is null or family_code is null),
    unique nulls not distinct (customer_number, customer_group, product_number, family_code, min_quantity, valid_from)
);
create index pricing_discount_group on pricing_discount (customer_group) where customer_number is null;

-- One unit of base is worth so many of quote, from that day on until there is a newer rate.
create table pricing_exchange_rate (
    base    text           not null check (base ~ '^[A-Z]{3}$'),
    quote   text           not null check (quote ~ '^[A-Z]{3}$'),
    day     date           not null,
    rate    numeric(18, 8) not null check (rate > 0),
    source  text           not null,
    version bigint         not null default 0,
    primary key (base, quote, day),
    check (base <> quote)
);
