create sequence commission_run_number;

create table commission_agent (
    code     text          primary key,
    name     text          not null,
    email    text,
    language text          not null,
    rate     numeric(7, 4) not null check (rate between 0 and 100),
    active   boolean       not null
);

create table commission_settlement (
    number      text           primary key,
    run         text           not null,
    agent_code  text           not null references commission_agent,
    period_from date           not null,
    period_to   date           not null check (period_to >= period_from),
    currency    text           not null,
    base        numeric(14, 2) not null,
    amount      numeric(14, 2) not null,
    invoices    int            not null,
    state       text           not null check (state in ('PROPOSED', 'SETTLED', 'REJECTED')),
    document_id bigint,
    unique (run, agent_code, currency)
);
create index commission_settlement_agent on commission_settlement (agent_code, number);

create table commission_fact (
    id                bigint generated always as identity primary key,
    kind              text           not null check (kind in ('ACCRUED', 'VALID', 'SETTLED')),
    agent_code        text           not null references commission_agent,
    invoice_number    text           not null,
    order_number      text           not null,
    customer_name     text           not null,
    on_date           date           not null,
    base              numeric(14, 2) not null,
    rate              numeric(7, 4)  not null,
    amount            numeric(14, 2) not null,
    currency          text           not null,
    settlement_number text references commission_settlement,
    unique (invoice_number, kind),
    check ((kind = 'SETTLED') = (settlement_number is not null))
);
create index commission_fact_agent on commission_fact (agent_code, kind, id);
create index commission_fact_settlement on commission_fact (settlement_number) where settlement_number is not null;

create trigger commission_fact_append_only before update or delete on commission_fact
    for each statement execute function platform_refuse_change();

-- Earned for good and not yet in a settlement that was paid.
create view commission_to_settle as
select v.* from commission_fact v
where v.kind = 'VALID'
  and not exists (select from commission_fact s where s.invoice_number = v.invoice_number and s.kind = 'SETTLED');
