-- A rate that is met for the first time gets an account of its own below that of its role.
with missing as (
    select distinct p.role, p.vat_category, p.vat_percent from accounting_posting p
    where p.vat_category <> '' and p.amount <> 0 and not exists (
        select from accounting_rule r
        where r.role = p.role and r.vat_category = p.vat_category and r.vat_percent = p.vat_percent)
), wanted as (
    select m.*, a.number || '-' || m.vat_category || trim_scale(m.vat_percent) as number,
           a.name || ' ' || trim_scale(m.vat_percent) || ' % (' || m.vat_category || ')' as name
    from missing m
    join accounting_rule r on r.role = m.role and r.vat_category = ''
    join accounting_account a on a.id = r.account_id
), account as (
    insert into accounting_account (number, name) select distinct on (number) number, name from wanted
    on conflict (number) do update set name = accounting_account.name returning id, number
)
insert into accounting_rule (role, vat_category, vat_percent, account_id)
select w.role, w.vat_category, w.vat_percent, account.id from wanted w join account using (number)
