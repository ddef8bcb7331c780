-- An agent without a rate of his own earns by the rules; the most particular one that holds on the day counts.
alter table commission_agent alter column rate drop not null;

create table commission_rule (
    id              bigint generated always as identity primary key,
    agent_code      text references commission_agent,
    product_number  text,
    family_code     text,
    customer_number text,
    rate            numeric(7, 4) not null check (rate between 0 and 100),
    -- below this margin in percent of the net a line brings nothing
    minimum_margin  numeric(7, 4) check (minimum_margin between 0 and 100),
    -- rates from a turnover on: [{"from": 10000, "rate": 6}], reached within the period
    tiers           jsonb         not null default '[]' check (jsonb_typeof(tiers) = 'array'),
    period          text check (period in ('MONTH', 'QUARTER', 'YEAR')),
    valid_from      date          not null,
    -- the day before the first for a rule that was withdrawn before it began
    valid_to        date check (valid_to >= valid_from - 1),
    check (num_nonnulls(product_number, family_code, customer_number) <= 1),
    check (agent_code is not null or product_number is null and customer_number is null),
    check ((period is null) = (tiers = '[]'))
);
create index commission_rule_agent on commission_rule (agent_code, id);

-- How a fact was reckoned, line by line; line 0 stands for the whole paper, several parts of a line for several tiers.
create table commission_fact_line (
    fact_id        bigint         not null references commission_fact,
    line_no        int            not null,
    part           int            not null,
    product_number text,
    base           numeric(14, 2) not null,
    rate           numeric(7, 4)  not null,
    amount         numeric(14, 2) not null,
    source         text           not null,
    rule_id        bigint references commission_rule,
    primary key (fact_id, line_no, part)
);
create trigger commission_fact_line_append_only before update or delete on commission_fact_line
    for each statement execute function platform_refuse_change();
insert into commission_fact_line (fact_id, line_no, part, base, rate, amount, source)
select id, 0, 0, base, rate, amount, 'AGENT' from commission_fact where kind = 'ACCRUED';
