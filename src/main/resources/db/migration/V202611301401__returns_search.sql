-- What returns are looked for by, in their list and in the search box.
alter table returns_return add column search_text text not null generated always as (platform_fold(
    number || ' ' || order_number || ' ' || customer_number || ' ' || customer_name || ' '
        || coalesce(parcel_tracking_number, ''))) stored;

create index returns_return_search on returns_return using gin (search_text gin_trgm_ops);
