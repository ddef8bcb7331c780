create sequence customer_number_seq start 100001;

-- Contacts, branches and delivery addresses live in the row of their customer: they are read and written only with him,
-- and an order that goes to one of them keeps a copy.
create table customer_account (
    number                 text           primary key,
    name                   text           not null,
    vat_id                 text,
    language               text           not null check (language ~ '^[a-z]{2}$'),
    currency               text           not null check (currency ~ '^[A-Z]{3}$'),
    email                  text,
    phone                  text,
    status                 text           not null check (status in ('PROSPECT', 'ACTIVE', 'BLOCKED')),
    group_code             text           not null,
    customer_class         text           not null check (customer_class in ('A', 'B', 'C')),
    agent_code             text,
    credit_limit           numeric(14, 2) not null check (credit_limit >= 0),
    payment_term_days      integer        not null check (payment_term_days between 0 and 365),
    default_payment_method text           not null check (default_payment_method in ('ACCOUNT', 'CARD', 'TRANSFER', 'COD')),
    delivery_policy        text           not null check (delivery_policy in ('COMPLETE', 'LINE_COMPLETE', 'SHIP_AND_BACKORDER', 'SHIP_AND_CANCEL_REST')),
    default_warehouse      text,
    billing_name           text           not null,
    billing_street         text           not null,
    billing_street2        text,
    billing_postal_code    text           not null,
    billing_city           text           not null,
    billing_region         text,
    billing_country        text           not null check (billing_country ~ '^[A-Z]{2}$'),
    billing_phone          text,
    delivery_addresses     jsonb          not null check (jsonb_typeof(delivery_addresses) = 'array'),
    contacts               jsonb          not null check (jsonb_typeof(contacts) = 'array'),
    branches               jsonb          not null check (jsonb_typeof(branches) = 'array'),
    external_source        text,
    external_id            text,
    version                bigint         not null default 0,
    created_at             timestamptz    not null default now(),
    -- what lists are sorted by
    name_key               text           collate "C" not null generated always as (platform_fold(name)) stored,
    -- phone numbers also as bare digits
    search_text            text           not null generated always as (platform_fold(
        number || ' ' || name || ' ' || coalesce(vat_id, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')
        || ' ' || regexp_replace(coalesce(phone, ''), '[^0-9]', '', 'g') || ' ' || billing_city
        || ' ' || jsonb_path_query_array(contacts, '$[*].*')::text
        || ' ' || jsonb_path_query_array(delivery_addresses, '$[*].address.city')::text
        || ' ' || jsonb_path_query_array(branches, '$[*].name')::text)) stored,
    check ((external_source is null) = (external_id is null))
);
create unique index customer_account_external on customer_account (external_source, external_id);
create index customer_account_name on customer_account (name_key, number);
create index customer_account_agent on customer_account (agent_code, name_key, number);
create index customer_account_search on customer_account using gin (search_text gin_trgm_ops);
