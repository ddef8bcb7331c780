-- In what a product comes besides its base unit. Stock, orders and documents count base units; this converts.
create table catalog_packaging (
    product_number text           not null references catalog_product on delete cascade,
    code           text           not null check (code <> ''),
    factor         numeric(14, 3) not null check (factor > 0),
    gtin           text           unique,
    primary key (product_number, code)
);
comment on column catalog_packaging.factor is 'base units in one';

-- What may be delivered instead, the best first; approved by whoever keeps the catalogue.
create table catalog_substitute (
    product_number    text    not null references catalog_product on delete cascade,
    substitute_number text    not null references catalog_product on delete cascade,
    position          integer not null,
    primary key (product_number, substitute_number),
    check (product_number <> substitute_number)
);
