-- What the order desk looks for and sorts by, each with its index. The reading module is desk; the tables stay with their owners.
alter table ordering_order add column placed_by text;
comment on column ordering_order.placed_by is 'user or token that placed it';
alter table ordering_order add column search_text text not null generated always as (platform_fold(
    number || ' ' || coalesce(external_number, '') || ' ' || coalesce(customer_reference, '') || ' ' || customer_name)) stored;

create index ordering_order_search on ordering_order using gin (search_text gin_trgm_ops);
create index ordering_order_placed on ordering_order ((coalesce(placed_at, timestamptz 'infinity')), id);
create index ordering_order_promised on ordering_order ((coalesce(requested_on, date 'infinity')), id);
create index ordering_order_total on ordering_order (gross, id);
create index ordering_order_customer_name on ordering_order ((platform_fold(customer_name)) collate "C", id);
create index ordering_order_placed_by on ordering_order (placed_by, id);

-- Numbers by how they begin and by how they end: people read out the last digits.
create index fulfilment_shipment_number_start on fulfilment_shipment (number text_pattern_ops);
create index fulfilment_shipment_number_end on fulfilment_shipment (reverse(number) text_pattern_ops);
create index shipping_waybill_number_start on shipping_waybill (upper(tracking_number) text_pattern_ops);
create index shipping_parcel_number_start on shipping_parcel (upper(tracking_number) text_pattern_ops);
create index invoicing_invoice_number_start on invoicing_invoice (number text_pattern_ops);
create index invoicing_invoice_number_end on invoicing_invoice (reverse(number) text_pattern_ops);
