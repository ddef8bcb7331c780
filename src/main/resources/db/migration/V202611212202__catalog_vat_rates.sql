-- What a tax category means in percent, by country and day. A country with one reduced rate repeats it as super reduced.
create table catalog_vat_rate (
    country      text          not null check (country ~ '^[A-Z]{2}$'),
    tax_category text          not null check (tax_category in ('STANDARD', 'REDUCED', 'SUPER_REDUCED')),
    valid_from   date          not null,
    percent      numeric(7, 4) not null check (percent between 0 and 100),
    primary key (country, tax_category, valid_from)
);

insert into catalog_vat_rate (country, tax_category, valid_from, percent)
select country, tax_category, valid_from::date, percent
from (values
    ('RO', '2010-07-01', 24, 9, 5),
    ('RO', '2016-01-01', 20, 9, 5),
    ('RO', '2017-01-01', 19, 9, 5),
    ('RO', '2025-08-01', 21, 11, 11),
    ('PL', '2011-01-01', 23, 8, 5),
    ('ES', '2012-09-01', 21, 10, 4),
    ('DE', '2007-01-01', 19, 7, 7),
    ('DE', '2020-07-01', 16, 5, 5),
    ('DE', '2021-01-01', 19, 7, 7),
    ('FR', '2014-01-01', 20, 10, 5.5),
    ('IT', '2013-10-01', 22, 10, 4),
    ('HU', '2012-01-01', 27, 18, 5),
    ('BG', '2011-04-01', 20, 9, 9),
    ('AT', '2016-01-01', 20, 13, 10),
    ('CZ', '2024-01-01', 21, 12, 12),
    ('SK', '2025-01-01', 23, 19, 5),
    ('GR', '2016-06-01', 24, 13, 6),
    ('PT', '2011-01-01', 23, 13, 6)
) as rate(country, valid_from, standard, reduced, super_reduced)
cross join lateral (values
    ('STANDARD', standard), ('REDUCED', reduced), ('SUPER_REDUCED', super_reduced)) as category(tax_category, percent);
