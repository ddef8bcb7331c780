create table catalog_family (
    code         text   primary key,
    parent_code  text   references catalog_family,
    names        jsonb  not null check (jsonb_typeof(names) = 'object'),
    picture      text,
    -- this family first, then its parents up to the root; kept by the application
    path         text[] not null default '{}',
    version      bigint not null default 0,
    check (parent_code <> code)
);
create index catalog_family_parent on catalog_family (parent_code);
create index catalog_family_path on catalog_family using gin (path);

create table catalog_product (
    number          text           primary key,
    names           jsonb          not null check (jsonb_typeof(names) = 'object' and names <> '{}'),
    descriptions    jsonb          not null check (jsonb_typeof(descriptions) = 'object'),
    family_code     text           not null references catalog_family,
    unit            text           not null,
    weight_kg       numeric(12, 3) not null check (weight_kg >= 0),
    volume_dm3      numeric(12, 3) not null check (volume_dm3 >= 0),
    length_mm       integer        check (length_mm > 0),
    width_mm        integer        check (width_mm > 0),
    height_mm       integer        check (height_mm > 0),
    goods_class     text           not null check (goods_class in ('NORMAL', 'CLOTHING', 'FRAGILE', 'FRESH', 'DANGEROUS', 'BULKY')),
    tax_category    text           not null check (tax_category in ('STANDARD', 'REDUCED', 'SUPER_REDUCED', 'ZERO', 'EXEMPT')),
    stocked         boolean        not null,
    lot_managed     boolean        not null,
    active          boolean        not null,
    sell_from       date           not null,
    sell_until      date           check (sell_until >= sell_from),
    cost_amount     numeric(14, 2) check (cost_amount >= 0),
    cost_currency   text,
    photos          text[]         not null,
    attributes      jsonb          not null check (jsonb_typeof(attributes) = 'object'),
    associated      text[]         not null,
    gtin            text,
    external_source text,
    external_id     text,
    version         bigint         not null default 0,
    search_text     text           not null generated always as (
        platform_fold(number || ' ' || coalesce(gtin, '') || ' ' || jsonb_path_query_array(names, '$.*')::text)) stored,
    check (stocked or not lot_managed),
    check ((cost_amount is null) = (cost_currency is null)),
    check ((external_source is null) = (external_id is null))
);
create unique index catalog_product_external on catalog_product (external_source, external_id);
create index catalog_product_family on catalog_product (family_code, number);
create index catalog_product_gtin on catalog_product (gtin);
create index catalog_product_search on catalog_product using gin (search_text gin_trgm_ops);
