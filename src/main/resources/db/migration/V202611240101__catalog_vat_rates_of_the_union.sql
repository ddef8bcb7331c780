-- The member states that were missing, so that consumers in all of them can be charged the VAT of their country.
insert into catalog_vat_rate (country, tax_category, valid_from, percent)
select country, tax_category, valid_from::date, percent
from (values
    ('BE', '1996-01-01', 21, 12, 6),
    ('CY', '2014-01-13', 19, 9, 5),
    ('DK', '1992-01-01', 25, 25, 25),
    ('EE', '2025-07-01', 24, 13, 9),
    ('FI', '2024-09-01', 25.5, 14, 10),
    ('FI', '2026-01-01', 25.5, 13.5, 10),
    ('HR', '2014-01-01', 25, 13, 5),
    ('IE', '2021-03-01', 23, 13.5, 9),
    ('LT', '2009-09-01', 21, 9, 5),
    ('LT', '2026-01-01', 21, 12, 5),
    ('LU', '2024-01-01', 17, 14, 8),
    ('LV', '2018-01-01', 21, 12, 5),
    ('MT', '2011-01-01', 18, 7, 5),
    ('NL', '2019-01-01', 21, 9, 9),
    ('SE', '1996-01-01', 25, 12, 6),
    ('SI', '2020-01-01', 22, 9.5, 5)
) as rate(country, valid_from, standard, reduced, super_reduced)
cross join lateral (values
    ('STANDARD', standard), ('REDUCED', reduced), ('SUPER_REDUCED', super_reduced)) as category(tax_category, percent);
