-- The most similar name is the nearest in these indexes: only as many are read as are shown.
create index customer_account_similar on customer_account using gist (name_key gist_trgm_ops (siglen = 64));
create index catalog_product_similar on catalog_product using gist (search_text gist_trgm_ops (siglen = 256));
-- Few of many orders are held.
create index ordering_order_held on ordering_order (id) where held;
