create sequence purchasing_supplier_number start 70001;

create table purchasing_supplier (
    number              text           primary key,
    name                text           not null,
    vat_id              text,
    language            text           not null check (language ~ '^[a-z]{2}$'),
    currency            text           not null check (currency ~ '^[A-Z]{3}$'),
    contact_name        text,
    email               text,
    phone               text,
    payment_term_days   integer        not null check (payment_term_days between 0 and 365),
    delivery_terms      text,
    lead_time_days      integer        not null check (lead_time_days between 0 and 730),
    minimum_order_value numeric(14, 2) not null check (minimum_order_value >= 0),
    active              boolean        not null,
    note                text,
    address_name        text           not null,
    street              text           not null,
    street2             text,
    postal_code         text           not null,
    city                text           not null,
    region              text,
    country             text           not null check (country ~ '^[A-Z]{2}$'),
    address_phone       text,
    external_source     text,
    external_id         text,
    version             bigint         not null default 0,
    created_at          timestamptz    not null default now(),
    -- what lists are sorted by
    name_key            text           collate "C" not null generated always as (platform_fold(name)) stored,
    search_text         text           not null generated always as (platform_fold(
        number || ' ' || name || ' ' || coalesce(vat_id, '') || ' ' || coalesce(contact_name, '') || ' '
        || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || city)) stored,
    check ((external_source is null) = (external_id is null))
);
create unique index purchasing_supplier_external on purchasing_supplier (external_source, external_id);
create index purchasing_supplier_name on purchasing_supplier (name_key, number);
create index purchasing_supplier_search on purchasing_supplier using gin (search_text gin_trgm_ops);

-- What a supplier sells us from a day on; an offer of a later day follows the earlier one.
create table purchasing_offer (
    supplier_number  text           not null references purchasing_supplier,
    product_number   text           not null,
    valid_from       date           not null,
    valid_until      date           check (valid_until >= valid_from),
    article_number   text,
    minimum_quantity numeric(14, 3) not null check (minimum_quantity > 0),
    pack_size        numeric(14, 3) not null check (pack_size > 0),
    maximum_quantity numeric(14, 3) check (maximum_quantity >= minimum_quantity),
    lead_time_days   integer        check (lead_time_days between 0 and 730),
    preferred        boolean        not null,
    steps            jsonb          not null check (jsonb_typeof(steps) = 'array' and jsonb_array_length(steps) > 0),
    version          bigint         not null default 0,
    primary key (supplier_number, product_number, valid_from)
);
comment on column purchasing_offer.steps is 'prices by quantity: net for one base unit in the supplier''s currency';
create index purchasing_offer_product on purchasing_offer (product_number);

-- People who buy.
alter table access_account_role drop constraint access_account_role_role_check;
alter table access_account_role add constraint access_account_role_role_check
    check (role in ('order-desk', 'warehouse', 'finance', 'supervisor', 'agent', 'purchasing', 'process-admin',
                    'integration', 'administrator'));
